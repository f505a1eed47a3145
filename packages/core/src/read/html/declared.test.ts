import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const declared = (html: string) => readHtml(html).declared;

describe('readHtml: what a page declares', () => {
  it('reads meta tags, title, language and address', () => {
    const page = declared(
      '<html lang="en-GB"><head><title>Rain &amp; wind | The Daily</title><link rel="canonical" href="https://example.org/rain">' +
        '<meta property="og:site_name" content="The Daily"><meta property="og:title" content="Rain &amp; wind">' +
        '<meta property="article:published_time" content="2024-11-19T08:00:00Z"><meta name="author" content="Ann Field"></head>'
    );
    expect(page).toMatchObject({
      headlines: ['Rain & wind | The Daily', 'Rain & wind'],
      authors: ['Ann Field'],
      published: ['2024-11-19T08:00:00Z'],
      updated: [],
      siteName: 'The Daily',
      language: 'en-GB',
      uri: 'https://example.org/rain'
    });
  });

  it('gives the place of each value', () => {
    const html = '<meta property="og:title" content="Rain &amp; wind"><p>Text';
    const span = declared(html)?.values?.[0]?.span;
    expect(html.slice(span?.start, span?.end)).toBe('Rain &amp; wind');
  });

  it('reads JSON-LD, with authors named elsewhere by their id', () => {
    const graph = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: 'Rain',
          url: 'https://example.org/rain',
          datePublished: '2024-11-19',
          author: [{ '@id': '#ann' }, { '@type': 'Organization', name: 'The Daily' }]
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Field' }
      ]
    };
    const values = declared(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)?.values;
    expect(values?.map(({ field, value, kind }) => [field, value, kind])).toEqual([
      ['headline', 'Rain', null],
      ['published', '2024-11-19', null],
      ['author', 'Ann Field', 'person'],
      ['author', 'The Daily', 'organization']
    ]);
    expect(values?.[0]?.about).toEqual({
      type: 'NewsArticle',
      headline: 'Rain',
      url: 'https://example.org/rain'
    });
  });

  it.each([
    ['line breaks in strings', '{"@type":"NewsArticle","headline":"Rain\nand wind"}', ['Rain and wind']],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Rain",}', ['Rain']],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Rain"}\n//]]>', ['Rain']],
    ['no JSON', '{"@type":', []],
    ['another type', '{"@type":"BreadcrumbList","name":"Weather"}', []],
    ['deep nesting', '['.repeat(50_000), []]
  ])('takes JSON-LD with %s', (_name, script, headlines) => {
    expect(declared(`<script type="application/ld+json">${script}</script>`)?.headlines).toEqual(headlines);
  });
});
