import { labelPage } from '../src/label/html/label-page.ts';
import { PAGE_WEIGHTS } from '../src/label/html/page-weights.generated.ts';
import { SCORED_LABELS } from '../src/label/label.ts';
import { readGoldSegments } from './html/page-gold.ts';

const BODY = SCORED_LABELS.indexOf('BODY');

/** For the words of a line the chance that it is running text; undefined where the page has no such line. */
export type Teacher = (words: string) => number | undefined;

/**
 * What the model of HTML makes of general pages, of which the gold names a few lines only. It sees the blocks that their text has lost, and is
 * right more often: where nobody labelled a line by hand, the model of texts learns from it (Hinton et al. 2015).
 *
 * @param keyOf the words of a line, however they are spaced and marked
 */
export function readTeachers(folder: string, keyOf: (text: string) => string): ReadonlyMap<string, Teacher> {
  return new Map(
    readGoldSegments(folder).map(({ id, read, views }) => {
      const { chances } = labelPage(read, PAGE_WEIGHTS, views);
      const sums = new Map<string, { sum: number; count: number }>();
      read.lines.forEach(({ text }, at) => {
        const told = sums.get(keyOf(text)) ?? { sum: 0, count: 0 };
        told.sum += chances[at]?.[BODY] ?? 0;
        told.count++;
        sums.set(keyOf(text), told);
      });
      return [
        id,
        (words) => {
          const told = sums.get(words);
          return told === undefined ? undefined : told.sum / told.count;
        }
      ];
    })
  );
}
