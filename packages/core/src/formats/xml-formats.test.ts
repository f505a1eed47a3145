import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { elementsOf, readXml, textOf } from '../../test/read-xml.ts';
import { relaxNg, schemaFile } from '../../test/relax-ng.ts';
import { sampleArticle, sampleSource, sampleTeaser } from '../../test/sample-document.ts';
import { writeArticles } from './write-articles.ts';

const some = fc.array(arbitraryArticle, { maxLength: 3 });
const sample = [sampleArticle, sampleTeaser];
const given = { text: sampleSource, uri: 'https://example.org/a?b=1&c=2' };

function shown(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

describe('atom', () => {
  const faults = relaxNg(schemaFile('atom.rng'));

  test('is valid by the schema of RFC 4287, for any articles', () => {
    fc.assert(
      fc.property(some, fc.webUrl(), (articles, uri) => {
        const output = writeArticles(articles, 'atom', { uri: `${uri}/a b|c` });
        expect(faults(output)).toBe('');
        const feed = readXml(output);
        expect(elementsOf(feed, 'entry').map((entry) => textOf(elementsOf(entry, 'title')[0]))).toEqual(
          articles.map(({ headline }) => shown(headline?.text ?? ''))
        );
        // Section 4.1.1: the feed's author stands for entries without one.
        expect(feed.children.some((child) => typeof child !== 'string' && child.name === 'author')).toBe(
          true
        );
        const ids = elementsOf(feed, 'id').map(textOf);
        expect(ids.filter((id) => id === ids[0])).toHaveLength(1);
      })
    );
    expect(faults('<feed xmlns="http://www.w3.org/2005/Atom"><title/></feed>')).toContain('id');
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
  const faults = relaxNg(schemaFile('timeml.rng'));

  test('is valid and keeps every word, for any articles', () => {
    fc.assert(
      fc.property(some, (articles) => {
        const output = writeArticles(articles, 'timex3');
        expect(faults(output)).toBe('');
        const documents = elementsOf(readXml(output), 'TimeML');
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

describe('tei', () => {
  const faults = relaxNg(schemaFile('tei.rng'));

  test('is valid as a customization of TEI P5 and keeps every word, for any articles', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 }),
        fc.webUrl(),
        (articles, uri) => {
          const output = writeArticles(articles, 'tei', { uri: `${uri}/a b|c` });
          expect(faults(output)).toBe('');
          const texts = elementsOf(readXml(output), 'text').map(textOf);
          for (const [index, { body }] of articles.entries())
            for (const { text } of body) expect(texts[index]).toContain(shown(text));
        }
      )
    );
  });

  test('a text of captions alone has a paragraph before its source', () => {
    const captions = sampleArticle.body.filter(({ kind }) => kind === 'caption');
    const output = writeArticles([{ ...sampleArticle, body: captions }], 'tei');
    expect(output).toContain('</figure><p/><trailer');
    expect(faults(output)).toBe('');
    expect(faults(output.replace('<p/><trailer', '<trailer'))).toContain('trailer');
  });

  test('has a place for every field', () => {
    const output = writeArticles(sample, 'tei', { ...given, origin: { name: 'a.txt', record: 1 } });
    expect(faults(output)).toBe('');
    expect(output).toMatchSnapshot();
  });
});
