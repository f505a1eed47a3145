import { classTable, foldTable, LETTER } from './fold.ts';

/**
 * The words that the forms of a table begin with ("last" of "last week"), by the hash of their folded letters: a word of a text is looked
 * up as a whole on the way past it, and most words of a text are no head.
 */
export interface Heads {
  /** Open addressing; a slot is `SLOT` numbers: the hash, what the head leads to (0 where the slot is free), where its letters are, how many. */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly letters: Uint16Array;
  /** By `headKey`: 1 where a head may be. */
  readonly filter: Uint8Array;
  /** By `headKey` of a head with the next two code units of a form: 1 where a form may go on so; with the last one: 2. */
  readonly further: Uint8Array;
}

const SLOT = 4;

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
export const headKey = (hash: number): number => Math.imul(hash, 0x9e37_79b1) >>> 16;

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
  heads(): Heads;
}

export function buildHeads(): HeadsBuilder {
  const found = new Map<string, number>();
  const further = new Uint8Array(65_536);
  return {
    add(form, length, node) {
      const head = form.slice(0, length);
      const more = form.length - length;
      found.set(head, headAt(node, more > 0 || goesOn(found.get(head) ?? 0)));
      if (more === 0) return;
      const key = headKey(hashForm(form.slice(0, length + 2)));
      further[key] = (further[key] ?? 0) | (more === 1 ? 2 : 1);
    },
    heads() {
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
        let slot = (headKey(hash) & mask) * SLOT;
        while (slots[slot + 1] !== 0) slot = (slot + SLOT) % slots.length;
        slots.set([hash, value, from, head.length], slot);
      }
      return { slots, mask, letters: Uint16Array.from(letters), filter, further };
    }
  };
}

/** What the word from `start` to `end`, whose hash is known, leads to; 0 where it is no head. */
export function findHead(
  { slots, mask, letters }: Heads,
  hash: number,
  text: string,
  start: number,
  end: number
): number {
  const fold = foldTable();
  let slot = (headKey(hash) & mask) * SLOT;
  for (;;) {
    const head = slots[slot + 1] as number;
    if (head === 0) return 0;
    if (slots[slot] === hash && slots[slot + 3] === end - start) {
      let from = slots[slot + 2] as number;
      let at = start;
      while (at < end && letters[from] === fold[text.charCodeAt(at)]) {
        at += 1;
        from += 1;
      }
      if (at === end) return head;
    }
    slot = (slot + SLOT) & (mask * SLOT + SLOT - 1);
  }
}

/** Whether a form may go on after a head with this hash that ends at `end`, by the next two code units: for most heads none does. */
export function mayGoOn(further: Uint8Array, hash: number, text: string, end: number): boolean {
  const fold = foldTable();
  if (end >= text.length) return false;
  const first = fold[text.charCodeAt(end)] as number;
  const one = hashLetter(hash, first);
  if (((further[headKey(one)] as number) & 2) !== 0) return true;
  let at = end + 1;
  if (first === 32) while (at < text.length && fold[text.charCodeAt(at)] === 32) at += 1;
  if (at >= text.length) return false;
  const second = fold[text.charCodeAt(at)] as number;
  return second === 0 || ((further[headKey(hashLetter(one, second))] as number) & 1) !== 0;
}
