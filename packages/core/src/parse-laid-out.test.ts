import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { collect } from '../test/collect.ts';
import { documentSchema } from './model/schema.ts';
import { parseSource } from './parse.ts';
import { readers } from './read/readers.ts';

const isDocument = new Ajv2020().compile(documentSchema);

describe.each([
  ['factiva', 'factiva-codes.en.txt', 'en', 'The Example Times'],
  ['factiva', 'factiva.fr.txt', 'fr', 'Le Journal Exemple'],
  ['factiva', 'factiva.de.txt', 'de', 'Die Beispielzeitung'],
  ['nexis', 'nexis-classic.en.txt', 'en', 'The Example Times'],
  ['nexis', 'nexis-classic.fr.txt', 'fr', 'Le Journal Exemple'],
  ['nexis', 'nexis-classic.de.txt', 'de', 'Die Beispielzeitung'],
  ['nexis', 'nexis-uni.en.txt', 'en', 'The Example Times'],
  ['europresse', 'europresse.en.txt', 'en', 'The Example Times'],
  ['europresse', 'europresse.fr.txt', 'fr', 'Le Journal Exemple'],
  ['europresse', 'europresse.de.txt', 'de', 'Die Beispielzeitung']
] as const)('each document of a %s export (%s)', (name, file, language, publication) => {
  test('is one article with the fields of the export', async () => {
    const reader = readers[name];
    if (reader.input !== 'text') throw new Error('text expected');
    const text = readFileSync(new URL(`../test/exports/${file}`, import.meta.url), 'utf8');
    const { documents } = await collect(reader.read([text], { name: file }));
    for (const source of documents) {
      const document = parseSource(source);
      expect(isDocument(document)).toBe(true);
      expect(document.articles).toHaveLength(1);
      const [article] = document.articles;
      expect(article?.headline?.text).toBe(source.declared?.headlines?.[0]);
      expect(article?.published).toMatchObject({
        value: expect.stringMatching(/^2024-11-(?:19|20)/u),
        basis: 'stated'
      });
      expect(article?.source?.name).toBe(source.declared?.siteName);
      expect(article?.source?.name).toContain(publication);
      expect(article?.language).toBe(language);
      const [author] = source.declared?.authors ?? [];
      expect(article?.byline?.people.map((person) => person.name.toLowerCase()) ?? []).toEqual(
        author === undefined ? [] : ['ana ruiz']
      );
      expect(article?.span).toEqual({ start: 0, end: source.text.length });
      for (const field of [article?.headline, article?.byline, article?.source, ...(article?.body ?? [])]) {
        if (field) expect(source.text.slice(field.span.start, field.span.end)).toBe(field.text);
      }
    }
  });
});
