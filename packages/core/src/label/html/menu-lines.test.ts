import { describe, expect, it } from 'vitest';
import { readHtml } from '../../read/html/read-html.ts';
import { menuLines } from './menu-lines.ts';

describe('menuLines', () => {
  it.each([
    ['entries of a navigation', '<nav><li><a>World</a></li><li><a>Sport</a></li></nav>', [1, 1]],
    ['entries of a menu by its role', '<div role="navigation"><p><a>World</a></p></div>', [1]],
    ['links in the footer of the page', '<footer><p><a>Imprint</a></p></footer>', [1]],
    [
      'not the author in the footer of an article',
      '<article><footer><p><a>Ida Solberg</a></p></footer></article>',
      [0]
    ],
    ['not a headline', '<nav><h1><a>Harbour reopens</a></h1></nav>', [0]],
    ['not words beside a link', '<nav><p>Read also: <a>Harbour reopens</a></p></nav>', [0]],
    [
      'a row of links without a navigation',
      '<ul><li><a>World</a><li><a>Sport</a><li><a>Arts</a><li><a>Jobs</a></ul>',
      [1, 1, 1, 1]
    ],
    ['not a few links', '<ul><li><a>World</a><li><a>Sport</a><li><a>Arts</a></ul>', [0, 0, 0]],
    [
      'not linked headings in a row',
      '<h2><a>Storm</a></h2><h2><a>Rain</a></h2><h2><a>Snow</a></h2><h2><a>Hail</a></h2>',
      [0, 0, 0, 0]
    ],
    [
      'not links below a main heading',
      '<h1>Harbour reopens</h1><p><a>Ida Solberg</a><p><a>Per Lund</a><p><a>Harbours</a><p><a>Share</a>',
      [0, 0, 0, 0, 0]
    ],
    [
      'not links in an article',
      '<article><p><a>Storm</a><p><a>Rain</a><p><a>Snow</a><p><a>Hail</a></article>',
      [0, 0, 0, 0]
    ],
    ['not links in a text', '<main><p><a>Harbour reopens</a></p></main>', [0]]
  ])('%s', (_, html, expected) => {
    expect([...menuLines(readHtml(html))]).toEqual(expected);
  });
});
