import { type Node, Parser } from 'commonmark';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { arbitraryArticle } from '../../test/arbitrary-article.ts';
import { sampleArticle, sampleTeaser } from '../../test/sample-document.ts';
import type { Article } from '../model/index.ts';
import { writeArticles } from './write-articles.ts';

/** Front matter by a YAML parser, content by a Markdown parser. */
function read(output: string): { matter: Record<string, unknown>; content: Node } {
  const [, matter = '', content = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(output) ?? [];
  return { matter: parseYaml(matter) as Record<string, unknown>, content: new Parser().parse(content) };
}

function wordsOf(root: Node): string {
  let words = '';
  const walker = root.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering) words += ` ${step.node.type === 'softbreak' ? '' : (step.node.literal ?? '')}`;
  }
  return words;
}

describe('markdown', () => {
  test('writes front matter and blocks', () => {
    expect(
      writeArticles([sampleArticle, sampleTeaser], 'markdown', { uri: 'https://example.org/a' })
    ).toMatchSnapshot();
  });

  test('any article is read back by a YAML and a Markdown parser with its words as they are', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const { matter, content } = read(writeArticles([article], 'markdown'));
        expect(matter['id']).toBe(article.id);
        expect(matter['title'] ?? null).toEqual(article.headline === null ? null : article.headline.text);
        const shown = compact(wordsOf(content));
        // CommonMark replaces NUL; a lone surrogate is left as it is.
        for (const { text } of article.body) expect(shown).toContain(compact(text).replace(/\0/gu, '\uFFFD'));
      }),
      { examples: ['= #', 'Room #', '#', '##', 'a\\ #'].map((text) => [headed(text)]) }
    );
  });
});

function headed(text: string): Article {
  return { ...sampleArticle, body: [{ kind: 'heading', text, span: { start: 0, end: 0 } }] };
}

function compact(words: string): string {
  return words.replace(/\s+/gu, '');
}
