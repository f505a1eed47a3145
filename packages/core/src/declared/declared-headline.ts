import type { Declared, DeclaredValue } from '../read/line.ts';

/** "Rain over Lisport - The Daily", "Rain over Lisport | The Daily": what stands before a site's name. */
const separators = /\s+[|–—·•»:-]\s+|\s*[|｜]\s*/gu;
const origins: readonly DeclaredValue['from'][] = ['json-ld', 'microdata', 'meta', 'title'];
/** Types of the page around an article; their names are often those of the site. */
const pageType = /(?:WebPage|VideoObject|CreativeWork)$/u;

export const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** The declared headlines, surest first, each once, the site's name cut off. */
export function declaredHeadlines(declared: Declared): readonly DeclaredValue[] {
  const said = (declared.values ?? []).filter(({ field }) => field === 'headline');
  const ordered = [...said].sort((one, other) => rank(one) - rank(other));
  const keys = said.map(({ value }) => keyOf(value));
  const site = declared.siteName === null ? null : keyOf(declared.siteName);
  const seen = new Set<string>();
  return ordered.flatMap((value) => {
    const text = withoutSite(value.value, site, keys);
    const key = keyOf(text);
    if (key === '' || key === site || seen.has(key)) return [];
    seen.add(key);
    return [{ ...value, value: text }];
  });
}

function rank(value: DeclaredValue): number {
  const order = origins.indexOf(value.from);
  return value.about.type !== null && pageType.test(value.about.type) ? order + 1.5 : order;
}

/** Cuts what follows the last separator where it names the site, by its key, or where another declaration does without it. */
function withoutSite(text: string, site: string | null, others: readonly string[]): string {
  let cut = text;
  for (const match of [...text.matchAll(separators)].reverse()) {
    const head = text.slice(0, match.index).trim();
    const tail = keyOf(text.slice(match.index + match[0].length));
    const isSite = site !== null && tail !== '' && tail.includes(site);
    if (isSite || others.includes(keyOf(head))) cut = head;
  }
  return cut;
}
