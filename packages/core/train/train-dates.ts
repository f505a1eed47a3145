import type { LinearModel } from '../src/label/model.ts';
import type { Models } from '../src/label/models.ts';
import { dateCandidates } from '../src/segment/date-candidates.ts';
import { DATE_FEATURES } from '../src/segment/date-features.ts';
import type { Item } from '../src/segment/item.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import type { GoldText } from './gold.ts';
import { foundArticles, itemOf, type Labelled, nearest } from './gold-articles.ts';

/** How much an article counts; those of pages that are not news least. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 1, segments: 0.7 } as const;

/** Articles as they are found, with the lines that may date them: one of these states the day of the gold, or none. */
export function trainDates(
  texts: readonly Labelled[],
  models: Pick<Models, 'breaks' | 'headlines'>
): LinearModel {
  const choices: Choice[] = [];
  for (const { text, article, around } of foundArticles(texts, models)) {
    const days = daysOf(text, article);
    const found = days === null ? [] : dateCandidates(around);
    if (days === null || found.length === 0) continue;
    choices.push({
      ...nearest(found, article, ({ day }) => days.has(day)),
      weight: SET_WEIGHT[text.set]
    });
  }
  return fitChoice(choices, DATE_FEATURES.length, 'DATE', { penalty: 1 });
}

/**
 * The days that may be meant by the gold's date of the item that most lines of an article belong to: in its own zone and in UTC, and with day
 * and month swapped, since their order is not settled when dates are chosen. Empty where the item has no date, null where no gold tells.
 */
function daysOf(text: GoldText, article: Item): ReadonlySet<string> | null {
  const published = text.published[itemOf(text, article)];
  if (published === undefined) return null;
  if (published === null) return new Set();
  const days = [published.slice(0, 10)];
  if (published.length > 10) days.push(new Date(published).toISOString().slice(0, 10));
  return new Set(days.flatMap((day) => [day, `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`]));
}
