import type { CueTopic } from '../locales/cues/cue-phrases.generated.ts';
import { cuePhrases, type LanguageCues } from './cue-phrases.ts';
import { foldCode, foldText } from './fold.ts';
import { topicSet } from './topics.ts';

/**
 * The phrases of the cue data, folded, in lists of those that begin with the same letters: as many as `HEAD`, or all that a short phrase has.
 * Lists are found by the hash of these letters in an open-addressing table; number 0 stands for no list.
 */
export interface PhraseTable {
  readonly slots: Uint16Array;
  /** Of each list: its hash, the topics of its phrases, and the first of them. */
  readonly hashes: Int32Array;
  readonly topics: Int32Array;
  readonly first: Int32Array;
  /** Of each phrase: the next one of its list, -1 for none; its topic, its languages, and whether it wants a colon after it. */
  readonly next: Int32Array;
  readonly topic: Int32Array;
  readonly languages: readonly (readonly string[])[];
  readonly colon: Uint8Array;
  /** Its words as they stand in the data, and folded where they have been asked for: most never are. */
  readonly phrases: readonly string[];
  readonly folded: (string | undefined)[];
}

/** How many letters tell the list of a phrase. */
export const HEAD = 4;
/** A power of two: three in four stay free. */
const SLOTS = 1 << 14;

const SPACE = 0x20;

/** What stands at a place of a line, up to `HEAD` folded letters of it; read for one place after the other. */
export interface PhraseHead {
  /** How many letters there are. */
  size: number;
  readonly letters: Uint16Array;
  /** Where each ends in the line. */
  readonly ends: Int32Array;
  /** The hash of the first letters up to each. */
  readonly hashes: Int32Array;
}

export const phraseHead = (): PhraseHead => ({
  size: 0,
  letters: new Uint16Array(HEAD),
  ends: new Int32Array(HEAD),
  hashes: new Int32Array(HEAD)
});

/** Reads the letters from a place of the line on. Folding leaves code units out, and all white space but one. */
export function readHead(line: string, at: number, head: PhraseHead): void {
  let size = 0;
  let before = SPACE;
  let hash = 0;
  for (let position = at; position < line.length && size < HEAD; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === SPACE && before === SPACE)) continue;
    before = code;
    hash = Math.imul(hash ^ code, 0x0100_0193) + 1;
    head.letters[size] = code;
    head.ends[size] = position + 1;
    head.hashes[size] = hash;
    size++;
  }
  head.size = size;
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e37_79b1) >>> 18;

/** The number of the list of phrases that begin with the letters of this hash; 0 for none. */
export function listOf({ slots, hashes }: Pick<PhraseTable, 'slots' | 'hashes'>, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const list = slots[slot] as number;
    if (list === 0 || hashes[list] === hash) return list;
  }
}

/** The letters of a phrase, folded. */
export function foldedPhrase({ phrases, folded }: PhraseTable, which: number): string {
  return (folded[which] ??= foldText(phrases[which] as string));
}

function compile(data: readonly LanguageCues[]): PhraseTable {
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(SLOTS);
  const topics = new Int32Array(SLOTS);
  const first = new Int32Array(SLOTS).fill(-1);
  let lists = 0;
  const written: string[] = [];
  const next: number[] = [];
  const topic: number[] = [];
  const spoken: (readonly string[])[] = [];
  const colons: number[] = [];
  const head = phraseHead();
  const listFor = (text: string): number => {
    readHead(text, 0, head);
    const hash = head.hashes[head.size - 1] as number;
    const known = listOf({ slots, hashes }, hash);
    if (known !== 0) return known;
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    lists++;
    slots[slot] = lists;
    hashes[lists] = hash;
    return lists;
  };
  for (const { languages, phrases } of data) {
    for (const [name, list] of Object.entries(phrases)) {
      const own = topicSet(name as CueTopic);
      for (const phrase of list) {
        const isMarked = phrase.endsWith(':') || phrase.endsWith('：');
        const text = isMarked ? phrase.slice(0, -1) : phrase;
        const place = listFor(text);
        topics[place] = (topics[place] as number) | own;
        next.push(first[place] as number);
        first[place] = written.length;
        written.push(text);
        topic.push(own);
        spoken.push(languages);
        colons.push(isMarked ? 1 : 0);
      }
    }
  }
  return {
    slots,
    hashes: hashes.slice(0, lists + 1),
    topics: topics.slice(0, lists + 1),
    first: first.slice(0, lists + 1),
    next: Int32Array.from(next),
    topic: Int32Array.from(topic),
    languages: spoken,
    colon: Uint8Array.from(colons),
    phrases: written,
    folded: []
  };
}

let compiled: PhraseTable | null = null;

/** The compiled data: built on first use, so that importing the package costs nothing. */
export function phraseTable(): PhraseTable {
  compiled ??= compile(cuePhrases());
  return compiled;
}
