import type { Article } from '@wirecopy/core';

/** Fewer words than this say too little: two short notes of one agency would pass for the same. */
const fewestWords = 20;
const shingle = 3;

/**
 * The simhash of an article's words, taken three by three (Charikar 2002; Manku, Jain, Das Sarma, "Detecting near-duplicates for web
 * crawling", 2007: 64 bits, near-duplicates differ in at most 3). Null where the text is too short to compare.
 */
export function fingerprint(article: Article): bigint | null {
  const text = [article.headline?.text ?? '', ...article.body.map((block) => block.text)].join(' ');
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Scripts without spaces give few, long words: there the characters are taken.
  const units = words.length < fewestWords ? Array.from(words.join('')) : words;
  if (units.length < fewestWords * 2) return null;
  const votes = new Int32Array(64);
  for (let at = 0; at + shingle <= units.length; at++) {
    const [low, high] = hash(units, at);
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    }
  }
  let bits = 0n;
  for (const [bit, vote] of votes.entries()) if (vote > 0) bits |= 1n << BigInt(bit);
  return bits;
}

/** FNV-1a twice, from two starts, each finished by the mixer of MurmurHash3. */
function hash(units: readonly string[], at: number): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = at; index < at + shingle; index++) {
    const unit = units[index] ?? '';
    for (let place = 0; place < unit.length; place++) {
      low = Math.imul(low ^ unit.charCodeAt(place), 0x01000193);
      high = Math.imul(high ^ unit.charCodeAt(place), 0x01000193);
    }
    low = Math.imul(low ^ 0x20, 0x01000193);
    high = Math.imul(high ^ 0x20, 0x01000193);
  }
  return [mix(low), mix(high)];
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
