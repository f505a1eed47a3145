import type { Label } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { TextView } from '../label/text-view.ts';
import { rareCohesion, rarityOf, spreadOf, type WordBag, wordBags, wordsOf } from './cohesion.ts';

/** Lines of text with fewer lines than this between them are one stretch. */
const APART = 5;
/** Share of words in which a site speaks of itself. Articles about cookies and accounts have less. */
const OF_THE_SITE = 0.06;
/** A list: so many lines, of which fewer than this share end a sentence, on a page whose text does. */
const LIST = 4;
const FEW_SENTENCES = 0.3;
const SENTENCES = 0.5;
/** So far from other text, what shares less with it than this speaks of something else. */
const FAR = 30;
const SHARED = 0.07;

/**
 * The labels of a page, with the lines for navigation that were taken for its text but stand apart from most of it and are of another
 * kind:
 *
 *     The harbour of Lisport reopened on Sunday …       <- the text
 *     …
 *     _visitor 2 years This cookie is set by …          <- the site speaks of itself
 *     Council backs second bridge, 5 to 4               <- one of a list of headlines
 *     …
 *     Jane Doe has written on harbours since 1998 …     <- far below, with words of its own
 */
export function withoutStrayText(labelling: Labelling): Labelling {
  const { view } = labelling;
  const stretches = stretchesOf(labelling);
  if (stretches.length < 2) return labelling;
  const main = stretches
    .filter((stretch) => shareOfSite(view, stretch) < OF_THE_SITE)
    .reduce<Stretch | null>(
      (most, one) => (most === null || proseOf(view, one) > proseOf(view, most) ? one : most),
      null
    );
  if (main === null) return labelling;
  const [words, mainWords] = wordBags(view.words, 2) as [WordBag, WordBag];
  wordsOf(view.words, main, mainWords);
  const rarity = rarityOf(spreadOf(view.words), view.lines.length);
  const hasSentences = sentences(view, main) >= SENTENCES;
  const isStray = (stretch: Stretch, which: number): boolean =>
    stretch !== main &&
    (shareOfSite(view, stretch) >= OF_THE_SITE ||
      (hasSentences && stretch.length >= LIST && sentences(view, stretch) < FEW_SENTENCES) ||
      (isFar(stretches, which) &&
        rareCohesion(wordsOf(view.words, stretch, words), mainWords, rarity) < SHARED));
  const stray = stretches.filter(isStray);
  if (stray.length === 0) return labelling;
  const labels: Label[] = [...labelling.labels];
  for (const at of stray.flat()) labels[at] = 'NAVIGATION';
  return { ...labelling, labels };
}

/** Indexes of lines of text that stand together. */
type Stretch = readonly number[];

function stretchesOf({ labels }: Labelling): readonly Stretch[] {
  const stretches: number[][] = [];
  labels.forEach((label, at) => {
    if (label !== 'BODY') return;
    const last = stretches.at(-1);
    if (last !== undefined && at - (last.at(-1) as number) < APART) last.push(at);
    else stretches.push([at]);
  });
  return stretches;
}

function shareOfSite({ lines }: TextView, stretch: Stretch): number {
  let [site, all] = [0, 0];
  for (const at of stretch) {
    site += lines[at]?.websiteWords ?? 0;
    all += lines[at]?.words.length ?? 0;
  }
  return site / Math.max(1, all);
}

/** Share of its lines that end a sentence. */
const sentences = ({ lines }: TextView, stretch: Stretch): number =>
  stretch.filter((at) => lines[at]?.facts.end === 'stop').length / stretch.length;

/** How much running text a stretch has. */
const proseOf = (view: TextView, stretch: Stretch): number =>
  sentences(view, stretch) * stretch.reduce((sum, at) => sum + (view.lines[at]?.facts.length ?? 0), 0);

function isFar(stretches: readonly Stretch[], which: number): boolean {
  const own = stretches[which] as Stretch;
  const above = stretches[which - 1]?.at(-1) ?? Number.NEGATIVE_INFINITY;
  const below = stretches[which + 1]?.[0] ?? Number.POSITIVE_INFINITY;
  return Math.min((own[0] as number) - above, below - (own.at(-1) as number)) >= FAR;
}
