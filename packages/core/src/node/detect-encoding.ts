import { detect } from 'chardet';
import { looksBinary } from '../read/looks-binary.ts';

/** An encoding by its WHATWG label, or null where the bytes are no text in any encoding. */
export type Encoding = string | null;

/** Enough for the letter statistics; more only costs time. */
const sampleLength = 64 * 1024;

/** How much of the start can declare a charset: HTML asks for the first 1024 bytes, real pages need more. */
const declarationLength = 4096;

/**
 * The encoding of a text from its bytes. The strongest evidence first: a byte order mark; the nulls of UTF-16; valid UTF-8
 * (no other encoding looks like it by chance); what HTML or XML declares; at last the letter statistics of chardet.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampleLength);
  if (isUtf32(sample)) return null;
  const marked = byteOrderMark(sample);
  if (marked !== null) return marked;
  // First, since English in UTF-16 is valid UTF-8, with nulls.
  const wide = utf16WithoutMark(sample);
  if (wide !== null) return wide;
  if (looksBinary(sample)) return hasStrayNulls(sample) ? 'utf-8' : null;
  if (isUtf8(sample)) return isIso2022(sample) ? 'iso-2022-jp' : 'utf-8';
  return declaredEncoding(sample) ?? knownLabel(detect(sample)) ?? 'windows-1252';
}

/** The encoding that a label means to `TextDecoder`; null where it knows none. "latin1" gives `windows-1252`, as on the web. */
export function knownLabel(label: string | null | undefined): Encoding {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** By its byte order mark, of which the half is the one of UTF-16. No decoder of the Encoding standard reads it. */
export function isUtf32([a, b, c, d]: Uint8Array): boolean {
  if (c === 0 && d === 0) return a === 0xff && b === 0xfe;
  return a === 0 && b === 0 && c === 0xfe && d === 0xff;
}

function byteOrderMark(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-8 into which a broken program has put a null here and there. */
function hasStrayNulls(bytes: Uint8Array): boolean {
  const others = bytes.filter((byte) => byte !== 0);
  return (bytes.length - others.length) * 200 < bytes.length && !looksBinary(others) && isUtf8(others);
}

/** A character may be cut at the end of the sample; `stream` lets that pass. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** ISO-2022-JP is seven-bit, so it passes for UTF-8; its escapes to the kanji set tell it. */
function isIso2022(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

/** Line ends, spaces and Latin letters have a null as their high byte: even places in big-endian text, odd ones in little-endian. */
function utf16WithoutMark(bytes: Uint8Array): Encoding {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = bytes.length / 50; // one character in 25: Chinese text still has its line ends and digits
  if (odd > enough && even * 10 < odd) return 'utf-16le';
  if (even > enough && odd * 10 < even) return 'utf-16be';
  return null;
}

/** `<meta charset="…">`, `<meta http-equiv… content="text/html; charset=…">`, `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): Encoding {
  const start = Buffer.from(bytes.subarray(0, declarationLength)).toString('latin1');
  const declared = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/iu.exec(start);
  const encoding = knownLabel(declared?.[1]);
  // It stands in one-byte characters, so it cannot be UTF-16; and it is no valid UTF-8, or we had not come here.
  return encoding === null || encoding.startsWith('utf-') ? null : encoding;
}
