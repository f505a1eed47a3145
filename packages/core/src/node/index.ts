/**
 * Files, folders, patterns, pipes, compression and encodings, for programs on Node.
 *
 * @module @wirecopy/core/node
 */
export { type Chunks, decompress, peek } from './decompress.ts';
export { detectEncoding, type Encoding, knownLabel } from './detect-encoding.ts';
export { type InputError, type InputErrorCode, isInputError } from './input-error.ts';
export { type Input, type InputList, type ListInputsOptions, listInputs } from './list-inputs.ts';
export { type OpenOptions, openSources } from './open-sources.ts';
export type { SourceFormat } from './source-format.ts';
export { fileError } from './file-error.ts';
