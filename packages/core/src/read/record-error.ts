/** A record that could not be read. The records after it are read all the same. */
export interface RecordError {
  /** Stable, kebab case: `record-not-json`, `record-too-long`. */
  readonly code: string;
  /** What was expected, what was found, in words. It does not repeat the origin. */
  readonly message: string;
  readonly origin: { readonly name: string; readonly record: number };
}

/** Tells an error from a source document. */
export function isRecordError(record: object): record is RecordError {
  return 'code' in record && 'message' in record;
}
