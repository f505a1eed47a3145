import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('an empty text is a document without parts', () => {
  expect(parse('')).toMatchObject({ articles: [], furniture: [] });
});

test('the last line of a body is not its headline', () => {
  const sentence =
    'The harbour of Lisport was closed on Monday because of a storm, the port said. It opens again soon.\n';
  const { articles } = parse(`${sentence}Storm closes harbour of Lisport\n${sentence}`);
  for (const { headline, body } of articles)
    expect(headline?.span.start ?? 0).toBeLessThanOrEqual(body[0]?.span.start ?? Number.POSITIVE_INFINITY);
});

/** Texts of the kind that a dump holds: lines of words, dates, rules, blank lines, every line end. */
const dump = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          '',
          '---',
          '12 May 2024',
          'Source: AFP',
          'By Ann Lee',
          'Storm closes harbour of Lisport'
        ),
        fc.constant(
          'The harbour of Lisport was closed on Monday because of a storm, the port said. It opens again soon.'
        ),
        fc.string({ unit: 'binary', maxLength: 60 })
      ),
      fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\f', '\r')
    ),
    { maxLength: 30 }
  )
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

test('spans partition the text, fields slice back, and the same text gives the same document', () => {
  fc.assert(
    fc.property(dump, (text) => {
      const document = parse(text);
      const spans = [...document.articles, ...document.furniture]
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start);
      let at = 0;
      for (const span of spans) {
        expect(span.start).toBe(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(at).toBe(text.length);
      const bare = (shown: string): string => shown.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');
      for (const article of document.articles) {
        for (const field of [article.headline, article.standfirst, article.source, ...article.body]) {
          if (field === null) continue;
          expect(bare(text.slice(field.span.start, field.span.end))).toBe(bare(field.text));
          expect(field.span.start).toBeGreaterThanOrEqual(article.span.start);
          expect(field.span.end).toBeLessThanOrEqual(article.span.end);
        }
      }
      expect(parse(text)).toEqual(document);
    })
  );
});
