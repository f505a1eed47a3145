import { lineWords } from '../label/line-words.ts';
import type { Declared, DeclaredValue } from '../read/line.ts';

/**
 * The declarations that speak of this page's article. JSON-LD of related stories, of videos and of the site stands on the same pages: a
 * node speaks of the page when its address is the page's, or its headline is the one shown. Where no node says what it is about, all
 * count.
 */
export function aboutThisPage(declared: Declared, headline: string | null): readonly DeclaredValue[] {
  const values = declared.values ?? [];
  const nodes = values.filter(({ from }) => from === 'json-ld');
  const articles = nodes.filter(
    ({ about }) => !/(?:WebPage|VideoObject|ImageObject)$/u.test(about.type ?? '')
  );
  const candidates = articles.length > 0 ? articles : nodes;
  const own = candidates.filter(
    ({ about }) => isSameAddress(about.url, declared.uri) || isAlike(about.headline, headline)
  );
  const first = candidates[0]?.about;
  const chosen = own.length > 0 ? own : candidates.filter(({ about }) => about === first);
  return values.filter((value) => value.from !== 'json-ld' || chosen.includes(value));
}

function isSameAddress(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const path = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/[?#].*$/u, '')
      .replace(/\/$/u, '');
  return path(one) === path(other) && path(one).includes('/');
}

function isAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const { words } = lineWords(one);
  const others = new Set(lineWords(other).words);
  const shared = words.filter((word) => others.has(word)).length;
  return words.length > 0 && (2 * shared) / (words.length + others.size) > 0.6;
}
