import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../source-span.ts';
import { createHtmlReader } from './html-reader.ts';
import { readHtml } from './read-html.ts';

const texts = (html: string): string[] => readHtml(html).lines.map((line) => line.text);

describe('readHtml: lines', () => {
  it.each([
    ['one line per block', '<h1>Title</h1><p>One.</p><p>Two.</p>', ['Title', 'One.', 'Two.']],
    [
      'inline children joined',
      '<p>A <b>bold</b> <a href="/x">link</a>, and more.</p>',
      ['A bold link, and more.']
    ],
    ['white space collapsed', '<p>\n  Two\n\twords  </p>', ['Two words']],
    [
      'references decoded',
      '<p>Fish &amp; chips &#8212; &eacute;t&eacute; &bogus; &</p>',
      ['Fish & chips — été &bogus; &']
    ],
    ['one br is a space', '<h1>First half<br>second half</h1>', ['First half second half']],
    [
      'a br behind a long text that ends a sentence',
      `<div>${'long '.repeat(20)}one.<br>Two<br>three</div>`,
      [`${'long '.repeat(20)}one.`, 'Two three']
    ],
    ['no br in a heading', `<h2>${'long '.repeat(20)}one.<br>Two</h2>`, [`${'long '.repeat(20)}one. Two`]],
    ['a br behind words in bold', '<p><b>One</b><br>Two</p>', ['One', 'Two']],
    ['a br within words in bold', '<p><b>One<br>two</b> three</p>', ['One two three']],
    ['an empty line between br', '<p>One<br>&nbsp;<br>Two</p>', ['One', 'Two']],
    ['two br end the line', '<p>One.<br> <br/>Two.</p>', ['One.', 'Two.']],
    ['text around blocks', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['end tags left out', '<ul><li>One<li>Two</ul><p>Three<p>Four', ['One', 'Two', 'Three', 'Four']],
    ['a block ends a paragraph', '<p>One<div>Two</div>', ['One', 'Two']],
    ['cells', '<table><tr><td>A<td>B<tr><td>C</table>', ['A', 'B', 'C']],
    ['links side by side', '<nav><a>Home</a><a>Sport</a></nav>', ['Home Sport']],
    [
      'what no word is made of',
      '<p><span>Jane Miller</span><time>19 Nov 2024</time><span>5 min</span></p>',
      ['Jane Miller 19 Nov 2024 5 min']
    ],
    ['parts of words', '<p><b>N</b><i>ews</i> of H<sub>2</sub><span>O</span></p>', ['News of H2O']],
    ['a drawing that a block ends', '<p>One <svg><use></p><p>Two</p>', ['One', 'Two']],
    ['a drawing that a block begins in', '<svg><path><h2>One</h2><p>Two</p>', ['One', 'Two']],
    [
      'no text of a drawing',
      '<p>One</p><svg><text>no</text><foreignObject><div>no</div></foreignObject></svg><p>Two</p>',
      ['One', 'Two']
    ],
    ['stray end tags', '</div></b><p>One</p></section>', ['One']],
    ['no-break spaces at the ends', '<p>&nbsp;One&nbsp;two&nbsp;</p><p>&nbsp;</p>', ['One\u00a0two']],
    ['plain text', 'No tag at all', ['No tag at all']],
    ['a lone less-than', '<p>1 < 2 and 3 > 2</p>', ['1 < 2 and 3 > 2']]
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['script and style', '<style>p{}</style><script>var a = "<p>no</p>";</script><p>Yes</p>'],
    ['template and noscript', '<template><p>no</p></template><noscript><p>no</p></noscript><p>Yes</p>'],
    ['head and title', '<html><head><title>no</title><meta charset=utf-8></head><body><p>Yes</p>'],
    ['a head that is not closed', '<head><title>no</title><p>Yes</p>'],
    ['alt text', '<p><img alt="no">Yes</p>'],
    ['drawings', '<svg><title>no</title><style>no</style><path/></svg><p>Yes</p>'],
    ['form values', '<select><option>no</option></select><textarea>no</textarea><p>Yes</p>'],
    ['comments', '<!-- <p>no</p> --><p>Yes</p><!-- no'],
    ['text for screen readers within a line', '<p>Yes<span class="sr-only"> no</span></p>']
  ])('does not show %s', (_name, html) => {
    expect(texts(html)).toEqual(['Yes']);
  });

  it('shows what a declared shadow root holds', () => {
    expect(texts('<x-story><template shadowrootmode="open"><p>Yes</p></template></x-story>')).toEqual([
      'Yes'
    ]);
  });
});

describe('readHtml: hints', () => {
  it('gives tag, landmark, links, container, names, time and language', () => {
    const { lines, elements } = readHtml(
      '<main lang="fr"><div class="ArticleBody lead"><p>Un <a>mot</a></p><p>Deux</p></div>' +
        '<p>Le <time datetime="2024-11-19T08:00Z">19 novembre</time></p></main><footer><p hidden>Rien</p></footer>'
    );
    const hints = lines.map((line) => line.hints);
    expect(hints[0]).toMatchObject({ tag: 'p', landmark: 'main', linkDensity: 4 / 6, lang: 'fr' });
    expect(elements?.[hints[0]?.container ?? 0]?.words).toEqual(['article', 'body', 'lead']);
    expect(hints[0]?.container).toBe(hints[1]?.container);
    expect(hints[1]?.container).not.toBe(hints[2]?.container);
    expect(hints[2]?.datetime).toBe('2024-11-19T08:00Z');
    expect(hints[3]).toMatchObject({ landmark: 'footer', hidden: true });
  });
});

describe('readHtml: places', () => {
  it('points into the source, around markup and references', () => {
    const html = '<p>Fish &amp; <b>ch</b>ips &#128031;</p>';
    const line = readHtml(html).lines[0];
    if (line === undefined) throw new Error('no line');
    const slice = (start: number, end: number): string => {
      const span = sourceSpan(line, start, end);
      return html.slice(span.start, span.end);
    };
    expect(line.text).toBe('Fish & chips 🐟');
    expect(slice(0, 4)).toBe('Fish');
    expect(slice(5, 6)).toBe('&amp;');
    expect(slice(7, 12)).toBe('ch</b>ips');
    expect(slice(13, 15)).toBe('&#128031;');
  });
});

const tag = fc.constantFrom(
  ...'p div span a b li ul td tr table h1 br script style title svg head template button time select'.split(
    ' '
  )
);
const fragment = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tag.map((name) => `<${name} class="a b" hidden datetime='2024'/>`),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&#x1f41f;',
    '&',
    '<',
    '>',
    '<!--',
    '-->',
    '"',
    "'",
    ' ',
    '\n',
    '&eacute',
    '<!doctype html>'
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 })
);
const randomHtml = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

describe('readHtml: any text', () => {
  it('gives lines in order, without overlaps, inside the source, each character from its place', () => {
    fc.assert(
      fc.property(randomHtml, (html) => {
        const { lines, length } = readHtml(html);
        expect(length).toBe(html.length);
        let before = 0;
        for (const line of lines) {
          expect(line.text).toBe(line.text.trim());
          expect(line.span.start).toBeGreaterThanOrEqual(before);
          expect(line.span.end).toBeLessThanOrEqual(html.length);
          before = line.span.end;
          const whole = sourceSpan(line, 0, line.text.length);
          expect(whole).toEqual(line.span);
          for (let index = 0; index < line.text.length; index++) {
            const span = sourceSpan(line, index, index + 1);
            const source = html.slice(span.start, span.end);
            const shown = line.text[index] ?? '';
            if (source.length === 1 && shown.trim() !== '') expect(source).toBe(shown);
            else if (source.length > 1) expect(source.startsWith('&')).toBe(true);
          }
        }
      })
    );
  });

  it('reads the same wherever the text is cut', () => {
    fc.assert(
      fc.property(randomHtml, fc.array(fc.nat({ max: 20 }), { maxLength: 20 }), (html, sizes) => {
        const reader = createHtmlReader();
        let from = 0;
        for (const size of sizes) {
          reader.write(html.slice(from, from + size));
          from += size;
        }
        reader.write(html.slice(from));
        expect(reader.end()).toEqual(readHtml(html));
      })
    );
  });

  const many = 100_000;
  it.each([
    ['nested blocks', '<div>'.repeat(many) + 'x', 1],
    ['nested links and blocks', '<a><div>'.repeat(many) + 'x', 1],
    ['nested inline elements', '<b>'.repeat(many) + 'x' + '</i>'.repeat(many), 1],
    ['blocks in nested inline elements', '<b>'.repeat(many) + '<div></div>'.repeat(many) + 'x', 1],
    ['end tags out of reach', '<i><div>'.repeat(many) + '</i>'.repeat(many) + 'x', 1],
    ['paragraphs never ended', '<p>x'.repeat(many), many],
    ['nested lists', '<ul><li>'.repeat(many) + 'x', 1],
    ['a huge attribute', `<p class="${'a '.repeat(1_000_000)}" title="${'&amp;'.repeat(many)}">x`, 1],
    ['an attribute never ended', '<p>x<p class="' + 'a'.repeat(1_000_000), 1],
    ['many attributes', `<p ${'a=b '.repeat(many)}>x`, 1],
    ['references', `<p>${'&amp'.repeat(many)}`, 1],
    ['line breaks', `<p>x${'<br>'.repeat(many)}`, 1],
    ['tables', '<table><tr><td>'.repeat(many) + 'x', 1]
  ])('takes %s', (_name, html, count) => {
    expect(readHtml(html).lines).toHaveLength(count);
  });
});
