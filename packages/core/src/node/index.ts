/**
 * Files, folders, patterns, pipes, compression and encodings, for programs on Node.
 *
 * @module @wirecopy/core/node
 */
export { type Chunks, decompress, peek } from './decompress.ts';
export { detectEncoding, type Encoding, knownLabel } from './detect-encoding.ts';
export { fileError } from './file-error.ts';
export { type InputError, type InputErrorCode, isInputError } from './input-error.ts';
export { type InputRun, isInputRun } from './input-run.ts';
export { type Input, type InputList, type ListInputsOptions, listInputs } from './list-inputs.ts';
export { type OpenOptions, openRuns, openSources } from './open-sources.ts';
export { readRun } from './read-run.ts';
export type { SourceFormat } from './source-format.ts';
