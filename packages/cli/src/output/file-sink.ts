import { openPartFile } from './part-file.ts';
import type { RowWriter, Sink } from './sink.ts';

/** All rows to one file. `keepBytes`: see `openPartFile`. */
export async function fileSink(path: string, writer: RowWriter, keepBytes: number): Promise<Sink> {
  const file = await openPartFile(path, keepBytes);
  if (keepBytes === 0) await file.write(writer.head());
  return {
    write: (row, origin) => file.write(writer.row(row, origin)),
    flush: file.flush,
    endInput: async () => {},
    finish: async () => {
      await file.write(writer.foot());
      await file.finish();
    },
    abandon: file.abandon
  };
}
