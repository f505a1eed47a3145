import type { DeskReport } from '../intake/messages.ts';
import { queryTerms } from '../text/find-terms.ts';
import type { Services } from './services.ts';

/** Has the desk look for the articles that the query matches. */
export interface Finder {
  /** The articles that match; null without a query. */
  readonly found: () => Uint32Array | null;
  readonly look: (query: string) => void;
  /** Articles arrived: they have to be searched, too. */
  readonly lookOn: () => void;
  /** Takes what was found; gives whether it was looked for. `count`: how many articles there are by now. */
  readonly take: (report: Extract<DeskReport, { readonly kind: 'found' }>, count: number) => boolean;
}

export function createFinder({ desk }: Services): Finder {
  let found: Uint32Array | null = null;
  let terms: readonly string[] = [];
  /** The number of the query, so that an answer to an older one is known. */
  let id = 0;
  let isUnderWay = false;
  const search = (): void => {
    isUnderWay = true;
    desk({ kind: 'search', id, terms });
  };
  return {
    found: () => found,
    look: (query) => {
      const asked = queryTerms(query);
      if (asked.join('\n') === terms.join('\n')) return;
      terms = asked;
      id += 1;
      if (terms.length === 0) found = null;
      else search();
    },
    lookOn: () => {
      // A search that runs is left to end first.
      if (found !== null && !isUnderWay) search();
    },
    take: (report, count) => {
      if (report.id !== id || terms.length === 0) return false;
      found = report.articles;
      isUnderWay = false;
      // Articles that came meanwhile have not been searched.
      if (report.indexed < count) search();
      return true;
    }
  };
}
