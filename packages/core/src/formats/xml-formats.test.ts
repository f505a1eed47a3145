import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { childNames, elementsOf, readXml, textOf, type XmlElement } from '../../test/read-xml.ts';
import { sampleArticle, sampleSource, sampleTeaser } from '../../test/sample-document.ts';
import { writeArticles } from './write-articles.ts';

const some = fc.array(arbitraryArticle, { maxLength: 3 });
const sample = [sampleArticle, sampleTeaser];
const given = { text: sampleSource, uri: 'https://example.org/a?b=1&c=2' };

/** RFC 3339. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u;

function shown(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

describe('atom', () => {
  test('is well-formed and has what RFC 4287 demands, for any articles', () => {
    fc.assert(
      fc.property(some, (articles) => {
        const feed = readXml(writeArticles(articles, 'atom'));
        const entries = elementsOf(feed, 'entry');
        expect(entries).toHaveLength(articles.length);
        for (const element of [feed, ...entries]) {
          const names = childNames(element);
          // Section 4.1.1 and 4.1.2: exactly one of each; the feed's author stands for entries without one.
          for (const name of ['id', 'title', 'updated'])
            expect(names.filter((other) => other === name)).toHaveLength(1);
          const updated = element.children.find(
            (child) => typeof child !== 'string' && child.name === 'updated'
          );
          expect(textOf(updated as XmlElement)).toMatch(DATE_TIME);
        }
        expect(childNames(feed)).toContain('author');
        expect(entries.map((entry) => textOf(elementsOf(entry, 'title')[0]))).toEqual(
          articles.map(({ headline }) => shown(headline?.text ?? ''))
        );
      })
    );
  });

  test('has a place for every field', () => {
    expect(
      writeArticles(sample, 'atom', {
        ...given,
        feedUri: 'https://example.org/feed.atom',
        title: 'Rain & <more>'
      })
    ).toMatchSnapshot();
  });
});

describe('timex3', () => {
  test('is well-formed and keeps every word, for any articles', () => {
    fc.assert(
      fc.property(some, (articles) => {
        const documents = elementsOf(readXml(writeArticles(articles, 'timex3')), 'TimeML');
        expect(documents).toHaveLength(articles.length);
        for (const [index, document] of documents.entries()) {
          const article = articles[index];
          const words = [article?.standfirst, ...(article?.body ?? [])].flatMap((part) =>
            part ? [part.text] : []
          );
          const [text] = elementsOf(document, 'TEXT');
          expect(textOf(text)).toBe(shown(words.join('\n\n')));
          const ids = elementsOf(document, 'TIMEX3').map(({ attributes }) => attributes['tid']);
          expect(new Set(ids).size).toBe(ids.length);
        }
      })
    );
  });

  test('marks the dates where they stand', () => {
    const output = writeArticles(sample, 'timex3', given);
    const marks = elementsOf(readXml(output), 'TIMEX3').map((mark) => [
      textOf(mark),
      mark.attributes['value']
    ]);
    expect(marks).toEqual([
      ['2024-11-19', '2024-11-19'],
      ['Monday', '2024-11-18'],
      ['2021', '2021'],
      ['December', '2024-12'],
      ['Tuesday', '2024-11-19']
    ]);
    expect(output).toBe(writeArticles(sample, 'timex3'));
    expect(output).toMatchSnapshot();
  });
});

/** What TEI P5 lets stand in the elements that the writer uses, in this order where `ordered`. From the reference pages of the elements. */
const TEI_CONTENT: Readonly<Record<string, readonly string[]>> = {
  teiCorpus: ['teiHeader', 'TEI'],
  TEI: ['teiHeader', 'text'],
  teiHeader: ['fileDesc', 'profileDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  titleStmt: ['title', 'author'],
  publicationStmt: ['p'],
  sourceDesc: ['bibl', 'p'],
  profileDesc: ['langUsage', 'textClass'],
  langUsage: ['language'],
  textClass: ['keywords'],
  keywords: ['term'],
  text: ['body'],
  body: ['div'],
  list: ['item'],
  figure: ['head'],
  quote: ['p']
};
const DIV_TOP = new Set(['head', 'byline', 'dateline']);

function checkTei(element: XmlElement): void {
  const names = childNames(element);
  const allowed = TEI_CONTENT[element.name];
  if (allowed !== undefined) {
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
    expect(element.children.filter((child) => typeof child === 'string' && child.trim() !== '')).toEqual([]);
  }
  if (element.name === 'div') {
    // Heads first, then blocks, then sections, then the trailer.
    const order = names.map((name) =>
      DIV_TOP.has(name) ? 0 : name === 'div' ? 2 : name === 'trailer' ? 3 : 1
    );
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order.some((place) => place === 1 || place === 2)).toBe(true);
  }
  for (const name of ['when', 'from', 'to']) {
    const value = element.attributes[name];
    if (value !== undefined)
      expect(value).toMatch(
        /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u
      );
  }
  for (const child of element.children) if (typeof child !== 'string') checkTei(child);
}

describe('tei', () => {
  test('is well-formed, and its elements stand where TEI P5 lets them, for any articles', () => {
    fc.assert(
      fc.property(some, (articles) => {
        const corpus = readXml(writeArticles(articles, 'tei'));
        checkTei(corpus);
        const texts = elementsOf(corpus, 'text').map(textOf);
        for (const [index, { body }] of articles.entries()) {
          for (const { text } of body) expect(texts[index]).toContain(shown(text));
        }
      })
    );
  });

  test('has a place for every field', () => {
    const output = writeArticles(sample, 'tei', { ...given, origin: { name: 'a.txt', record: 1 } });
    checkTei(readXml(output));
    expect(output).toMatchSnapshot();
  });
});
