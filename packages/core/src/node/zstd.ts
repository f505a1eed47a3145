import { Decompress } from 'fzstd';
import type { Packing, Unpacked, Unpacking } from './unpack-members.ts';

/**
 * Zstandard (RFC 8878). A library rather than `node:zlib`: Node 20 has no zstd, and Node 24 drops the frames that follow the first one in a chunk.
 */
export const zstd: Packing = {
  memberStart,
  unpack,
  // What the library unpacks it gives at once, so nothing is held back.
  unpackWhatIsGood: (bytes) => push(openFrames(), bytes, false).pieces,
  errorBetween: () => zstdError('no zstd frame begins here')
};

/** The magic number of a frame. Skippable ones, which hold no content, the library passes over. */
function memberStart(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x28, from); at >= 0; at = bytes.indexOf(0x28, at + 1))
    if (bytes[at + 1] === 0xb5 && bytes[at + 2] === 0x2f && bytes[at + 3] === 0xfd) return at;
  return null;
}

interface Frames {
  readonly stream: Decompress;
  readonly ready: Uint8Array[];
}

function openFrames(): Frames {
  const ready: Uint8Array[] = [];
  return { stream: new Decompress((piece) => ready.push(piece)), ready };
}

function unpack(): Unpacking {
  const frames = openFrames();
  return {
    write: (bytes) => Promise.resolve(push(frames, bytes, false)),
    end: () => Promise.resolve(push(frames, new Uint8Array(0), true)),
    isOver: () => false
  };
}

function push({ stream, ready }: Frames, bytes: Uint8Array, isLast: boolean): Unpacked {
  try {
    stream.push(bytes, isLast);
    return { pieces: ready.splice(0), error: null };
  } catch (error) {
    const message = isLast
      ? 'the zstd data end too early: the file is cut short, and read so far'
      : `damaged zstd data (${error instanceof Error ? error.message : String(error)}): what could be unpacked was read`;
    return { pieces: ready.splice(0), error: zstdError(message) };
  }
}

function zstdError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ZSTD' });
}
