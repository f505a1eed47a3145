import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('a text of very many lines is read in pieces that cover it', () => {
  const article =
    'Harbour of Lisport reopens\n12 May 2024\n\nThe harbour reopened on Sunday, the port said.\n\n\n';
  const text = article.repeat(7_000);
  const { articles, furniture, language } = parse(text);
  const spans = [...articles, ...furniture].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBe(end);
    end = span.end;
  }
  expect(end).toBe(text.length);
  expect(language.language).toBe('en');
}, 60_000);
