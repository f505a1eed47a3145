import { type InputError, isInputError } from '@wirecopy/core/node';
import type { Sink } from '../output/sink.ts';
import type { RowCollector } from './collect-rows.ts';
import type { Errors } from './errors.ts';
import type { Done, Outcome } from './job.ts';
import type { Counts } from './progress.ts';
import { textRow } from './text-row.ts';

/** Where the parts of what was done go. */
export interface Takers {
  readonly errors: Errors;
  readonly rows: RowCollector;
  readonly sink: Sink;
  readonly counts: Counts;
}

/**
 * Makes the function that takes what was done, one after the other: rows to the rows, errors to the errors, and the end of each input to the sink.
 *
 * @param firstInput the input under way, where a run goes on
 * @param isPerDocument one output record for each input record, also for one that could not be read
 */
export function outcomeTaker(
  { errors, rows, sink, counts }: Takers,
  firstInput: number,
  isPerDocument: boolean
): (done: Done) => Promise<void> {
  let current = firstInput;
  return async ({ input, result }) => {
    if (input !== current) await sink.endInput();
    current = input;
    if (isInputError(result)) {
      await errors.report(result);
      const { name, record, code } = result;
      // Damaged compression is told of beside what could be unpacked.
      if (isPerDocument && code === 'record' && record !== null)
        await sink.write(textRow(errorRecord(result)), { name, record, uri: null, metadata: {} });
      return;
    }
    counts.documents += result.documents;
    if (result.failure !== null) await errors.report(failureOf(result));
    const { origin, uri, metadata } = result;
    for (const row of result.rows) await rows.take(row, { ...origin, uri, metadata });
  };
}

function errorRecord({ name, record, code, message }: InputError): string {
  return `${JSON.stringify({ origin: { name, record }, error: { code, message } })}\n`;
}

function failureOf({ origin, failure }: Outcome): InputError {
  return { kind: 'input-error', ...origin, code: 'record', reason: null, message: failure ?? '' };
}
