import { type CuePhrases, type CueTopic, cuePhrases } from '../locales/cues/cue-phrases.generated.ts';
import { foldCode, foldText } from './fold.ts';
import { type Topics, topicSet } from './topics.ts';

/** The phrases of the cue data, folded, in lists by their first letters. */
export interface PhraseTable {
  /** By place (see `placeOf`): the topics of the phrases there, and the first of them; -1 for none. */
  readonly topics: Int32Array;
  readonly first: Int32Array;
  /** Of each phrase: the next one at its place, its topic, its languages, and whether it wants a colon after it. */
  readonly next: Int32Array;
  readonly topic: Int32Array;
  readonly languages: readonly (readonly string[])[];
  readonly colon: Uint8Array;
  /** Its words as they stand in the data, and folded where they have been asked for: most never are. */
  readonly phrases: readonly string[];
  readonly folded: (string | undefined)[];
}

/** A power of two. */
const PLACES = 1 << 15;
/** Stands for a letter that a short phrase does not have. */
export const NO_LETTER = 0;

/** Where phrases stand that begin with three letters, or are as short as one or two. */
export const placeOf = (one: number, two: number, three: number): number =>
  ((one * 31 + two) * 31 + three) & (PLACES - 1);

const SPACE = 0x20;

/** The first three letters from a place on, folded. */
export function firstLetters(line: string, at: number): [number, number, number] {
  const letters: [number, number, number] = [NO_LETTER, NO_LETTER, NO_LETTER];
  let count = 0;
  let before = SPACE;
  for (let position = at; position < line.length && count < 3; position++) {
    const code = foldCode(line.charCodeAt(position));
    if (code === 0 || (code === SPACE && before === SPACE)) continue;
    before = code;
    letters[count++] = code;
  }
  return letters;
}

/** The letters of a phrase, folded. */
export function foldedPhrase({ phrases, folded }: PhraseTable, which: number): string {
  return (folded[which] ??= foldText(phrases[which] as string));
}

function compile(data: CuePhrases): PhraseTable {
  const topics = new Int32Array(PLACES);
  const first = new Int32Array(PLACES).fill(-1);
  const written: string[] = [];
  const next: number[] = [];
  const topic: number[] = [];
  const spoken: (readonly string[])[] = [];
  const colons: number[] = [];
  for (const { languages, phrases } of data) {
    for (const [name, list] of Object.entries(phrases)) {
      const own = topicSet(name as CueTopic);
      for (const phrase of list) {
        const isMarked = phrase.endsWith(':') || phrase.endsWith('：');
        const text = isMarked ? phrase.slice(0, -1) : phrase;
        const place = placeOf(...firstLetters(text, 0));
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
    topics,
    first,
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
  compiled ??= compile(cuePhrases);
  return compiled;
}

/** Whether a phrase of the topics stands at a place. */
export const hasTopic = ({ topics }: PhraseTable, place: number, wanted: Topics): boolean =>
  ((topics[place] as number) & wanted) !== 0;
