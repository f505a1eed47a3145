import { stat } from 'node:fs/promises';
import { writtenFormats } from '../../output/written-formats.ts';
import type { OutputFormat } from '../../run/job.ts';
import type { Output } from '../../run/run-options.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParseFlags } from './parse-flags.ts';

/** Where they are written: standard output, a file, or a folder with a file for each input or article. */
export async function chosenOutput({ out, per }: ParseFlags, format: OutputFormat): Promise<Output> {
  if (out === undefined || out === '-') return { kind: 'stdout' };
  const there = await stat(out).catch(() => null);
  // A file is made beside its place and moved there: over a device or a named pipe it would take its place.
  if (there !== null && !there.isFile() && !there.isDirectory())
    throw new UsageError(
      `--out ${out} is neither a file nor a folder: leave --out out, and redirect the output`
    );
  const isFolder = /[\\/]$/u.test(out) || there?.isDirectory() || per === 'article';
  if (!isFolder) return { kind: 'file', path: out };
  return { kind: 'folder', path: out, per, extension: extensionOf(format) };
}

function extensionOf(format: OutputFormat): string {
  if (format === 'view') return '.txt';
  return format === 'documents' ? '.ndjson' : writtenFormats[format].extension;
}
