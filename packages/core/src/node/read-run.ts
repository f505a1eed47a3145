import { isRecordError, runReaders, type SourceDocument, type SplitOptions } from '../read/index.ts';
import { type InputError, recordError } from './input-error.ts';
import { type InputRun, isInputRun } from './input-run.ts';
import type { OpenOptions } from './open-sources.ts';
import { unpackBodies } from './unpack-bodies.ts';

/** What `openRuns` gives, made documents: the records of a run are read now, all else is as it should be. */
export async function* readRun(
  item: SourceDocument | InputRun | InputError,
  options: Pick<OpenOptions, 'field' | 'maxLength'> = {}
): AsyncGenerator<SourceDocument | InputError> {
  if (!isInputRun(item)) {
    yield item;
    return;
  }
  const { name, format, run } = item;
  for await (const record of runReaders[format]?.readRun(run, splitOptions(name, options)) ?? [])
    yield isRecordError(record) ? recordError(name, record) : record;
}

/** The reader's part of the options. */
export function splitOptions(
  name: string,
  { field, maxLength }: Pick<OpenOptions, 'field' | 'maxLength'>
): SplitOptions {
  return {
    name,
    unpack: unpackBodies,
    ...(field !== undefined && { field }),
    ...(maxLength !== undefined && { maxLength })
  };
}
