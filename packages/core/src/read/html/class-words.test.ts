import { describe, expect, it } from 'vitest';
import { classWords } from './class-words.ts';

describe('classWords', () => {
  it.each([
    ['ArticleBody-module__lead--dark', ['article', 'body', 'module', 'lead', 'dark']],
    ['col-md-8 h2 x', ['col', 'md']],
    ['teaser2Large', ['teaser', 'large']],
    ['HTMLText', ['htmltext']],
    ['überschrift-groß haupt', ['überschrift', 'groß', 'haupt']],
    ['', []],
    ['a'.repeat(400), []]
  ])('reads %j', (value, words) => {
    expect(classWords(value)).toEqual(words);
  });
});
