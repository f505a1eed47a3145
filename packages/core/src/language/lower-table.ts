let table: Uint16Array | null = null;

/** The lower case of each code unit, one for one; filled at the first call. "İ" becomes a plain "i": the data hold that. */
export function lowerTable(): Uint16Array {
  if (table !== null) return table;
  const lower = new Uint16Array(0x1_00_00);
  for (let code = 0; code < lower.length; code += 1) lower[code] = code;
  for (const [from, to] of CASED)
    for (let code = from; code <= to; code += 1)
      lower[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  table = lower;
  return lower;
}

/** Blocks of the Basic Multilingual Plane with capital letters. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13f5],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2126, 0x2183],
  [0x24b6, 0x24cf],
  [0x2c00, 0x2cff],
  [0xa640, 0xa7ff],
  [0xff21, 0xff3a]
];
