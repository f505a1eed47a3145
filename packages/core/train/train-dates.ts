import type { Labelling } from '../src/label/label-lines.ts';
import type { LinearModel } from '../src/label/model.ts';
import type { Models } from '../src/label/models.ts';
import { candidatesOf } from '../src/segment/date-articles.ts';
import type { DateCandidate } from '../src/segment/date-candidates.ts';
import { DATE_FEATURES } from '../src/segment/date-features.ts';
import type { Item } from '../src/segment/item.ts';
import { undatedArticles } from '../src/segment/segment.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import type { GoldText } from './gold.ts';

/** A text with what the models before say of its lines. */
interface Labelled {
  readonly text: GoldText;
  readonly labelling: Labelling;
}

/** How much an article counts; those of pages that are not news least. */
const SET_WEIGHT = { wet: 1, inner: 1, composites: 1, segments: 0.7 } as const;

/** Articles as they are found, with the lines that may date them: one of these states the day of the gold, or none. */
export function trainDates(
  texts: readonly Labelled[],
  models: Pick<Models, 'breaks' | 'headlines'>
): LinearModel {
  const choices: Choice[] = [];
  for (const { text, labelling } of texts) {
    const articles = undatedArticles(labelling, models);
    for (const [which, article] of articles.entries()) {
      const days = daysOf(text, article);
      const found = candidatesOf(labelling, articles, which);
      if (days === null || found.length === 0) continue;
      choices.push({ ...choiceOf(found, article, days), weight: SET_WEIGHT[text.set] });
    }
  }
  return fitChoice(choices, DATE_FEATURES, 'DATE', { penalty: 1 });
}

/** A day that is stated more than once is sought where it stands next to the head of the article; the other places say nothing. */
function choiceOf(
  found: readonly DateCandidate[],
  article: Item,
  days: ReadonlySet<string>
): Pick<Choice, 'rows' | 'target'> {
  const head = article.headline ?? article.first;
  const right = found.filter(({ day }) => days.has(day));
  const [own] = right.toSorted((one, other) => Math.abs(one.at - head) - Math.abs(other.at - head));
  const kept = found.filter((one) => one === own || !right.includes(one));
  return { rows: kept.map(({ row }) => row), target: own === undefined ? -1 : kept.indexOf(own) };
}

/**
 * The days that may be meant by the gold's date of the item that most lines of an article belong to: in its own zone and in UTC, and with day
 * and month swapped, since their order is not settled when dates are chosen. Empty where the item has no date, null where no gold tells.
 */
function daysOf(text: GoldText, { body }: Item): ReadonlySet<string> | null {
  const votes = new Map<number, number>();
  for (const at of body) {
    const item = text.items[at] ?? -1;
    votes.set(item, (votes.get(item) ?? 0) + 1);
  }
  if (text.set === 'segments') votes.delete(-1);
  const [most] = [...votes].toSorted((one, other) => other[1] - one[1]);
  const published = text.published[most?.[0] ?? -1];
  if (published === undefined) return null;
  if (published === null) return new Set();
  const days = [published.slice(0, 10)];
  if (published.length > 10) days.push(new Date(published).toISOString().slice(0, 10));
  return new Set(days.flatMap((day) => [day, `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`]));
}
