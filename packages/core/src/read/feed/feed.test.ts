import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../../../test/arbitrary-article.ts';
import { collect, inPieces } from '../../../test/collect.ts';
import { sampleArticle } from '../../../test/sample-document.ts';
import { writeArticles } from '../../formats/write-articles.ts';
import { parseSource } from '../../parse.ts';
import { readFeed } from './feed.ts';

const read = (text: string, size = 20): ReturnType<typeof collect> =>
  collect(readFeed(inPieces(text, size), { name: 'feed.xml' }));

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example Times</title><language>en</language>
<item><title>Rain &amp;amp; wind</title><link>https://example.org/rain</link><dc:creator>Ana Ruiz</dc:creator>
<pubDate>Tue, 19 Nov 2024 14:05:00 GMT</pubDate><category>rain</category><category>drought</category>
<description>It rained.</description><content:encoded><![CDATA[<p>It rained on <b>Monday</b>.</p>]]></content:encoded></item>
<item><title>Trains stop</title><author>jd@example.org (John Doe)</author><pubDate>Wed, 20 Nov 2024 08:00:00 GMT</pubDate><description>No train left Oria on Wednesday.</description></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal Exemple</title><updated>2024-11-20T00:00:00Z</updated>
<author><name>La rédaction</name></author>
<entry><id>urn:x:1</id><title>La pluie</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/pluie"/>
<author><name>Ana Ruiz</name></author><author><name>John Doe</name><email>jd@example.org</email></author><updated>2024-11-20T09:15:00Z</updated><published>2024-11-19T14:05:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il a plu <b class="x">lundi</b> &amp; mardi.</p></div></content></entry>
<entry xml:lang="de"><id>urn:x:2</id><title>Regen</title><updated>2024-11-20T00:00:00Z</updated><content type="text">Es hat geregnet &lt;stark&gt;.</content></entry>
</feed>`;

describe('readFeed', () => {
  test('reads RSS items with their full content', async () => {
    const { documents, errors } = await read(rss);
    expect(errors).toEqual([]);
    expect(documents.map(({ declared }) => declared)).toEqual([
      {
        headlines: ['Rain & wind'],
        authors: ['Ana Ruiz'],
        published: ['2024-11-19T14:05:00Z'],
        updated: [],
        siteName: 'The Example Times',
        language: 'en',
        uri: 'https://example.org/rain'
      },
      expect.objectContaining({ headlines: ['Trains stop'], authors: ['John Doe'], uri: null })
    ]);
    expect(documents[0]?.text).toContain('<h1>Rain &amp; wind</h1>');
    expect(documents[0]?.text).toContain('<p>It rained on <b>Monday</b>.</p>');
    expect(documents[0]?.metadata['category']).toEqual(['rain', 'drought']);
    expect(documents.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      [],
      ['feed-summary-only']
    ]);
  });

  test('reads Atom entries, their mark-up and plain text', async () => {
    const { documents } = await read(atom);
    expect(documents.map(({ declared }) => declared)).toEqual([
      {
        headlines: ['La pluie'],
        authors: ['Ana Ruiz', 'John Doe'],
        published: ['2024-11-19T14:05:00Z'],
        updated: ['2024-11-20T09:15:00Z'],
        siteName: 'Le Journal Exemple',
        language: 'fr',
        uri: 'https://example.org/pluie'
      },
      expect.objectContaining({ headlines: ['Regen'], language: 'de', uri: 'urn:x:2' })
    ]);
    expect(documents[0]?.text).toContain('<p>Il a plu <b class="x">lundi</b> &amp; mardi.</p>');
    expect(documents[1]?.text).toContain('<p>Es hat geregnet &lt;stark&gt;.</p>');
  });

  test('each item is one article, however short, and a summary is a teaser', async () => {
    const items = [...(await read(rss)).documents, ...(await read(atom)).documents].map((item) =>
      parseSource(item).articles.map(({ kind, headline, byline, published, body }) => [
        kind,
        headline?.text,
        byline?.people[0]?.name,
        published?.value,
        body.map(({ text }) => text)
      ])
    );
    expect(items).toEqual([
      [['article', 'Rain & wind', 'Ana Ruiz', '2024-11-19T14:05:00Z', ['It rained on Monday.']]],
      [['teaser', 'Trains stop', 'John Doe', '2024-11-20T08:00:00Z', ['No train left Oria on Wednesday.']]],
      [['article', 'La pluie', 'Ana Ruiz', '2024-11-19T14:05:00Z', ['Il a plu lundi & mardi.']]],
      [['article', 'Regen', undefined, undefined, ['Es hat geregnet <stark>.']]]
    ]);
  });

  test('relative links begin at xml:base, or else at the address of the site', async () => {
    const { documents } = await read(
      '<feed xml:base="https://example.org/en/"><link href="/"/><entry xml:base="2024/"><link href="ships"/></entry><entry><link href="/port"/></entry></feed>'
    );
    expect(documents.map(({ declared }) => declared?.uri)).toEqual([
      'https://example.org/en/2024/ships',
      'https://example.org/port'
    ]);
    const { documents: items } = await read(
      '<rss><channel><link>https://example.org/</link><item><link>/port?a=1&amp;b=2</link></item><item><guid>urn:x:1</guid></item></channel></rss>'
    );
    expect(items.map(({ declared }) => declared?.uri)).toEqual([
      'https://example.org/port?a=1&b=2',
      'urn:x:1'
    ]);
  });

  test('entities of HTML that XML does not have', async () => {
    const { documents } = await read(
      '<rss><channel><title>Le Journal d&apos;&eacute;t&eacute;</title><item><title>L&rsquo;&eacute;t&eacute;</title><dc:creator>Ren&eacute; Roy</dc:creator></item></channel></rss>'
    );
    expect(documents[0]?.declared).toMatchObject({
      headlines: ['L’été'],
      authors: ['René Roy'],
      siteName: "Le Journal d'été"
    });
  });

  test('an item without anything is no broken one; a feed may name its namespace', async () => {
    const { documents, errors } = await read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/><a:entry><a:title>Rain</a:title></a:entry></a:feed>'
    );
    expect(errors).toEqual([]);
    expect(documents.map(({ declared }) => declared?.headlines)).toEqual([[], ['Rain']]);
  });

  test('a title in XHTML is words', async () => {
    const { documents } = await read(
      '<feed><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Rain <em>ends</em> &amp; stays</div></title></entry></feed>'
    );
    expect(documents[0]?.declared?.headlines).toEqual(['Rain ends & stays']);
  });

  test('a last paragraph that links to its own item is no part of the text; other links are', async () => {
    const bodyOf = async (last: string): Promise<readonly string[]> => {
      const content = `<p>It rained on Monday, for the first time in three years, the weather service of Oria said.</p>${last}`;
      const { documents } = await read(
        `<rss><channel><item><title>Rain</title><link>https://example.org/rain/</link><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`
      );
      return documents.flatMap(
        (item) => parseSource(item).articles[0]?.body.map(({ text }) => text.slice(0, 9)) ?? []
      );
    };
    const own =
      '<p>Der Beitrag <a rel="nofollow" href="https://example.org/rain?utm_source=rss&amp;x=1">Rain</a> erschien zuerst auf Oria.</p>';
    expect(await bodyOf(own)).toEqual(['It rained']);
    const other =
      '<p>The wells of <a href="https://example.org/oria/">Oria</a> are full again, farmers said on Tuesday.</p>';
    expect(await bodyOf(other)).toEqual(['It rained', 'The wells']);
  });

  test.each([rss, atom])('reads the same however it is cut', async (text) => {
    const whole = await read(text, 100_000);
    for (const size of [1, 3, 50]) expect(await read(text, size)).toEqual(whole);
  });

  test('reports a feed that breaks off, and one without items', async () => {
    const broken = await read(rss.slice(0, rss.indexOf('<description>No')));
    expect(broken.documents).toHaveLength(1);
    expect(broken.errors).toMatchObject([{ code: 'record-broken', origin: { name: 'feed.xml', record: 2 } }]);
    const other = await read('<html><body>Rain</body></html>');
    expect(other.errors.map(({ code }) => code)).toEqual(['feed-without-items']);
  });

  test('stops at a feed that is nested without end', async () => {
    const { documents, errors } = await read(`<rss><channel>${'<item>'.repeat(200_000)}`, 10_000_000);
    expect(documents).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['feed-too-deep']);
  });

  test('reads what the Atom writer wrote', async () => {
    const { documents } = await read(
      writeArticles([sampleArticle], 'atom', { uri: 'https://example.org/a', title: 'T' })
    );
    expect(documents[0]?.declared).toEqual({
      headlines: [sampleArticle.headline?.text],
      authors: ['Ana Ruiz', 'John Doe'],
      published: ['2024-11-19'],
      updated: ['2024-11-20T09:15Z'],
      siteName: 'T',
      language: 'en',
      uri: 'https://example.org/a'
    });
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 }), async (articles) => {
        const { documents, errors } = await read(writeArticles(articles, 'atom'));
        expect([documents.length, errors.length]).toEqual([articles.length, 0]);
      }),
      { numRuns: 50 }
    );
  });
});
