import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from './article-id.ts';

const id = (...texts: (string | null)[]): string => articleId({ kind: 'article', texts });

describe('articleId', () => {
  test('is the beginning of a SHA-256 that any other program can compute', () => {
    // printf 'article\nRainfell.' | sha256sum
    expect(id('Rain', 'fell.')).toBe('0895a545a395dcbb887a1da1');
  });

  test.each([
    ['line breaks', ['Rain ends\ndrought', 'It  rained.'], ['Rain ends drought', 'It rained.']],
    ['no-break spaces', ['10\u00A0000 homes'], ['10 000 homes']],
    ['soft hyphens', ['Nieder\u00ADschlag'], ['Niederschlag']],
    ['zero-width spaces and byte order marks', ['\uFEFFRain\u200B fell'], ['Rain fell']],
    ['composed and decomposed letters', ['e\u0301te\u0301'], ['été']],
    ['paragraph breaks', ['One. Two.'], ['One.', 'Two.']],
    ['a null beside an absent text', [null, 'One.'], ['One.']],
    ['wrapped Chinese', ['大雨结束\n旱情'], ['大雨结束旱情']]
  ])('does not count %s', (_name, one, other) => {
    expect(id(...one)).toBe(id(...other));
  });

  test.each([
    ['a letter', ['Rain fell'], ['Rain fill']],
    ['a number', ['3 dead'], ['4 dead']],
    ['punctuation', ['Rain?'], ['Rain!']],
    ['the order', ['One.', 'Two.'], ['Two.', 'One.']]
  ])('counts %s', (_name, one, other) => {
    expect(id(...one)).not.toBe(id(...other));
  });

  test('keeps a teaser apart from an article of the same words', () => {
    expect(articleId({ kind: 'teaser', texts: ['Rain'] })).not.toBe(id('Rain'));
  });

  test('takes any string', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(id(...texts)).toMatch(/^[0-9a-f]{24}$/u);
        expect(id(...texts)).toBe(id(...texts.map((text) => ` ${text.normalize('NFD')}\n`)));
      })
    );
    expect(id('\uD800')).toMatch(/^[0-9a-f]{24}$/u);
  });
});
