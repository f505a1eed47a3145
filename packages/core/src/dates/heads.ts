import { classTable, foldTable, LETTER } from './fold.ts';
import { type PairTable, pairAt } from './pair-table.ts';

/**
 * The words that the forms of a table begin with ("last" of "last week"), by the hash of their folded letters: a word of a text is looked
 * up as a whole on the way past it, and most words of a text are no head.
 */
export interface Heads {
  /**
   * Open addressing; a slot is `SLOT` numbers: the hash, what the head leads to (0 where the slot is free), where its letters are and how
   * many, and what the node that it leads to ends.
   */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly letters: Uint16Array;
}

/** What tells most words of a text to be no head. */
export interface HeadFilters {
  /** By `headKey`: 1 where a head may be. */
  readonly filter: Uint8Array;
  /** By `headKey` of the first letters of a head, `BEGINNING` or all that it has: 1 where a head may begin so. */
  readonly beginnings: Uint8Array;
  /** By `headKey` of a head with the next three code units of a form: 1 where a form may go on so. */
  readonly further: Uint8Array;
  /** By `headKey` of a form that has fewer behind its head: 1 where one may end so. */
  readonly ends: Uint8Array;
}

const SLOT = 4;

const LENGTH_BITS = 8;
const LONGEST_HEAD = (1 << LENGTH_BITS) - 1;

/** How many letters of a head are its beginning. */
export const BEGINNING = 3;

/** How many code units behind a head are looked at, and what a table of `further` and `ends` says of them. */
const LOOKED_AT = 3;
const GOES_ON = 1;
const ENDS = 2;

/** A word is hashed as a number to this base, so that the hash of its end follows from those of the whole and of its beginning. */
export const HASH_BASE = 0x01_00_01_93;
/** The hash of a word's folded letters, one letter more. */
export const hashLetter = (hash: number, letter: number): number => (Math.imul(hash, HASH_BASE) + letter) | 0;
/** The hash of a folded form. */
export function hashForm(form: string): number {
  let hash = 0;
  for (let at = 0; at < form.length; at++) hash = hashLetter(hash, form.charCodeAt(at));
  return hash;
}
/** Where a filter looks: 16 bits. */
export const headKey = (hash: number): number => Math.imul(hash, MIXER) >>> 16;
/** Odd: no two hashes are mixed to one. */
export const MIXER = 0x9e37_79b1;

/** What a head leads to: its node in the trie, and whether forms go on after it. */
const headAt = (node: number, goesOn: boolean): number => (node << 1) | Number(goesOn);
export const nodeOfHead = (head: number): number => head >> 1;
export const goesOn = (head: number): boolean => (head & 1) === 1;

/** How many letters a folded form begins with. */
export function headLength(form: string): number {
  const classes = classTable();
  let length = 0;
  while (length < form.length && classes[form.charCodeAt(length)] === LETTER) length += 1;
  return length;
}

export interface HeadsBuilder {
  /** Notes the first `length` letters of a form as its head, which ends at `node` of the trie. */
  add(form: string, length: number, node: number): void;
  /** `endOf` gives what a node of the trie ends. */
  heads(endOf: (node: number) => number): { readonly heads: Heads; readonly filters: HeadFilters };
}

export function buildHeads(): HeadsBuilder {
  const found = new Map<string, number>();
  const beginnings = new Uint8Array(65_536);
  const further = new Uint8Array(65_536);
  const ends = new Uint8Array(65_536);
  return {
    add(form, length, node) {
      const head = form.slice(0, length);
      const more = form.length - length;
      found.set(head, headAt(node, more > 0 || goesOn(found.get(head) ?? 0)));
      if (more === 0) return;
      const key = headKey(hashForm(form.slice(0, length + LOOKED_AT)));
      (more < LOOKED_AT ? ends : further)[key] = 1;
    },
    heads(endOf) {
      let mask = 15;
      while (mask < found.size * 2) mask = mask * 2 + 1;
      const slots = new Int32Array((mask + 1) * SLOT);
      const filter = new Uint8Array(65_536);
      const letters: number[] = [];
      for (const [head, value] of found) {
        const hash = hashForm(head);
        const from = letters.length;
        for (let at = 0; at < head.length; at++) letters.push(head.charCodeAt(at));
        filter[headKey(hash)] = 1;
        beginnings[headKey(hashForm(head.slice(0, BEGINNING)))] = 1;
        let slot = (headKey(hash) & mask) * SLOT;
        while (slots[slot + 1] !== 0) slot = (slot + SLOT) % slots.length;
        slots.set([hash, value, (from << LENGTH_BITS) | head.length, endOf(nodeOfHead(value))], slot);
      }
      return {
        heads: { slots, mask, letters: Uint16Array.from(letters) },
        filters: { filter, beginnings, further, ends }
      };
    }
  };
}

/** The slot of the word from `start` to `end`, whose hash is known; one that is free where it is no head. */
export function slotOfHead(
  { slots, mask, letters }: Heads,
  hash: number,
  text: string,
  start: number,
  end: number
): number {
  const fold = foldTable();
  const length = end - start;
  let slot = (headKey(hash) & mask) * SLOT;
  while (slots[slot + 1] !== 0) {
    const place = slots[slot + 2] as number;
    if (slots[slot] === hash && (place & LONGEST_HEAD) === length) {
      let from = place >> LENGTH_BITS;
      let at = start;
      while (at < end && letters[from] === fold[text.charCodeAt(at)]) {
        at += 1;
        from += 1;
      }
      if (at === end) return slot;
    }
    slot = (slot + SLOT) & (mask * SLOT + SLOT - 1);
  }
  return slot;
}

/** What the head in a slot leads to; 0 where none is. */
export const headIn = ({ slots }: Heads, slot: number): number => slots[slot + 1] as number;
/** What the node of the head in a slot ends; 0 for nothing. */
export const endIn = ({ slots }: Heads, slot: number): number => slots[slot + 3] as number;

/** Whether a form may go on after a head with this hash that ends at `end`, by the next code units: for most heads none does. */
export function mayGoOn(
  further: PairTable,
  head: number,
  text: string,
  end: number,
  most: number = LOOKED_AT
): boolean {
  const fold = foldTable();
  const { length } = text;
  let hash = head;
  let at = end;
  for (let looked = 1; looked <= most; looked++) {
    if (at >= length) return false;
    const code = fold[text.charCodeAt(at)] as number;
    if (code === 0) return true;
    hash = hashLetter(hash, code);
    const found = pairAt(further, headKey(hash));
    if ((found & ENDS) !== 0) return true;
    if (looked === most) return (found & GOES_ON) !== 0;
    at += 1;
    if (code === 32) while (at < length && fold[text.charCodeAt(at)] === 32) at += 1;
  }
  return false;
}
