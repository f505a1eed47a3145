import type { RecordError } from '../read/index.ts';

/**
 * An input, or one record of it, that could not be read. It stands in the stream in place of the documents that are missing, so
 * that one bad file or record never stops a run.
 */
export interface InputError {
  readonly kind: 'input-error';
  /** The input as it was named: a path, a pattern, or `<stdin>`. */
  readonly name: string;
  /** Place, of the record in the input, from 1; null where the whole input is meant. */
  readonly record: number | null;
  /** Stable, kebab case. `empty` is a notice rather than a failure: there was nothing to read. */
  readonly code: InputErrorCode;
  /** The reader's own word for it, such as `record-not-json`; null where no reader came so far. */
  readonly reason: string | null;
  /** What was expected and what was found, without the name. */
  readonly message: string;
}

export type InputErrorCode =
  | 'not-found'
  | 'not-permitted'
  | 'no-match'
  | 'empty'
  | 'binary'
  | 'compression'
  | 'record'
  | 'unreadable';

export function inputError(
  name: string,
  code: InputErrorCode,
  message: string,
  record: number | null = null
): InputError {
  return { kind: 'input-error', name, record, code, reason: null, message };
}

/** The error of a reader, with the name of its input. */
export function recordError(name: string, { code, message, origin }: RecordError): InputError {
  return { ...inputError(name, 'record', message, origin.record), reason: code };
}

/** True for the errors in what `openSources` yields. */
export function isInputError(item: object): item is InputError {
  return 'kind' in item && item.kind === 'input-error';
}
