import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';

/** Old and odd pages: laid out with tables and line breaks, without names, landmarks and declarations. The texts are made up. */

const title = 'Harbour reopens four days after the storm';
const storm = [
  'The harbour of Lisport reopened on Sunday, four days after the storm that sank two ferries and tore away a part of the old mole.',
  'Engineers had worked through the night to clear the entrance, the port authority said, and the first freighter came in at dawn.',
  'Insurers put the damage at forty million crowns. “We have never seen waves like these in May,” said the harbour master, Ida Solberg.',
  'The ferries to the islands will run again from Tuesday, at first only twice a day and without cars, until the ramps are repaired.'
];
const comments = [
  'I was there when it happened, the waves were as high as the houses on the quay and nobody had warned us.',
  'It is a shame that the council did not repair the mole in time, they had known about the cracks for years.'
];
const paragraphs = storm.map((text) => `<p>${text}</p>`).join('');
const menu = ['Home', 'World', 'Sport', 'Business', 'Weather'].map((name) => `<a href="/x">${name}</a>`);
const page = (content: string, head = title): string =>
  `<html><head><title>${head}</title></head><body>${content}</body></html>`;

function article(html: string) {
  const { articles } = parse(html, { format: 'html' });
  expect(articles.map(({ kind }) => kind)).toEqual(['article']);
  const [{ headline, standfirst, published, body } = {}] = articles;
  const texts = [standfirst, ...(body ?? [])].flatMap((block) => block?.text ?? []);
  return { headline: headline?.text, day: published?.value.slice(0, 10) ?? null, texts };
}

describe('old and odd pages', () => {
  it('reads a page laid out with a table, its paragraphs parted by line breaks', () => {
    const html = page(
      `<table width="760"><tr><td width="120">${menu.join('<br>')}<br><br><font size="1">Search the archive</font></td>` +
        `<td><font size="5"><b>${title}</b></font><br><font size="2">May 12, 2004</font><br><br>${storm.join('<br><br>')}<br><br>` +
        '<font size="1"><a href="p">Print this story</a> | <a href="m">Mail to a friend</a></font></td>' +
        '<td width="150"><b>Newsletter</b><br>Get the news of the day in your inbox every morning.</td></tr>' +
        '<tr><td colspan="3"><font size="1">© 2004 Lisport Post. All rights reserved.</font></td></tr></table>',
      `${title} - Lisport Post`
    );
    expect(article(html)).toEqual({ headline: title, day: '2004-05-12', texts: storm });
  });

  it.each([
    ['in blocks without names', storm.map((text) => `<div>${text}</div>`).join('')],
    ['in one block, with a line break behind each', `<div>${storm.join('<br>')}</div>`],
    ['with an empty line between', `<div>${storm.join('<br>&nbsp;<br>')}</div>`],
    ['in open elements', storm.map((text) => `<p>${text}`).join('\n')],
    ['in cells', `<table>${storm.map((text) => `<tr><td><span>${text}</span></td></tr>`).join('')}</table>`]
  ])('reads paragraphs %s', (_, text) => {
    const html = page(`<div>${menu.join(' | ')}</div><h1>${title}</h1>${text}<hr>Copyright Lisport Post`);
    expect(article(html)).toEqual({ headline: title, day: null, texts: storm });
  });

  it('takes the only text of a page for an article, though its headline is a link', () => {
    const html = page(
      `<div id="header"><h1><a href="/">My blog</a></h1></div><div class="post"><h2><a href="/post">${title}</a></h2>` +
        `<p>${storm[0]}</p><p>${storm[1]}</p></div><div class="sidebar"><h3>Archives</h3><ul><li><a href="/m">May 2014</a></li></ul></div>`,
      'My blog'
    );
    expect(article(html)).toEqual({ headline: title, day: null, texts: storm.slice(0, 2) });
  });

  it('ends where readers begin to write, whose dates are not those of the article', () => {
    const reply = (text: string | undefined): string =>
      `<li>Tom says:<br>May 14, 2014 at 10:00<p>${text}</p><a href="#r">Reply</a></li>`;
    const html = page(
      `<div id="main"><h1>${title}</h1>${paragraphs}<h3>2 comments</h3><ol>${comments.map(reply).join('')}</ol></div>`
    );
    expect(article(html)).toEqual({ headline: title, day: null, texts: storm });
  });

  it('takes no heading at the top that leads to the comments for their beginning', () => {
    const html = page(`<h1>${title}</h1><h4>2 comments</h4>${paragraphs}`);
    expect(article(html).texts).toEqual(storm);
  });

  it('takes one page of an article of several, without the way to the others', () => {
    const html = page(
      `<article><h1>${title}</h1><p>${storm[0]}</p><p>${storm[1]}</p>` +
        '<p><a href="?p=1">1</a> 2 <a href="?p=3">3</a> <a href="?p=3">Next page</a></p><p>Page 2 of 3</p></article>',
      `${title} (page 2 of 3)`
    );
    expect(article(html)).toEqual({ headline: title, day: null, texts: storm.slice(0, 2) });
  });

  it('dates a live blog by its own date, not by the times of its posts, which are no text', () => {
    const post = (time: string, text: string | undefined): string =>
      `<div class="post"><time datetime="2024-05-13T${time}:00Z">${time}</time><h2>Storm: news of ${time}</h2><p>${text}</p></div>`;
    const html = page(
      `<main><h1>${title}</h1><p>12 May 2024</p><div class="liveblog">${post('16:20', storm[0])}${post('14:05', storm[1])}${post('11:40', storm[2])}</div></main>`
    );
    const { day, texts } = article(html);
    expect(day).toBe('2024-05-12');
    expect(texts.filter((text) => text.length > 40)).toEqual(storm.slice(0, 3));
    expect(texts).not.toContain('16:20');
  });

  it('keeps the text of an article that is named for its paywall, and leaves the dialog about cookies out', () => {
    const cookies =
      'When you visit our website, we store cookies on your browser to collect information, which might relate to you, your preferences or your device, and is mostly used to make the site work as you expect it to and to provide a more personalised web experience.';
    const html = page(
      `<div class="article-body paywall-article"><h1>${title}</h1>${paragraphs}</div>` +
        `<div id="consent-box"><h2>Your privacy</h2><p>${cookies}</p><p>If you decline: ${cookies}</p></div>`
    );
    expect(article(html).texts).toEqual(storm);
  });

  it('takes a line for the headline that the page declares whole, or behind the sign of a kicker', () => {
    const headline = 'Old town loses its last ferry to the islands';
    const html = (shown: string): string =>
      `<html><head><title>${headline}</title><meta property="og:title" content="${headline}"></head><body>` +
      `<h1>${headline}</h1><h2>${shown}</h2>${paragraphs}</body></html>`;
    expect(article(html('Its last ferry to the islands')).headline).toBe(headline);
    expect(article(html(headline)).headline).toBe(headline);
  });
});
