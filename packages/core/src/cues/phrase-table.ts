import { type CuePhrases, type CueTopic, cuePhrases } from '../locales/cues/cue-phrases.generated.ts';
import { foldText } from './fold.ts';
import { type Topics, topicSet } from './topics.ts';

/** The phrases of the cue data, folded, in lists by their first letters. */
export interface PhraseTable {
  /** By place (see `placeOf`): the topics of the phrases there, and the first of them; -1 for none. */
  readonly topics: Int32Array;
  readonly first: Int32Array;
  /** Of each phrase: the next one at its place, its letters, its topic, its languages, and whether it wants a colon after it. */
  readonly next: Int32Array;
  readonly folded: readonly string[];
  readonly topic: Int32Array;
  readonly languages: readonly (readonly string[])[];
  readonly colon: Uint8Array;
}

/** A power of two. */
const PLACES = 1 << 15;
/** Stands for a letter that a short phrase does not have. */
export const NO_LETTER = 0;

/** Where phrases stand that begin with three letters, or are as short as one or two. */
export const placeOf = (one: number, two: number, three: number): number =>
  ((one * 31 + two) * 31 + three) & (PLACES - 1);

function compile(data: CuePhrases): PhraseTable {
  const topics = new Int32Array(PLACES);
  const first = new Int32Array(PLACES).fill(-1);
  const folded: string[] = [];
  const next: number[] = [];
  const topic: number[] = [];
  const spoken: (readonly string[])[] = [];
  const colons: number[] = [];
  for (const { languages, phrases } of data) {
    for (const [name, list] of Object.entries(phrases)) {
      const own = topicSet(name as CueTopic);
      for (const phrase of list) {
        const isMarked = phrase.endsWith(':') || phrase.endsWith('：');
        const text = foldText(isMarked ? phrase.slice(0, -1) : phrase);
        const place = placeOf(
          text.charCodeAt(0),
          text.charCodeAt(1) || NO_LETTER,
          text.charCodeAt(2) || NO_LETTER
        );
        topics[place] = (topics[place] as number) | own;
        next.push(first[place] as number);
        first[place] = folded.length;
        folded.push(text);
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
    folded,
    topic: Int32Array.from(topic),
    languages: spoken,
    colon: Uint8Array.from(colons)
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
