import { isInputError } from '@wirecopy/core/node';
import type { Done, Outcome } from './job.ts';

/**
 * What was done, with the rows of documents that follow one another in one input made one row, encoded: the main thread only has to write it. Errors stay
 * by themselves, in their places. For rows that are nothing but text.
 */
export function joinDone(list: readonly Done[]): readonly Done[] {
  const joined: Done[] = [];
  let group: Done[] = [];
  const close = (): void => {
    const last = group.at(-1);
    if (last !== undefined) joined.push({ ...last, result: joinOutcomes(group.map(outcomeOf)) });
    group = [];
  };
  for (const done of list) {
    const isAlone = isInputError(done.result) || done.result.failure !== null;
    if (isAlone || done.input !== group[0]?.input) close();
    if (isAlone) joined.push(done);
    else group.push(done);
  }
  close();
  return joined;
}

const encoder = new TextEncoder();

function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  const rows = outcomes.flatMap((outcome) => outcome.rows);
  const text = encoder.encode(rows.map((row) => row.text ?? '').join(''));
  const articles = rows.reduce((sum, row) => sum + row.articles, 0);
  const documents = outcomes.reduce((sum, outcome) => sum + outcome.documents, 0);
  const { origin, uri, metadata } = outcomes[0] as Outcome;
  return {
    origin,
    uri,
    metadata,
    documents,
    rows: [{ text, articles, article: null, key: null, facts: null }],
    failure: null
  };
}

function outcomeOf({ result }: Done): Outcome {
  return result as Outcome;
}
