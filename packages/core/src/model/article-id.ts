import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-bytes.ts';

/** What the identity of an article rests on: its words, not its place, its dates or its labels. */
export interface IdentifyingFields {
  readonly kind: 'article' | 'teaser';
  /** Headline, standfirst and blocks in reading order; null for what is not there. */
  readonly texts: readonly (string | null)[];
}

/** 96 bits: two of a thousand million different articles share an id with a chance of 1 in 10^11. */
const ID_BYTES = 12;

/**
 * The stable id of an article: the first 96 bits of the SHA-256 of its words, as 24 hexadecimal digits.
 *
 * White space, line breaks, invisible characters and Unicode form (NFKC) do not count, so the same article has the same id whether a
 * dump wraps its lines or not; nor does it matter where one paragraph ends and the next begins. Every other character counts.
 *
 * @example articleId({ kind: 'article', texts: ['Rain ends drought', 'It rained on Monday.'] })
 */
export function articleId(fields: IdentifyingFields): string {
  const words = fields.texts.map((text) => text ?? '').join('');
  return bytesToHex(sha256(canonicalBytes(fields.kind, words)).subarray(0, ID_BYTES));
}
