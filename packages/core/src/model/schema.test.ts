import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleDocument } from '../../test/sample-document.ts';
import { parse } from '../parse.ts';
import { articleSchema, documentSchema } from './schema.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isArticle = ajv.compile(articleSchema);
const isDocument = ajv.compile(documentSchema);

describe('documentSchema', () => {
  test('takes a document with every field filled, and what parse returns', () => {
    expect(isDocument(sampleDocument)).toBe(true);
    expect(isDocument(parse('Rain ends drought\n\nIt rained on Monday.'))).toBe(true);
  });

  test.each([
    ['a missing field', { ...sampleDocument, issues: undefined }],
    ['a field that the model does not have', { ...sampleDocument, author: 'x' }],
    [
      'a furniture role that does not exist',
      { ...sampleDocument, furniture: [{ role: 'advert', span: { start: 0, end: 1 } }] }
    ],
    [
      'an issue code with spaces',
      { ...sampleDocument, issues: [{ code: 'No date', message: '', span: null }] }
    ]
  ])('refuses %s', (_name, value) => {
    expect(isDocument(value)).toBe(false);
  });
});

describe('articleSchema', () => {
  const { published } = sampleArticle;
  test.each([
    ['a missing field', { ...sampleArticle, tags: undefined }],
    ['an unknown field', { ...sampleArticle, title: 'x' }],
    ['a bare string where a text with its span belongs', { ...sampleArticle, headline: 'Rain' }],
    ['a negative span', { ...sampleArticle, span: { start: -1, end: 3 } }],
    ['a fractional span', { ...sampleArticle, span: { start: 0.5, end: 3 } }],
    ['a date that is not EDTF', { ...sampleArticle, published: { ...published, value: '19/11/2024' } }],
    ['a mention without a place', { ...sampleArticle, dates: [{ ...sampleArticle.dates[0], span: null }] }],
    ['a confidence above 1', { ...sampleArticle, confidence: 1.1 }],
    ['a language name', { ...sampleArticle, language: 'English language' }]
  ])('refuses %s', (_name, value) => {
    expect(isArticle(sampleArticle)).toBe(true);
    expect(isArticle(value)).toBe(false);
  });

  test('takes every article that the types allow', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => isArticle(article)),
      { numRuns: 200 }
    );
  });

  test.each([
    ['2024-11-19', true],
    ['2024-11-19T14:05:30+01:00', true],
    ['2024-11-19T14:05Z', true],
    ['2024-11-19T14', true],
    ['2024-11~', true],
    ['202X', true],
    ['2024-33', true],
    ['2024-W47', true],
    ['2024-11-03/2024-11-05', true],
    ['2024-11/..', true],
    ['/2024', true],
    ['-0043', true],
    ['Y-12000', true],
    ['2024-13', false],
    ['2024-11-32', false],
    ['24-11-19', false],
    ['2024-11-19 14:05', false],
    ['yesterday', false],
    ['', false]
  ])('reads %j as EDTF: %s', (value, valid) => {
    expect(isArticle({ ...sampleArticle, updated: { ...published, value } })).toBe(valid);
  });
});
