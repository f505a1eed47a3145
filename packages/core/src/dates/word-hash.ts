/** A hash of 32 bits of a word's folded letters, made letter by letter on the way past it. */
export const hashLetter = (hash: number, letter: number): number =>
  (Math.imul(hash, 0x01_00_01_93) + letter) | 0;

/** The hash of a folded form. */
export function hashForm(form: string): number {
  let hash = 0;
  for (let at = 0; at < form.length; at++) hash = hashLetter(hash, form.charCodeAt(at));
  return hash;
}

/** The same bits in another order, which all depend on all letters: no two hashes are mixed to one. */
export const mixed = (hash: number): number => Math.imul(hash, 0x9e37_79b1);

/** Where a filter looks: 16 bits. */
export const hashKey = (hash: number): number => mixed(hash) >>> 16;
