import { expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { lexiconFor } from './active-lexicon.ts';

test('a lexicon is kept while it is asked for, and few are kept', () => {
  const of = (...languages: readonly string[]): unknown => lexiconFor(all, languages);
  const first = of('en');
  for (const { code } of all.slice(0, 80)) {
    of(code);
    expect(of('en')).toBe(first);
  }
  const seldom = of('fr', 'pt');
  for (const { code } of all.slice(0, 80)) of(code, 'en');
  expect(of('fr', 'pt')).not.toBe(seldom);
});
