import type { LineView } from './line-view.ts';

/** What the line itself says, by name. Values lie about between 0 and 1, so that weights compare. */
export const OWN_FEATURES = [
  'bias',
  'length to 30',
  'length to 80',
  'length to 200',
  'length to 600',
  'ends a sentence',
  'ends with an ellipsis',
  'ends with a colon',
  'ends with a comma',
  'commas',
  'sentences inside',
  'sentence per length',
  'capitals',
  'all capitals',
  'capitalised words',
  'digits',
  'bars and signs',
  'quotes',
  'starts lower case',
  'starts with a digit',
  'starts with a bullet',
  'starts with a quote',
  'one or two words',
  'three to five words',
  'six to fourteen words',
  'no letters',
  'words without spaces',
  'script has case',
  'said elsewhere',
  'said often',
  'date',
  'date and little else',
  'date within words',
  'names alone',
  'byline with a label',
  'source line',
  'dateline',
  'closing credit',
  'caption sign',
  'tags line',
  'end mark',
  'related label',
  'notice',
  'share buttons',
  'comments heading',
  'kicker',
  'reading time',
  'letters per word',
  'words of a website',
  'words of a website, by length'
] as const;

const is = (truth: boolean): number => (truth ? 1 : 0);
const upTo = (value: number, limit: number): number => Math.min(value / limit, 1);

/** Writes the line's own features to `row`, from `at` on, in the order of `OWN_FEATURES`. */
export function writeOwnFeatures(view: LineView, row: Float64Array, start: number): void {
  const { facts, cues, websiteWords } = view;
  const letters = Math.max(facts.letters, 1);
  const words = Math.max(facts.words, 1);
  const coverage = cues.date?.coverage ?? 0;
  let at = start;
  row[at++] = 1;
  row[at++] = upTo(facts.length, 30);
  row[at++] = upTo(facts.length, 80);
  row[at++] = upTo(facts.length, 200);
  row[at++] = upTo(facts.length, 600);
  row[at++] = is(facts.end === 'stop');
  row[at++] = is(facts.end === 'ellipsis');
  row[at++] = is(facts.end === 'colon');
  row[at++] = is(facts.end === 'comma');
  row[at++] = upTo(facts.commas, 4);
  row[at++] = upTo(facts.innerStops, 3);
  row[at++] = Math.min(((facts.innerStops + is(facts.end === 'stop')) * 60) / (facts.length + 20), 1);
  row[at++] = facts.hasCase ? facts.upper / letters : 0;
  row[at++] = is(facts.hasCase && facts.letters > 3 && facts.upper > facts.letters * 0.8);
  row[at++] = facts.hasCase && words > 1 ? facts.titled / words : 0;
  row[at++] = facts.digits / (facts.digits + letters);
  row[at++] = upTo(facts.bars, 3);
  row[at++] = upTo(facts.quotes, 2);
  row[at++] = is(facts.start === 'lower');
  row[at++] = is(facts.start === 'digit');
  row[at++] = is(facts.start === 'bullet');
  row[at++] = is(facts.start === 'quote');
  row[at++] = is(facts.words <= 2);
  row[at++] = is(facts.words > 2 && facts.words <= 5);
  row[at++] = is(facts.words > 5 && facts.words <= 14);
  row[at++] = is(facts.letters === 0);
  row[at++] = facts.unspaced / letters;
  row[at++] = is(facts.hasCase);
  row[at++] = is(view.copies > 1);
  row[at++] = is(view.copies > 2);
  row[at++] = is(coverage > 0);
  row[at++] = is(coverage > 0.5);
  row[at++] = is(coverage > 0 && coverage < 0.3);
  row[at++] = cues.byline?.labelled === false ? cues.byline.strength : 0;
  row[at++] = cues.byline?.labelled === true ? cues.byline.strength : 0;
  row[at++] = cues.source?.strength ?? 0;
  row[at++] = cues.dateline?.strength ?? 0;
  row[at++] = cues.credit?.strength ?? 0;
  row[at++] = cues.caption?.strength ?? 0;
  row[at++] = cues.tags?.strength ?? 0;
  row[at++] = cues.end?.strength ?? 0;
  row[at++] = cues.related?.strength ?? 0;
  row[at++] = cues.notice?.strength ?? 0;
  row[at++] = cues.share?.strength ?? 0;
  row[at++] = cues.comments?.strength ?? 0;
  row[at++] = cues.kicker?.strength ?? 0;
  row[at++] = cues.readingTime?.strength ?? 0;
  row[at++] = upTo(facts.letters / words, 12);
  row[at++] = upTo(websiteWords, 4);
  row[at++] = upTo(websiteWords / Math.max(1, facts.length / 80), 3);
}
