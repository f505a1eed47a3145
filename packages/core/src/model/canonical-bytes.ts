import { utf8ToBytes } from '@noble/hashes/utils.js';

// White space of every kind, and format characters: soft hyphens, joiners, direction marks, byte order marks.
const INVISIBLE = /[\s\p{Cf}]+/gu;

/** The words of some texts without white space and invisible characters, in NFKC, as UTF-8 behind a line that says their kind. */
export function canonicalBytes(kind: 'article' | 'teaser', words: string): Uint8Array {
  const bytes = new Uint8Array(kind.length + 1 + words.length * 3);
  for (let at = 0; at < kind.length; at++) bytes[at] = kind.charCodeAt(at);
  bytes[kind.length] = 0x0a;
  const end = writePlain(words, bytes, kind.length + 1);
  if (end >= 0) return bytes.subarray(0, end);
  // NFKC first: it turns some characters into a space and a mark (U+00B4).
  return utf8ToBytes(`${kind}\n${words.normalize('NFKC').replace(INVISIBLE, '')}`);
}

/** What becomes of a code unit: not known yet, kept, left out, written as full stops, or the whole text goes the long way. */
const UNKNOWN = 0;
const KEPT = 1;
const LEFT_OUT = 2;
const STOPS = 3;
const LONG_WAY = 4;

const fates = new Uint8Array(0x1_00_00);

/** Most characters stay as they are, whatever stands beside them. Marks, syllables in parts and half pairs do not. */
function fateOf(code: number): number {
  const known = fates[code] as number;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const normal = character.normalize('NFKC');
  const isPart = (code >= 0x1100 && code <= 0x11ff) || (code >= 0xd800 && code <= 0xdfff);
  let fate = LONG_WAY;
  if (!isPart && !/\p{M}/u.test(normal)) {
    if (normal.replace(INVISIBLE, '') === '') fate = LEFT_OUT;
    else if (normal === character) fate = KEPT;
    else if (normal === '...') fate = STOPS;
  }
  fates[code] = fate;
  return fate;
}

/** Writes a text of plain characters to `bytes` from `start` on and gives the end; -1 where one is not plain. */
function writePlain(text: string, bytes: Uint8Array, start: number): number {
  let to = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const fate = fateOf(code);
    if (fate === LEFT_OUT) continue;
    if (fate === LONG_WAY) return -1;
    if (fate === STOPS) {
      bytes.fill(0x2e, to, to + 3);
      to += 3;
    } else if (code < 0x80) bytes[to++] = code;
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6);
      bytes[to++] = 0x80 | (code & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (code >> 12);
      bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[to++] = 0x80 | (code & 0x3f);
    }
  }
  return to;
}
