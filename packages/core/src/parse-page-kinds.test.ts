import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';

/** Kinds of pages that an editor reads differently. The texts are made up. */

const storm = [
  'The harbour of Lisport reopened on Sunday, four days after the storm that sank two ferries and tore away a part of the old mole.',
  'Engineers had worked through the night to clear the entrance, the port authority said, and the first freighter came in at dawn.',
  'Insurers put the damage at forty million crowns. “We have never seen waves like these in May,” said the harbour master, Ida Solberg.',
  'The ferries to the islands will run again from Tuesday, at first only twice a day and without cars, until the ramps are repaired.'
];
const budget = [
  'The council of Lisport passed its budget on Monday evening by one vote, after nine hours of debate and two recounts.',
  'It raises the fee for parking in the old town and pays for forty new teachers, the mayor’s main promise before the election.',
  'The opposition said that it would go to court. “The second count was a farce,” its leader, Peter Holm, told reporters on the stairs.'
];
const block = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>` +
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>' +
  `<main>${content}</main><footer><p><a href="/imprint">Imprint</a></p></footer></body></html>`;

function items(html: string) {
  const { articles } = parse(html, { format: 'html' });
  return {
    articles: articles.filter(({ kind }) => kind === 'article'),
    teasers: articles.filter(({ kind }) => kind === 'teaser')
  };
}

describe('kinds of pages', () => {
  it('gives the items of a list page one by one, and no article', () => {
    const card = (headline: string, date: string, text: string): string =>
      `<article class="card"><h2><a href="/x">${headline}</a></h2><time datetime="${date}">${date}</time><p>${text}</p></article>`;
    const html = page(
      'News',
      card('Harbour reopens four days after the storm', '2024-05-12', storm[0] ?? '') +
        card('Council passes its budget by a single vote', '2024-05-13', budget[0] ?? '') +
        card(
          'Ferry company looks for two new captains',
          '2024-05-14',
          'The company wants to hire before the summer season starts.'
        ) +
        card(
          'Old mole to be rebuilt in stone, not concrete',
          '2024-05-15',
          'The port authority has chosen the more expensive of two plans.'
        )
    );
    const { articles, teasers } = items(html);
    expect(articles).toEqual([]);
    expect(teasers.map(({ headline }) => headline?.text)).toEqual([
      'Harbour reopens four days after the storm',
      'Council passes its budget by a single vote',
      'Ferry company looks for two new captains',
      'Old mole to be rebuilt in stone, not concrete'
    ]);
  });

  it('parts whole articles that stand one after the other on a page without a headline', () => {
    const html = page(
      'The Lisport Mail',
      `<article><h2>Harbour reopens after the storm</h2>${block(storm)}</article>` +
        `<article><h2>Council passes budget by one vote</h2>${block(budget)}</article>`
    );
    const { articles } = items(html);
    expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual([storm, budget]);
  });

  it.each([
    ['the name of a blog', '<h1><a href="/">The harbour blog</a></h1>', 'h2'],
    ['nothing: an endless page', '', 'h1']
  ])('parts whole articles below %s', (_, above, tag) => {
    const post = (headline: string, meta: string, texts: readonly string[]): string =>
      `<article><${tag}>${headline}</${tag}><p class="meta">${meta}</p>${block(texts)}</article>`;
    const html = page(
      'Harbour reopens after the storm',
      above +
        post('Harbour reopens after the storm', 'By Jane Miller, 12 May 2024', storm) +
        post('Council passes budget by one vote', 'By John Roe, 13 May 2024', budget)
    );
    const told = items(html).articles.map(({ headline, byline, published, body }) => [
      headline?.text,
      byline?.people.map(({ name }) => name).join(),
      published?.value,
      body.length
    ]);
    expect(told).toEqual([
      ['Harbour reopens after the storm', 'Jane Miller', '2024-05-12', storm.length],
      ['Council passes budget by one vote', 'John Roe', '2024-05-13', budget.length]
    ]);
  });

  it('keeps a live blog together whose entries have headings', () => {
    const entry = (texts: readonly string[]): string =>
      `<article><h2>What we know</h2>${block(texts)}</article>`;
    const html = page('Storm: the day', `<h1>Storm: the day</h1>${entry(storm)}${entry(budget)}`);
    expect(items(html).articles).toHaveLength(1);
  });

  it('reads the one heading of a piece of a page as its headline', () => {
    const html = `<h1>In pictures: the regatta</h1><p>Thousands came to the harbour at the weekend. Here are our best pictures.</p><figure><img><figcaption>Boat 1. Photo: Ann Poe</figcaption></figure>`;
    const { articles } = items(html);
    expect(articles.map(({ headline, body }) => [headline?.text, body.length])).toEqual([
      ['In pictures: the regatta', 1]
    ]);
  });

  it('keeps a live blog together', () => {
    const entry = (time: string, text: string): string =>
      `<article class="entry"><time datetime="2024-05-12T${time}">${time}</time><p>${text}</p></article>`;
    const html = page(
      'Storm over Lisport: the day as it happened',
      `<h1>Storm over Lisport: the day as it happened</h1><div class="live-blog">${storm.map((text, at) => entry(`1${at}:00`, text)).join('')}</div>`
    );
    const { articles } = items(html);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual(storm);
  });

  it('takes what a paywall leaves of an article, without its offer', () => {
    const offer =
      '<div class="paywall-box"><h3>Read on with a subscription</h3><p>Get unlimited access to all articles of the Mail, on the web and in the app, for only one crown in the first month.</p><button>Subscribe now</button></div>';
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><div class="article-body">${block(storm.slice(0, 3))}${offer}</div></article>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual(storm.slice(0, 3));
  });

  it('reads AMP pages', () => {
    const html =
      `<!doctype html><html amp lang="en"><head><title>Harbour reopens</title><style amp-boilerplate>body{animation:none}</style></head><body>` +
      `<amp-sidebar hidden><ul><li>Home</li></ul></amp-sidebar><article><h1>Harbour reopens</h1><amp-img src="a.jpg"></amp-img>${block(storm)}</article></body></html>`;
    const article = items(html).articles[0];
    expect(article?.headline?.text).toBe('Harbour reopens');
    expect(article?.body.map(({ text }) => text)).toEqual(storm);
  });

  it('leaves the captions of pictures out of the paragraphs', () => {
    const figure = (caption: string): string =>
      `<figure><img alt=""><figcaption class="caption">${caption}</figcaption></figure>`;
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><div class="article-body">${figure('The old mole after the storm. Photo: Tom Reed')}` +
        `<p>${storm[0]}</p><p>${storm[1]}</p>${figure('A freighter comes in at dawn. Photo: Tom Reed')}<p>${storm[2]}</p></div></article>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual(storm.slice(0, 3));
  });

  it('reads the source line below a text, not the credit of a picture', () => {
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><figure><img alt=""><figcaption>Source: Reuters</figcaption></figure>${block(storm)}<p>Source: dpa</p></article>`
    );
    expect(items(html).articles[0]?.source?.name).toBe('dpa');
  });

  it('takes no chip or menu entry beside a text for its byline', () => {
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><div class="chips"><a href="/t">Old Town</a></div>${block(storm)}</article>` +
        '<div class="tags"><a href="/k">Ida Solberg</a></div>'
    );
    expect(items(html).articles[0]?.byline).toBeNull();
  });

  it('reads the date and the name that stand below a standfirst', () => {
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><div>${storm[0]}</div><div>Monday, 13 May 2024, 14:05</div><div class="author">Ida Solberg</div>${block(storm.slice(1))}</article>`
    );
    const [article] = items(html).articles;
    expect(article?.published?.value).toBe('2024-05-13T14:05');
    expect(article?.byline?.people.map(({ name }) => name)).toEqual(['Ida Solberg']);
  });

  it('parts declared authors from their signs and agencies', () => {
    const declared = (author: string) =>
      items(
        page('Harbour reopens', `<article><h1>Harbour reopens</h1>${block(storm)}</article>`).replace(
          '</title>',
          `</title><meta name="author" content="${author}">`
        )
      ).articles[0];
    const names = (author: string) => declared(author)?.byline?.people.map(({ name }) => name);
    expect(names('Ida Solberg (iso)')).toEqual(['Ida Solberg']);
    expect(names('Ida Solberg und Tom Reed, dpa')).toEqual(['Ida Solberg', 'Tom Reed']);
    expect(declared('Ida Solberg und Tom Reed, dpa')?.source?.agency?.code).toBe('dpa');
    expect(names('Solberg, Ida')).toEqual(['Solberg, Ida']);
  });

  it('keeps an introduction that has a block of its own', () => {
    const html = page(
      'Harbour reopens',
      `<div class="head"><h1>Harbour reopens</h1><div class="intro"><p>${storm[0]}</p></div><div class="share"><button>Share</button></div></div>` +
        `<article><div class="article-body">${block(storm.slice(1))}${block(budget)}</div></article>`
    );
    const [article] = items(html).articles;
    const texts = [article?.standfirst, ...(article?.body ?? [])].flatMap((shown) => shown?.text ?? []);
    expect(texts).toEqual([...storm, ...budget]);
  });

  it('takes the few lines of a page with hardly any text', () => {
    const lines = [
      'Ferry at the old mole',
      'Nets drying on the quay (:',
      'Left: the lamp of 1911',
      'Fog over the roads, six in the morning'
    ];
    const photo = (text: string): string => `<div><img alt=""><p>${text}</p></div>`;
    const html = page(
      'A morning in the harbour of Lisport',
      `<div class="post"><h1>A morning in the harbour of Lisport</h1><div class="entry">${lines.map(photo).join('')}</div></div>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual(lines);
  });

  it('reads a forum whose posts are all named comments', () => {
    const post = (name: string, text: string): string =>
      `<div class="comment"><div class="comment-author">${name}</div><div class="comment-text"><p>${text}</p></div></div>`;
    const html = page(
      'When do the ferries run again?',
      `<h1>When do the ferries run again?</h1>${storm.map((text, at) => post(`sailor${at}`, text)).join('')}`
    );
    const body = items(html).articles[0]?.body.map(({ text }) => text);
    expect(body).toEqual(expect.arrayContaining(storm));
  });

  it('does not take the headline of a blog, a link to its own page, for a teaser', () => {
    const html = page(
      'Harbour reopens four days after the storm',
      `<div class="post"><h2><a href="/harbour">Harbour reopens four days after the storm</a></h2><div class="entry">${block(storm.slice(0, 3))}</div></div>`
    );
    const { articles } = items(html);
    expect(articles.map(({ headline }) => headline?.text)).toEqual([
      'Harbour reopens four days after the storm'
    ]);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual(storm.slice(0, 3));
  });

  it('gives no article for a list page with a heading of its own', () => {
    const card = (headline: string, text: string): string =>
      `<li class="card"><h3><a href="/x">${headline}</a></h3><p>${text}</p></li>`;
    const html = page(
      'Latest news',
      `<h1>Latest news</h1><p>All that happened in Lisport this week.</p><ul>` +
        card('Harbour reopens four days after the storm', storm[0] ?? '') +
        card('Council passes its budget by a single vote', budget[0] ?? '') +
        card('Fee for parking in the old town to be raised', budget[1] ?? '') +
        '</ul>'
    );
    const { articles, teasers } = items(html);
    expect(articles).toEqual([]);
    expect(teasers).toHaveLength(3);
  });

  it('leaves a pull quote out, which says a sentence of the text again', () => {
    const quote =
      '<blockquote class="large"><p>“We have never seen waves like these in May”</p></blockquote>';
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1>${block(storm.slice(0, 2))}${quote}${block(storm.slice(2))}</article>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual(storm);
  });

  it('leaves a dialog about cookies out that is longer than the article', () => {
    const consent = [
      'When you visit our website, we store cookies on your browser to collect information that helps us to show you what you care for.',
      'You may choose which kinds of cookies we store. If you say no to some of them, parts of the website may not work as you expect.',
      'The information does not usually identify you directly, but it can give you a more personal experience of the web. Read more below.'
    ];
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1>${block(storm.slice(0, 2))}</article><div id="consent-dialog"><div class="policy">${block(consent)}</div></div>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual(storm.slice(0, 2));
  });

  it('keeps the paragraphs that a site marks as those behind its paywall', () => {
    const behind = budget.map((text) => `<p class="paywall">${text}</p>`).join('');
    const html = page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><div class="text">${block(storm)}${behind}</div></article>`
    );
    expect(items(html).articles[0]?.body.map(({ text }) => text)).toEqual([...storm, ...budget]);
  });

  it('gives no article for a front page whose summaries are few', () => {
    const teaser = (headline: string, text: string): string =>
      `<div class="teaser"><h2><a href="/x">${headline}</a></h2><p>${text}</p></div>`;
    const html = page(
      'The Lisport Mail',
      `<h1>The Lisport Mail</h1>${teaser('Harbour reopens four days after the storm', storm[1] ?? '')}` +
        teaser('Council passes its budget by a single vote', budget[1] ?? '')
    );
    const { articles, teasers } = items(html);
    expect(articles).toEqual([]);
    expect(teasers).toHaveLength(2);
  });
});
