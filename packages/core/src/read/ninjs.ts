import type { Span } from '../model/index.ts';
import { type Fields, isFields, type NewsObject, readNewsObject } from './news-object.ts';
import { readWhole } from './read-whole.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';
import { isRecordError } from './record-error.ts';
import type { StatedArticle } from './stated-article.ts';
import { textLayout } from './text-layout.ts';

/**
 * Reads IPTC ninjs news objects of type text, versions 1 to 3: one object, an array of them, or one a line. Each
 * is one article or teaser with the fields that it states; the whole object stands in `metadata.ninjs`.
 */
export async function* readNinjs(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
  for await (const whole of readWhole(chunks, 'text', { ...options, maxLength })) {
    if (isRecordError(whole)) yield whole;
    else yield* readObjects(whole.text.replace(/^\uFEFF/u, ''), options.name);
  }
}

function* readObjects(text: string, name: string): Generator<SplitRecord> {
  const values = parseObjects(text);
  for (const [index, value] of values.entries()) {
    const origin = { name, record: index + 1 };
    if (isFields(value)) yield readObject(value, origin);
    else {
      const message =
        'Expected a ninjs object, such as {"uri": "…", "headlines": […], "bodies": […]}; found none.';
      yield { code: 'record-not-ninjs', message, origin };
    }
  }
}

/** One JSON value, the members of one array, or one value a line; null stands for a line that is no JSON. */
function parseObjects(text: string): readonly unknown[] {
  const whole = parseJson(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== null) return [whole];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readObject(object: Fields, origin: { readonly name: string; readonly record: number }): SplitRecord {
  const { type } = object;
  if (type !== undefined && type !== 'text') {
    const message = `Expected a news object of the type "text"; found ${JSON.stringify(type)}.`;
    return { code: 'record-not-text', message, origin };
  }
  const news = readNewsObject(object);
  const { headline, byline, people, published, updated, source, language, uri } = news;
  const names = people.map(({ name }) => name);
  if (headline === null && news.standfirst === null && news.body.length === 0) {
    const message = `Expected headlines or bodies with a text; found none. The fields are: ${Object.keys(object).slice(0, 12).join(', ')}.`;
    return { code: 'record-without-text', message, origin };
  }
  return {
    ...layOut(news),
    format: 'text',
    origin,
    metadata: { ninjs: object },
    declared: {
      headlines: headline === null ? [] : [headline],
      authors: names.length > 0 || byline === null ? names : [byline],
      published: published === null ? [] : [published],
      updated: updated === null ? [] : [updated],
      siteName: source?.name ?? null,
      language,
      uri
    },
    issues: []
  };
}

/** The article as a page would print it, and what each part of it is. */
function layOut(news: NewsObject): { readonly text: string; readonly stated: StatedArticle } {
  const { place, text } = textLayout();
  const placeTidy = (words: string | null): Span | null => place(words?.replace(/\s+/gu, ' ').trim() ?? null);
  const isOwn = news.id !== null;
  const stated = {
    kind: news.isPartial && (isOwn || news.body.length === 0) ? ('teaser' as const) : ('article' as const),
    id: news.id,
    of: news.of,
    isWhole: isOwn,
    kicker: placeTidy(news.kicker),
    headline: placeTidy(news.headline),
    standfirst: placeTidy(news.standfirst),
    byline: placeTidy(news.byline),
    people: news.people,
    published: placeTidy(news.published),
    updated: placeTidy(news.updated),
    dateline: placeTidy(news.dateline),
    place: news.place,
    filedBy: news.filedBy,
    body: news.body.flatMap(({ kind, text: words }) => {
      const span = placeTidy(words);
      return span === null ? [] : [{ kind, span }];
    }),
    source: placeTidy(news.source?.name ?? null),
    sourceAgency: news.source,
    tags: news.tags.flatMap((tag) => placeTidy(tag) ?? [])
  };
  return { text: text(), stated };
}
