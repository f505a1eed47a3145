import { type ActiveLexicon, likelyLocales } from './active-lexicon.ts';
import type { Manner } from './cluster.ts';
import type { DateOptions } from './options.ts';

/** Likely languages come from outside: what is remembered of them has an end. */
const MOST = 64;

/** How the options want clusters read. `likely` only counts in running text. */
export function mannerOf(
  active: ActiveLexicon,
  { order, register }: DateOptions,
  likely?: readonly string[]
): Manner {
  const message = register === 'message';
  const { manners } = active;
  // Most calls ask for nothing, and make no text of it.
  const asked =
    message || likely !== undefined
      ? `${order ?? ''} ${message ? 'm' : ''} ${likely?.join(' ') ?? ''}`
      : (order ?? '');
  let manner = manners.get(asked);
  if (manner === undefined) {
    if (manners.size >= MOST) manners.clear();
    manner = { active, likely: likelyLocales(likely, active), order, message };
    manners.set(asked, manner);
  }
  return manner;
}
