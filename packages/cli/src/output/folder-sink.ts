import { basename, join } from 'node:path';
import { openPartFile, type PartFile } from './part-file.ts';
import type { OpenWriter, RowOrigin, RowWriter, Sink } from './sink.ts';

export interface FolderSinkOptions {
  readonly folder: string;
  /** With its dot. */
  readonly extension: string;
  /** A file for each input, or for each article. */
  readonly per: 'input' | 'article';
  readonly openWriter: OpenWriter;
  /** How much of the file under way an interrupted run left good. */
  readonly keepBytes: number;
}

/**
 * Rows to files in a folder, named by their input: `DIR/report.ndjson`, or `DIR/report-0-2.ndjson` for the third article of record 0.
 * The names follow from the input alone, so that a run that goes on writes the same files again, never others beside them.
 */
export function folderSink(options: FolderSinkOptions): Sink {
  return options.per === 'input' ? perInput(options) : perArticle(options);
}

function perInput({ folder, extension, openWriter, keepBytes }: FolderSinkOptions): Sink {
  let current: { readonly file: PartFile; readonly writer: RowWriter } | null = null;
  let good = keepBytes;
  const begin = async (name: string): Promise<{ readonly file: PartFile; readonly writer: RowWriter }> => {
    const file = await openPartFile(join(folder, stem(name) + extension), good);
    const writer = openWriter();
    if (good === 0) await file.write(writer.head());
    good = 0;
    return { file, writer };
  };
  const end = async (): Promise<void> => {
    if (current === null) return;
    await current.file.write(current.writer.foot());
    await current.file.finish();
    current = null;
  };
  return {
    write: async (row, origin) => {
      current ??= await begin(origin.name);
      await current.file.write(current.writer.row(row, origin));
    },
    flush: async () => current?.file.flush() ?? 0,
    endInput: end,
    finish: end,
    abandon: async (keep) => current?.file.abandon(keep)
  };
}

function perArticle({ folder, extension, openWriter }: FolderSinkOptions): Sink {
  let last = '';
  let count = 0;
  return {
    write: async (row, origin) => {
      const record = `${stem(origin.name)}-${origin.record}`;
      count = record === last ? count + 1 : 0;
      last = record;
      const file = await openPartFile(join(folder, `${record}-${count}${extension}`));
      const writer = openWriter();
      for (const piece of [writer.head(), writer.row(row, origin), writer.foot()]) await file.write(piece);
      await file.finish();
    },
    flush: async () => 0,
    endInput: async () => {},
    finish: async () => {},
    abandon: async () => {}
  };
}

/** Two inputs of one name in different folders must not meet: the folders stay in the name. */
function stem(name: string): RowOrigin['name'] {
  const parts = name.split(/[\\/]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? basename(name) : parts.join('__').replace(/[<>:"|?*]/gu, '');
}
