import type { DateOptions } from '../dates/options.ts';
import type { Line } from '../read/line.ts';
import { noLetters, readLetters } from './letters.ts';
import { cuesOfLines, type LineCues, NO_CUES } from './line-cues.ts';
import { type LineFacts, lineFacts } from './line-facts.ts';
import { lineWords } from './line-words.ts';
import { countWebsiteWords } from './website-words.ts';
import { wordCollector } from './word-collector.ts';

/** A line with all that can be said of it by itself. */
export interface LineView {
  readonly line: Line;
  readonly facts: LineFacts;
  readonly words: Int32Array;
  /** Its short words, hashed. */
  readonly particles: Int32Array;
  /** How many of its words are those of a site about itself: consent, accounts, newsletters, terms. */
  readonly websiteWords: number;
  readonly cues: LineCues;
  /** How many lines of the source say the same. */
  readonly copies: number;
  /** Index of the first line that says the same; its own index where it is the first. */
  readonly original: number;
}

/**
 * `languages` are those that the text is known to be in; without them its dates are looked for in every language. Of lines that are passed
 * over only the facts are read.
 */
export function viewLines(
  lines: readonly Line[],
  languages: readonly string[] = [],
  passedOver: Uint8Array | null = null
): LineView[] {
  const options: DateOptions = languages.length === 0 ? {} : { languages };
  const firsts = new Map<string, number>();
  const originals = lines.map(({ text }, index) => {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    return first ?? index;
  });
  const copies = new Int32Array(lines.length);
  for (const original of originals) copies[original] = (copies[original] ?? 0) + 1;
  const isPassed = (at: number): boolean => passedOver?.[at] === 1;
  // A line that is said again looks as it did the first time, where that was looked at: menus and dumps repeat themselves.
  const looksLike = originals.map((original, at) => (!isPassed(at) && isPassed(original) ? at : original));
  const looked = lines.filter((_, at) => looksLike[at] === at && !isPassed(at));
  const cues = cuesOfLines(looked, options).values();
  const views: LineView[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const original = originals[index] ?? index;
    const same = views[looksLike[index] ?? index];
    const own = same ?? look(line, isPassed(index) ? null : (cues.next().value ?? null));
    const { facts, words, particles, websiteWords } = own;
    views.push({
      line,
      facts,
      words,
      particles,
      websiteWords,
      cues: own.cues,
      copies: copies[original] ?? 1,
      original
    });
  }
  return views;
}

type OwnView = Omit<LineView, 'line' | 'copies' | 'original'>;

const newRoom = () => ({ letters: noLetters(), found: wordCollector() });

// Used for one line after the other, of one text after the other: memory is found slower than a short line is read.
const room = newRoom();
/** The room for longer lines grows with them and is not kept. */
const LONGEST_KEPT = 16_384;

const NO_WORDS = new Int32Array();

/** Of a line without cues, one that is passed over, only the facts. */
function look({ text }: Line, cues: LineCues | null): OwnView {
  const { letters, found } = text.length > LONGEST_KEPT ? newRoom() : room;
  const facts = lineFacts(text, readLetters(text, letters));
  if (cues === null) return { facts, words: NO_WORDS, particles: NO_WORDS, websiteWords: 0, cues: NO_CUES };
  const { words, particles } = lineWords(text, letters, found);
  return { facts, words, particles, websiteWords: countWebsiteWords(letters), cues };
}
