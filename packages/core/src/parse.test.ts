import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('an empty text is a document without parts', () => {
  expect(parse('')).toMatchObject({ articles: [], furniture: [] });
});
