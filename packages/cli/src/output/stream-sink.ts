import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Piece, RowWriter, Sink } from './sink.ts';

/** Rows to a stream, each at once, at the pace at which the reader takes them. */
export function streamSink(stream: Writable, writer: RowWriter): Sink {
  let hasBegun = false;
  const put = async (piece: Piece): Promise<void> => {
    if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain');
  };
  const begin = async (): Promise<void> => {
    if (!hasBegun) await put(writer.head());
    hasBegun = true;
  };
  return {
    write: async (row, origin) => {
      await begin();
      await put(writer.row(row, origin));
    },
    flush: async () => 0,
    endInput: async () => {},
    finish: async () => {
      await begin();
      await put(writer.foot());
    },
    abandon: async () => {}
  };
}
