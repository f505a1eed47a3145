import type { LinearModel } from '../src/label/model.ts';
import type { Models } from '../src/label/models.ts';
import { BYLINE_FEATURES, bylineCandidates } from '../src/segment/byline-candidates.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import { lettersOf } from './gold.ts';
import { foundArticles, itemOf, type Labelled, nearest } from './gold-articles.ts';

/** How much an article counts; those of pages that are not news least: their gold names often one who is not in the text. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 1, segments: 0.5 } as const;

/** Articles as they are found, with the lines that may name their authors: one of these names an author of the gold, or none. */
export function trainBylines(
  texts: readonly Labelled[],
  models: Pick<Models, 'breaks' | 'headlines'>
): LinearModel {
  const choices: Choice[] = [];
  for (const { text, article, around } of foundArticles(texts, models)) {
    const names = text.authors[itemOf(text, article)]?.map(lettersOf).filter((name) => name.length > 2);
    if (names === undefined) continue;
    const found = bylineCandidates(around);
    const isRight = ({ at }: { readonly at: number }): boolean => {
      const line = lettersOf(text.lines[at]?.text ?? '');
      return names.some((name) => line.includes(name));
    };
    if (found.length > 0) choices.push({ ...nearest(found, article, isRight), weight: SET_WEIGHT[text.set] });
  }
  return fitChoice(choices, BYLINE_FEATURES.length, 'BYLINE', { penalty: 1 });
}
