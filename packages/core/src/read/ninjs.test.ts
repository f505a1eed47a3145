import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { collect, inPieces } from '../../test/collect.ts';
import { sampleArticle } from '../../test/sample-document.ts';
import { findAgency } from '../cues/index.ts';
import { toDateTime } from '../formats/date-formats.ts';
import { writeArticles } from '../formats/write-articles.ts';
import type { Agency, Article } from '../model/index.ts';
import { parseSource } from '../parse.ts';
import { readNinjs } from './ninjs.ts';

const read = (text: string, size = 50): ReturnType<typeof collect> =>
  collect(readNinjs(inPieces(text, size), { name: 'a.json' }));

/** Words as articles have them: tidy, and never none. */
function tidy(words: string): string {
  const kept = words.replace(/[\s\p{C}\u{FFFD}]+/gu, ' ');
  return kept.trim() === '' ? 'x' : kept.trim();
}

const articles = fc
  .array(arbitraryArticle, { maxLength: 3 })
  .map((some) =>
    some.map(
      (article) =>
        JSON.parse(JSON.stringify(article), (key, value: unknown) =>
          typeof value === 'string' && ['text', 'name', 'place', 'role'].includes(key) ? tidy(value) : value
        ) as Article
    )
  )
  .map((some) => some.map(withKnownAgencies));

/** A news object names an agency by its code and its name. */
function withKnownAgencies(article: Article): Article {
  const { dateline, source } = article;
  const known = (agency: Agency): Agency => findAgency(agency.code) ?? agency;
  return {
    ...article,
    headline: article.headline ?? { text: 'x', span: { start: 0, end: 1 } },
    dateline: dateline && { ...dateline, agencies: dateline.agencies.map(known) },
    source: source && { ...source, agency: source.agency && known(source.agency) }
  };
}

/** What the standard has a place for: no spans, no dates that are less exact than a day, no source line but its name. */
function held(article: Article | undefined): unknown {
  if (article === undefined) return null;
  const { id, kind, language, of, byline, dateline, published, updated, body, source, tags } = article;
  const first = toDateTime(published?.value);
  const version = toDateTime(updated?.value) ?? first;
  return {
    id,
    kind,
    language,
    of,
    dates: [first, version],
    titles: [article.kicker, article.headline, article.standfirst].map((text) => text?.text),
    byline: byline && [byline.text, byline.people.map(({ name, role }) => [name, role ?? 'author'])],
    dateline: dateline && [dateline.text, dateline.place, dateline.agencies],
    body: body.map((block) => [block.kind, block.text]),
    source: source && [source.name, source.agency],
    tags: tags.map(({ text }) => text)
  };
}

describe('readNinjs', () => {
  test('gives back every block and field that was written', async () => {
    const { documents } = await read(
      writeArticles([sampleArticle], 'ninjs', { uri: 'https://example.org/a' })
    );
    const [document] = documents;
    expect(document?.declared).toEqual({
      headlines: [sampleArticle.headline?.text],
      authors: ['Ana Ruiz', 'John Doe'],
      published: ['2024-11-19'],
      updated: ['2024-11-20T09:15:00Z'],
      siteName: 'Reuters',
      language: 'en',
      uri: 'https://example.org/a'
    });
    const [article] = document === undefined ? [] : parseSource(document).articles;
    expect(held(article)).toEqual(held(sampleArticle));
    expect(article?.dates.map(({ value }) => value)).toContain('2024-11-18');
    for (const text of [
      article?.headline,
      article?.byline,
      ...(article?.body ?? []),
      ...(article?.tags ?? [])
    ])
      expect(document?.text.slice(text?.span.start, text?.span.end)).toBe(text?.text);
  });

  test('out and in again loses nothing that the standard can hold', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (written) => {
        const output = writeArticles(written, 'ninjs');
        const { documents, errors } = await read(output);
        expect(errors).toEqual([]);
        expect(documents.map(({ metadata }) => metadata['ninjs'])).toEqual(JSON.parse(output));
        const again = documents.flatMap((document) => parseSource(document).articles);
        expect(again.map(held)).toEqual(written.map(held));
        expect(JSON.parse(writeArticles(again, 'ninjs'))).toEqual(JSON.parse(output));
      })
    );
  });

  test('of an object by others the body names the place and the agency, and people are not authors', async () => {
    const other = {
      uri: 'urn:newsml:example.org:1',
      type: 'text',
      representationType: 'full',
      versionCreated: '2024-11-19T14:05:00Z',
      headlines: [{ value: 'Rain ends drought' }],
      people: [{ name: 'Ada Poe', rel: 'subject' }],
      bodies: [
        {
          contentType: 'text/html',
          value:
            '<p>ORIA, 19 November (AFP) - It rained on Monday.</p><ul><li>One dam is full.</li></ul><blockquote><p>"At last."</p></blockquote>'
        }
      ]
    };
    const { documents } = await read(JSON.stringify(other));
    const [article] = documents.flatMap((document) => parseSource(document).articles);
    expect(article).toMatchObject({
      kind: 'article',
      headline: { text: 'Rain ends drought' },
      byline: null,
      published: { value: '2024-11-19T14:05:00Z', basis: 'stated' },
      dateline: { place: 'ORIA', agency: { code: 'AFP' } },
      source: { agency: { code: 'AFP' } },
      body: [
        { kind: 'paragraph', text: 'It rained on Monday.' },
        { kind: 'list-item', text: 'One dam is full.' },
        { kind: 'quote', text: '"At last."' }
      ],
      dates: [{ value: '2024-11-18' }]
    });
  });

  test('reads ninjs 1, one object or one a line', async () => {
    const one = {
      uri: 'https://example.org/1',
      type: 'text',
      versioncreated: '2024-11-19T14:05:00Z',
      headline: 'Rain ends drought',
      byline: 'By Ana Ruiz',
      body_text: 'It rained <hard>.\n\nIt stopped.',
      language: 'en'
    };
    const { documents } = await read(JSON.stringify(one, null, 2));
    expect(documents[0]?.declared).toMatchObject({
      headlines: ['Rain ends drought'],
      authors: ['By Ana Ruiz'],
      published: ['2024-11-19T14:05:00Z']
    });
    expect(documents[0]?.text).toContain('It rained <hard>.\n\nIt stopped.');
    expect((await read(`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`)).documents).toHaveLength(2);
  });

  test.each([
    ['[1]', 'record-not-ninjs'],
    ['not json', 'record-not-ninjs'],
    ['{"uri":"x","type":"video"}', 'record-not-text'],
    [
      '{"uri":"x","type":"text","versioncreated":"2024-11-19T14:05:00Z","headlines":"Rain","bodies":7}',
      'record-without-text'
    ]
  ])('reports %s', async (text, code) => {
    const { documents, errors } = await read(text);
    expect(documents).toEqual([]);
    expect(errors).toMatchObject([{ code, origin: { name: 'a.json', record: 1 } }]);
  });
});
