import { expect, test } from 'vitest';
import type { Done, Outcome } from './job.ts';
import { joinDone } from './join-done.ts';

const outcome = (record: number, text: string, failure: string | null = null): Outcome => ({
  origin: { name: 'a', record },
  uri: null,
  metadata: {},
  documents: 1,
  rows: text === '' ? [] : [{ text, articles: 1, article: null, key: null, facts: null }],
  failure
});
const done = (input: number, record: number, result: Done['result']): Done => ({
  input,
  done: record,
  result
});
const error = {
  kind: 'input-error',
  name: 'a',
  record: 3,
  code: 'record',
  reason: null,
  message: ''
} as const;

test('documents that follow one another become one; errors, failures and the next input stand apart', () => {
  const joined = joinDone([
    done(0, 1, outcome(1, 'é\n')),
    done(0, 2, outcome(2, 'two\n')),
    done(0, 3, error),
    done(0, 4, outcome(4, '')),
    done(0, 5, outcome(5, '', 'lost')),
    done(1, 1, outcome(1, 'other\n'))
  ]);
  const shown = joined.map(({ input, done: last, result }) =>
    'kind' in result
      ? [input, last, result.kind]
      : [input, last, result.documents, result.rows.map((row) => textOf(row.text)).join(''), result.failure]
  );
  expect(shown).toEqual([
    [0, 2, 2, 'é\ntwo\n', null],
    [0, 3, 'input-error'],
    [0, 4, 1, '', null],
    [0, 5, 1, '', 'lost'],
    [1, 1, 1, 'other\n', null]
  ]);
});

function textOf(text: string | Uint8Array | null): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text ?? new Uint8Array());
}
