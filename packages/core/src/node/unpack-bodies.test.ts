import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackBodies } from './unpack-bodies.ts';

const text = 'Rain and sun. '.repeat(8);
/** One frame: magic, header (single segment, size), last block, raw, content. */
const zstdFrame = Buffer.from([
  0x28,
  0xb5,
  0x2f,
  0xfd,
  0x20,
  text.length,
  ((text.length << 3) | 1) & 0xff,
  text.length >> 5,
  0
]);

test.each([
  ['br', brotliCompressSync(text)],
  ['zstd', Buffer.concat([zstdFrame, Buffer.from(text)])]
])('%s: whole, too long, cut short', (packing, packed) => {
  const unpack = (bytes: Uint8Array, maxLength = 100_000): string | null | undefined => {
    const unpacked = unpackBodies[packing]?.(bytes, maxLength);
    return unpacked && Buffer.from(unpacked).toString();
  };
  expect(unpack(packed)).toBe(text);
  expect(unpack(packed, text.length)).toBe(text);
  expect(unpack(packed, text.length - 1)).toBeNull();
  expect(() => unpack(packed.subarray(0, -3))).toThrow();
  expect(() => unpack(Buffer.from('<p>Rain.'))).toThrow();
});
