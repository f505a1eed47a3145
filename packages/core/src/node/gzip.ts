import { constants, createGunzip, gunzipSync } from 'node:zlib';
import type { Packing, Unpacked, Unpacking } from './unpack-members.ts';

/** Gzip (RFC 1952). Common Crawl has a member for each record. */
export const gzip: Packing = { memberStart, unpack, unpackWhatIsGood, errorBetween };

/** The magic number, "deflate", and flags that have a meaning. */
function memberStart(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20) return at;
  return null;
}

function unpack(): Unpacking {
  const stream = createGunzip();
  const ready: Uint8Array[] = [];
  let isOver = false;
  stream.on('data', (piece: Uint8Array) => ready.push(piece));
  stream.on('end', () => {
    isOver = true;
  });
  const until = async (act: (done: () => void) => void): Promise<Unpacked> => {
    const error = await new Promise<Error | null>((resolve) => {
      const done = (failure: Error | null = null): void => {
        stream.off('error', done);
        stream.off('end', done);
        resolve(failure);
      };
      stream.once('error', done);
      // Behind padding it ends, and calls nobody back.
      stream.once('end', done);
      act(done);
    });
    return { pieces: ready.splice(0), error };
  };
  return {
    write: (bytes) => until((done) => stream.write(bytes, (error) => error ?? done())),
    end: () => until(() => stream.end()),
    isOver: () => isOver
  };
}

/** The longest beginning without an error: the stream keeps to itself what it unpacked in the piece with one. */
function unpackWhatIsGood(bytes: Uint8Array): readonly Uint8Array[] {
  let unpacked: readonly Uint8Array[] = [];
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      unpacked = [gunzipSync(bytes.subarray(0, middle), { finishFlush: constants.Z_SYNC_FLUSH })];
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return unpacked;
}

function errorBetween(): Error {
  return Object.assign(new Error('no gzip member begins here'), { code: 'Z_DATA_ERROR' });
}
