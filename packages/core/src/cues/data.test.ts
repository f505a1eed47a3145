import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cuePhrases } from './cue-phrases.ts';
import { agencies, findAgency } from './find-agency.ts';

const folder = fileURLToPath(new URL('../../data/cues', import.meta.url));

const languages =
  'fr en es pt it de nl sv da nb fi is pl cs sk hu ro bg hr sr sl el tr az kk ru uk be ar fa he ur hi bn ta te mr gu th vi id ms tl sw am ha zh-Hans zh-Hant ja ko ka hy lt lv et ca eu gl sq mk'.split(
    ' '
  );

describe('every first-class language has the labels of a news page', () => {
  test.each(languages)('%s', (language) => {
    const phrases = cuePhrases().find((entry) => entry.languages[0] === language)?.phrases;
    for (const topic of [
      'byline',
      'source',
      'published',
      'updated',
      'related',
      'tags',
      'notice',
      'comments',
      'share',
      'photo'
    ] as const) {
      expect(phrases?.[topic]?.length ?? 0, topic).toBeGreaterThan(0);
    }
  });
});

test('the generated tables are those of the data', () => {
  const files = readdirSync(folder).toSorted();
  expect(cuePhrases().map((entry) => `${entry.languages[0]}.json`)).toEqual(files);
  const french = JSON.parse(readFileSync(`${folder}/fr.json`, 'utf8')) as { phrases: unknown };
  expect(cuePhrases().find((entry) => entry.languages[0] === 'fr')?.phrases).toEqual(french.phrases);
});

test('agencies: at least 120, each with a code, a name and a country', () => {
  expect(agencies.length).toBeGreaterThanOrEqual(120);
  for (const { code, name, country, wikidata } of agencies) {
    expect(code.trim()).toBe(code);
    expect(name.length).toBeGreaterThan(1);
    expect(country === null || /^[A-Z]{2}$/u.test(country), code).toBe(true);
    expect(wikidata === null || /^Q\d+$/u.test(wikidata), code).toBe(true);
  }
});

describe('findAgency', () => {
  test.each([
    ['AA', 'AA'],
    ['Anadolu Agency', 'AA'],
    ['associated press', 'AP'],
    ['The Associated Press', 'AP'],
    ['dpa', 'dpa'],
    ['DPA', 'dpa'],
    ['路透社', 'Reuters'],
    ['الاناضول', 'AA'],
    ['ТАСС', 'TASS'],
    ['연합뉴스', 'Yonhap']
  ])('%s', (name, code) => {
    expect(findAgency(name)?.code).toBe(code);
  });

  test.each(['lusa', 'map', 'Map', 'aa', 'antara', 'hina palavra', 'Le Quotidien', ''])(
    'does not take %j',
    (name) => {
      expect(findAgency(name)).toBeNull();
    }
  );
});
