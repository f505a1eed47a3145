import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeArticles } from '../src/formats/write-articles.ts';
import type { Article } from '../src/model/index.ts';
import { arbitraryArticle } from './arbitrary-article.ts';
import { relaxNg } from './relax-ng.ts';
import { sampleArticle, sampleTeaser } from './sample-document.ts';

/** A folder with the schema files that IPTC and TEI publish, which no package brings: see schemas/README.md. */
const folder = process.env['STANDARDS'];
const fileOf = (name: string): string => readFileSync(join(folder ?? '', name), 'utf8');
const sample = [sampleArticle, { ...sampleTeaser, of: sampleArticle.id }];
const some = fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 });
const uri = 'https://example.org/a';

describe.skipIf(folder === undefined)("the writers against the standards' own files", () => {
  test('ninjs 3.0', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    // The schema of places refers to it; no place that is written has one.
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const isNinjs = ajv.compile(JSON.parse(fileOf('ninjs-schema_3.0.json')) as object);
    const faults = (articles: readonly Article[]): readonly unknown[] =>
      (JSON.parse(writeArticles(articles, 'ninjs', { uri })) as unknown[]).flatMap((object) =>
        isNinjs(object) ? [] : isNinjs.errors
      );
    expect(faults(sample)).toEqual([]);
    fc.assert(fc.property(some, (articles) => faults(articles).length === 0));
    expect(isNinjs({ uri: 'urn:x', headlines: 'x' })).toBe(false);
  });

  test('TEI All', () => {
    const faults = relaxNg(fileOf('tei_all.rng'));
    expect(faults(writeArticles(sample, 'tei', { uri, origin: { name: 'a.txt', record: 1 } }))).toBe('');
    fc.assert(
      fc.property(some, (articles) => faults(writeArticles(articles, 'tei', { uri })) === ''),
      {
        numRuns: 30
      }
    );
    expect(faults('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>')).not.toBe('');
  });
});
