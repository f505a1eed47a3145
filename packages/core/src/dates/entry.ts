import type { CalendarSystem } from './calendars.ts';

/** What a word can be, before its neighbours decide. */
export interface Sense {
  /** The key of `data/dates/README.md` up to its first point: `month`, `weekday`, `unit`, `rel`, `shift`, `glue`, … */
  readonly type: string;
  /** The rest of the key: `day` of `unit.day`, `day-1` of `rel.day-1`. */
  readonly name: string;
  /** The number that the word means: of the month, of the weekday (Monday is 1), of a number word. */
  readonly value: number;
  /** Set on month names of another calendar than the Gregorian. */
  readonly system: CalendarSystem | null;
  /** Index of the language in the lexicon; from `FOREIGN` on those that the text is not in. */
  readonly locale: number;
  /** The bit of the type, and what the word is between dates: see `typeBits` and `passBits`. */
  readonly bit: number;
  /** The form as the data writes it (lower case), to tell "à" from "a". */
  readonly form: string;
  /** A form that is no date when it stands alone. */
  readonly caution: boolean;
  /** An abbreviation of a month: a longer name of it begins so. */
  readonly clipped: boolean;
}

/** The word for century, alone or with its number. */
export const countsCenturies = ({ type, name }: Sense): boolean =>
  (type === 'unit' && name === 'century') || (type === 'mark' && name.startsWith('century'));

/** Index of the first language that the text is not in: its months count only beside numbers. */
export const FOREIGN = 256;

/** What the words that end at one node of the trie can be. */
export interface Entry {
  /** In the order of their languages. */
  readonly senses: readonly Sense[];
  /**
   * For each language that knows the word: its index in the higher bits, `triggerOfSense` its senses, and whether it weighs full (1) or, as a
   * mere particle, half (0). See `voteOf`.
   */
  readonly votes: readonly number[];
  /** The triggers of all languages together. */
  readonly trigger: number;
  /** True where any way to write the word with or without marks is the word: see `agrees` in tokens. */
  readonly plain: boolean;
  /** True where one of its languages writes words together. */
  readonly compounds: boolean;
}

/** What a word asks of its cluster before it is worth reading, and what it gives. */
export const ALONE = 1;
export const NEEDS_NUMBER = 2;
export const NEEDS_DIRECTION = 4;
export const GIVES_NUMBER = 8;
export const GIVES_DIRECTION = 16;
/** A form that is no date when it stands alone ("may", "sun"): it asks for any other word that means something. */
export const CAUTIOUS = 32;

/** A vote: the language's index, its trigger (six bits), its weight (one bit). */
const voteOf = (locale: number, trigger: number, heavy: boolean): number =>
  (locale << 7) | (trigger << 1) | Number(heavy);
export const localeOfVote = (vote: number): number => vote >> 7;
export const triggerOfVote = (vote: number): number => (vote >> 1) & 63;
export const isHeavyVote = (vote: number): boolean => (vote & 1) === 1;

/** The types of senses by what they ask and give. */
const TRIGGERED: readonly (readonly [trigger: number, types: string])[] = [
  [ALONE, 'month weekday rel season quarter half holiday decade'],
  [NEEDS_NUMBER | NEEDS_DIRECTION, 'at part'],
  // The last four: these say of a doubtful month that it is one, and nothing without it.
  [NEEDS_DIRECTION, 'unit two monthlead monthtail since until'],
  [NEEDS_NUMBER, 'meridiem clockpast clockplus era'],
  [GIVES_NUMBER, 'number'],
  [GIVES_NUMBER | GIVES_DIRECTION, 'ordinal'],
  [GIVES_DIRECTION, 'ordinalmark ordinalprefix ago in within withinafter starting shift edge nth']
];

const TRIGGERS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  TRIGGERED.flatMap(([trigger, types]) => types.split(' ').map((type) => [type, trigger]))
);

/** A particle before an hour or a decade is too common to be a trigger: the date beside it is one. */
export function triggerOfSense({ type, name, value, caution, form, locale }: Sense): number {
  if (locale >= FOREIGN) return NEEDS_NUMBER;
  // "over the weekend" says which by the tense alone.
  if (type === 'unit' && name === 'weekend') return ALONE;
  // Georgian "დღეში": in so many days, by the unit alone.
  if (type === 'unit' && /[+-]$/u.test(name)) return NEEDS_NUMBER | NEEDS_DIRECTION;
  if (type === 'clock') return name === 'at' ? 0 : NEEDS_NUMBER;
  // Before "noventa" stands "años"; what stands behind a decade in English is but an "s".
  if (type === 'mark') return name.startsWith('decade') && form.length < 2 ? 0 : NEEDS_NUMBER;
  // The grammar takes such short forms for weak readings too.
  const short = SHORT_IS_WEAK.has(type) && isShort(form);
  // "negentienhonderdvierentachtig"
  if (type === 'number' && (value === 100 || value === 1000)) return NEEDS_NUMBER | GIVES_NUMBER;
  const trigger = TRIGGERS[type] ?? 0;
  return trigger === ALONE && (caution || short) ? CAUTIOUS : trigger;
}

/** Two letters are an abbreviation ("di", "h1"), two characters of Chinese a whole word ("周五"). */
export const isShort = (form: string): boolean => form.length < 2 || (form.length === 2 && !HAN.test(form));

export const HAN: RegExp = /\p{Script=Han}/u;

const SHORT_IS_WEAK: ReadonlySet<string> = new Set(['weekday', 'quarter', 'half']);

/** What the senses of a word amount to. */
export function weigh(senses: readonly Sense[], compounds: boolean): Entry {
  const votes = votesOf(senses);
  return {
    senses,
    votes,
    trigger: votes.reduce((bits, vote) => bits | triggerOfVote(vote), 0),
    plain: senses.every(({ form }) => !MARKED.test(form) || (form.length > 2 && !hasTwin(senses))),
    compounds
  };
}

/** One of the forms is written without marks: "des" beside "dès". */
const hasTwin = (senses: readonly Sense[]): boolean => senses.some(({ form }) => !MARKED.test(form));

/** The votes of senses that stand in the order of their languages. The first sense of a language decides its weight. */
export function votesOf(senses: readonly Sense[]): readonly number[] {
  const votes: number[] = [];
  let trigger = 0;
  senses.forEach((sense, at) => {
    const { locale, type } = sense;
    const before = senses[at - 1];
    const weight = before?.locale === locale ? ((votes.pop() ?? 0) & 1) === 1 : type !== 'glue';
    if (before?.locale !== locale) trigger = 0;
    trigger |= triggerOfSense(sense);
    votes.push(voteOf(locale, trigger, weight));
  });
  return votes;
}

/** Latin letters with marks. */
export const MARKED: RegExp = /[\u00c0-\u024f\u1e00-\u1eff]/u;
