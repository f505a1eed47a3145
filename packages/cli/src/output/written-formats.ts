import { type FormatName, formats } from '@wirecopy/core/formats';

/** A format that a file can be in. */
export type WrittenFormat = FormatName | 'parquet';

/** Every format that a file can be in, by name. */
export const writtenFormats: Readonly<Record<WrittenFormat, { readonly extension: string }>> = {
  ...formats,
  // Its writer is loaded when it is wanted.
  parquet: { extension: '.parquet' }
};
