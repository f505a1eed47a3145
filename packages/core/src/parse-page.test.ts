import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Document } from './model/index.ts';
import { parse } from './parse.ts';

const paragraphs = [
  'The harbour of Lisport reopened on Sunday, four days after the storm that sank two ferries and tore away a part of the old mole.',
  'Engineers had worked through the night to clear the entrance, the port authority said, and the first freighter came in at dawn.',
  'Insurers put the damage at forty million crowns. “We have never seen waves like these in May,” said the harbour master, Ida Solberg.',
  'The ferries to the islands will run again from Tuesday, at first only twice a day and without cars, until the ramps are repaired.'
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
const menu =
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>';
const footer = '<footer><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer>';
const jsonLd = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const page = (article: string, head = '', after = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour reopens after storm | The Lisport Mail</title>` +
  `<meta property="og:site_name" content="The Lisport Mail">${head}</head><body>${menu}<main><article class="article">` +
  `${article}</article>${after}</main>${footer}</body></html>`;
const headed = `<h1>Harbour reopens after storm</h1><p class="byline">By Ann Field</p><div class="article-body">${body}</div>`;

const main = (document: Document) => document.articles.find(({ kind }) => kind === 'article');
const bodyOf = (html: string): string[] =>
  main(parse(html, { format: 'html' }))?.body.map(({ text }) => text) ?? [];

describe('parse: a page of HTML', () => {
  it('gives headline, byline and body, and leaves menus and footers out', () => {
    const article = main(parse(page(headed), { format: 'html' }));
    expect(article?.headline?.text).toBe('Harbour reopens after storm');
    expect(article?.byline?.people.map(({ name }) => name)).toEqual(['Ann Field']);
    expect(article?.body.map(({ text }) => text)).toEqual(paragraphs);
  });

  it('places every field in the source', () => {
    const html = page(headed);
    const article = main(parse(html, { format: 'html' }));
    for (const block of article?.body ?? [])
      expect(html.slice(block.span.start, block.span.end)).toBe(block.text);
  });

  it('takes the publication date that the page declares of its own article, not that of a related one', () => {
    const own = {
      '@type': 'NewsArticle',
      headline: 'Harbour reopens after storm',
      datePublished: '2024-05-12T08:30:00+02:00'
    };
    const other = {
      '@type': 'NewsArticle',
      headline: 'Ferry company cuts jobs',
      datePublished: '2023-01-05'
    };
    const article = main(parse(page(headed, jsonLd([other, own])), { format: 'html' }));
    expect(article?.published?.value).toBe('2024-05-12T08:30:00+02:00');
    expect(article?.published?.basis).toBe('stated');
  });

  it('takes the declared headline, without the name of the site, where the page shows none', () => {
    const html = page(`<div class="article-body">${body}</div>`);
    expect(main(parse(html, { format: 'html' }))?.headline?.text).toBe('Harbour reopens after storm');
  });

  it('parts the kicker from the headline where one heading holds both', () => {
    const html = page(
      `<h1><span>Storm on the coast</span> <span>Harbour reopens after storm</span></h1><div class="article-body">${body}</div>`
    );
    const article = main(parse(html, { format: 'html' }));
    expect(article?.headline?.text).toBe('Harbour reopens after storm');
    expect(article?.kicker?.text).toBe('Storm on the coast');
  });

  it('takes people for authors, and an organisation for the source', () => {
    const author = [
      { '@type': 'Person', name: 'Tom Reed' },
      { '@type': 'Organization', name: 'Reuters' }
    ];
    const node = { '@type': 'NewsArticle', headline: 'Harbour reopens after storm', author };
    const html = page(
      `<h1>Harbour reopens after storm</h1><div class="article-body">${body}</div>`,
      jsonLd(node)
    );
    const article = main(parse(html, { format: 'html' }));
    expect(article?.byline?.people.map(({ name }) => name)).toEqual(['Tom Reed']);
    expect(article?.source?.name).toBe('Reuters');
  });

  it('leaves comments out', () => {
    const comments =
      '<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p class="comment-text">I was on the mole that night, and I can tell you that nobody had been warned of anything at all.</p></div>' +
      '<div class="comment"><p class="comment-text">Good work by the engineers, they deserve a medal for this, every one of them.</p></div></section>';
    expect(bodyOf(page(headed, '', comments))).toEqual(paragraphs);
  });
});

const tag = fc.constantFrom(...'p div h1 h2 article li a nav time table td br'.split(' '));
const randomPage = fc
  .array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(...paragraphs, 'By Ann Field', '12 May 2024', '&amp; &nbsp;', 'Menu'),
      fc.string({ unit: 'grapheme', maxLength: 8 })
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(''));

describe('parse: any HTML', () => {
  it('covers the source exactly, and its fields lie in it', () => {
    fc.assert(
      fc.property(randomPage, (html) => {
        const { articles, furniture } = parse(html, { format: 'html' });
        const spans = [...articles, ...furniture]
          .map(({ span }) => span)
          .sort((a, b) => a.start - b.start || a.end - b.end);
        let at = 0;
        for (const span of spans) {
          expect(span.start).toBe(at);
          at = span.end;
        }
        expect(at).toBe(html.length);
        for (const { body: blocks } of articles)
          for (const { span } of blocks) expect(span.end).toBeLessThanOrEqual(html.length);
      }),
      { numRuns: 60 }
    );
  });

  it('takes deep nesting', () => {
    expect(parse('<div>'.repeat(100_000) + 'x', { format: 'html' }).furniture).toHaveLength(1);
  });
});

describe('explain: a page of HTML', () => {
  it('says why each line got its label', () => {
    const lines = explain(page(headed), { format: 'html' });
    const paragraph = lines.find(({ text }) => text === paragraphs[1]);
    expect(paragraph?.label).toBe('BODY');
    expect(paragraph?.article).toBe(0);
    expect(paragraph?.evidence.length).toBeGreaterThan(3);
  });
});
