/** Bytes that are no text in any encoding of one or more bytes a letter: text has no nulls and next to no control characters but tab, line ends, form feed and escape. */
export function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) controls += 1;
  }
  return controls * 20 > bytes.length;
}
