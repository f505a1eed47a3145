import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import { jsonFeedSchema } from '../../test/schemas/json-feed.ts';
import { ninjsSchema } from '../../test/schemas/ninjs.ts';
import { writeArticles } from './write-articles.ts';

const ajv = new Ajv2020();
addFormats.default(ajv);
const some = fc.array(arbitraryArticle, { maxLength: 3 });
const sample = [sampleArticle, { ...sampleTeaser, of: sampleArticle.id }];
const uri = 'https://example.org/a';

describe('ninjs', () => {
  const isNinjs = ajv.compile({ type: 'array', items: ninjsSchema });

  test('is what the standard says, for any articles', () => {
    fc.assert(fc.property(some, (articles) => isNinjs(JSON.parse(writeArticles(articles, 'ninjs')))));
    expect(isNinjs([{ uri: 'x y' }])).toBe(false);
    expect(isNinjs([{ uri: 'urn:x', associations: [{ uri: 'urn:y', name: 'y', rel: 'z' }] }])).toBe(false);
  });

  test('has a place for every field', () => {
    const output = writeArticles(sample, 'ninjs', { uri });
    expect(isNinjs(JSON.parse(output))).toBe(true);
    expect(output).toMatchSnapshot();
  });
});

describe('jsonld', () => {
  test('is a graph of NewsArticle with dates of ISO 8601', () => {
    fc.assert(
      fc.property(some, (articles) => {
        const { '@context': context, '@graph': graph } = JSON.parse(writeArticles(articles, 'jsonld')) as {
          '@context': string;
          '@graph': readonly Record<string, unknown>[];
        };
        expect(context).toBe('https://schema.org');
        expect(graph).toHaveLength(articles.length);
        for (const node of graph) {
          expect(node['@type']).toBe('NewsArticle');
          expect(node['datePublished'] ?? '2024').toMatch(
            /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d[\d:]*(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u
          );
        }
      })
    );
  });

  test('has a place for every field', () => {
    expect(writeArticles(sample, 'jsonld', { uri })).toMatchSnapshot();
  });
});

describe('jsonfeed', () => {
  const isFeed = ajv.compile(jsonFeedSchema);

  test('is what the specification says, for any articles', () => {
    fc.assert(fc.property(some, (articles) => isFeed(JSON.parse(writeArticles(articles, 'jsonfeed')))));
  });

  test('has a title and an address, and a place for every field', () => {
    const output = writeArticles(sample, 'jsonfeed', {
      title: 'A "day"',
      feedUri: 'https://example.org/feed.json',
      uri
    });
    expect(isFeed(JSON.parse(output))).toBe(true);
    expect(output).toMatchSnapshot();
  });
});
