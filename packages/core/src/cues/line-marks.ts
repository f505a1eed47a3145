/** Which signs a line has, a bit each: most readers need one, and most lines have none of them. */
export type Marks = number;

export const DIGITS = 1;
export const BRACKETS = 2;
export const SLASHES = 4;
export const DASHES = 8;
/** What parts the columns of a line: bars, bullets, tabs. */
export const BARS = 16;
export const ATS = 32;
/** 电 closes a Chinese dateline. */
export const WIRES = 64;
/** White space wider than a space. */
export const WIDE = 128;
/** Copyright. */
export const RIGHTS = 256;
/** 摄 closes the credit of a Chinese picture. */
export const TAKEN = 512;

const SIGNS: readonly (readonly [bit: number, signs: string])[] = [
  [DIGITS, '0123456789'],
  [BRACKETS, '(（[［【'],
  [SLASHES, '/／'],
  [DASHES, '-–—―－ー'],
  [BARS, '|｜•·│¦\t'],
  [ATS, '@'],
  [WIRES, '电電'],
  [WIDE, '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [RIGHTS, '©ⓒⒸ'],
  [TAKEN, '摄攝']
];

let table: Uint16Array | null = null;

function markTable(): Uint16Array {
  if (table !== null) return table;
  const marks = new Uint16Array(0x1_00_00);
  for (const [bit, signs] of SIGNS)
    for (const sign of signs) marks[sign.charCodeAt(0)] = (marks[sign.charCodeAt(0)] ?? 0) | bit;
  for (let code = 0x2000; code <= 0x200a; code++) marks[code] = WIDE;
  table = marks;
  return marks;
}

/** The signs between two places of a line. */
export function marksOf(line: string, from = 0, to: number = line.length): Marks {
  const known = markTable();
  let marks = 0;
  for (let at = from; at < to; at++) marks |= known[line.charCodeAt(at)] as number;
  return marks;
}
