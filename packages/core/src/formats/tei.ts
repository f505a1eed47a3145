import { articleUri } from '../model/article-uri.ts';
import type { Article, Block, DateMention, Text } from '../model/index.ts';
import { linkTarget } from './link-target.ts';
import { placeDates } from './place-dates.ts';
import type { Provenance, WriteOptions, Writer } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): a corpus with one `TEI` an article. Headings open divisions, `byline`, `dateline` and `date` are
 * TEI's own; kicker and standfirst are typed heads, the source line is a trailer.
 */
export const tei: Writer = {
  mediaType: 'application/tei+xml',
  extension: '.tei.xml',
  description: 'TEI P5 for archives and corpora',
  open: (options = {}) => ({
    head: () => corpusHead(options),
    item: (article, provenance = {}) => write(article, provenance),
    foot: () => '</teiCorpus>\n'
  })
};

function corpusHead({ title = 'wirecopy', written }: WriteOptions): string {
  const publication = written === undefined ? 'Written by wirecopy.' : `Written by wirecopy on ${written}.`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">',
    header(element('title', {}, escapeXml(title)), publication, element('p', {}, 'News texts.'), ''),
    ''
  ].join('\n');
}

function header(titles: string, publication: string, source: string, profile: string): string {
  const file = [
    element('titleStmt', {}, titles),
    element('publicationStmt', {}, element('p', {}, escapeXml(publication))),
    element('sourceDesc', {}, source)
  ];
  return element('teiHeader', {}, element('fileDesc', {}, file.join('')) + profile);
}

function write(article: Article, provenance: Provenance): string {
  const { language, kind, id } = article;
  const text = element('text', {}, element('body', {}, division(article, provenance)));
  return `${element('TEI', { n: id, type: kind, 'xml:lang': language }, articleHeader(article, provenance) + text)}\n`;
}

function articleHeader(article: Article, { uri, origin }: Provenance): string {
  const { headline, byline, published, source, tags, language } = article;
  const authors = (byline?.people ?? []).map(({ name }) => element('author', {}, escapeXml(name)));
  const title = element('title', {}, escapeXml(headline?.text ?? ''));
  const bibl = [
    title,
    ...authors,
    source && element('publisher', {}, escapeXml(source.name)),
    published && element('date', dateAttributes(published.value), escapeXml(published.value)),
    uri && element('ref', { target: linkTarget(uri) }),
    element('idno', { type: 'URI' }, articleUri(article.id)),
    origin && element('note', {}, escapeXml(`${origin.name}, record ${origin.record}`))
  ];
  const profile = [
    language && element('langUsage', {}, element('language', { ident: language }, escapeXml(language))),
    tags.length > 0 &&
      element(
        'textClass',
        {},
        element('keywords', {}, tags.map(({ text }) => element('term', {}, escapeXml(text))).join(''))
      )
  ].filter(isXml);
  return header(
    title + authors.join(''),
    'Written by wirecopy.',
    element('bibl', {}, bibl.filter(isXml).join('')),
    profile.length === 0 ? '' : element('profileDesc', {}, profile.join(''))
  );
}

function division(article: Article, provenance: Provenance): string {
  const marked = (text: Text): string => markDates(text, article.dates, provenance.text);
  const { kicker, headline, standfirst, byline, dateline, source } = article;
  const top = [
    kicker && element('head', { type: 'kicker' }, marked(kicker)),
    headline && element('head', { type: 'main' }, marked(headline)),
    standfirst && element('head', { type: 'standfirst' }, marked(standfirst)),
    byline && element('byline', {}, escapeXml(byline.text)),
    dateline && element('dateline', {}, escapeXml(dateline.text))
  ].filter(isXml);
  const [lead = [], ...sections] = sectionsOf(article.body);
  const body = [
    content(lead, marked),
    // A division has content between its heads and its trailer, and a figure is none.
    sections.length === 0 && lead.every(({ kind }) => kind === 'caption') ? '<p/>' : '',
    ...sections.map(([heading, ...blocks]) =>
      element(
        'div',
        { type: 'section' },
        `${element('head', {}, heading ? marked(heading) : '')}${content(blocks, marked) || '<p/>'}`
      )
    )
  ].join('');
  const bottom = source ? element('trailer', { type: 'source' }, escapeXml(source.text)) : '';
  return element('div', { type: article.kind }, `${top.join('')}${body}${bottom}`);
}

/** The blocks before the first heading, then each heading with the blocks after it. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

function content(blocks: readonly Block[], marked: (text: Text) => string): string {
  let xml = '';
  let items = '';
  const closeList = (): void => {
    if (items !== '') xml += element('list', {}, items);
    items = '';
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      items += element('item', {}, marked(block));
      continue;
    }
    closeList();
    if (block.kind === 'quote') xml += element('quote', {}, element('p', {}, marked(block)));
    else if (block.kind === 'caption') xml += element('figure', {}, element('head', {}, marked(block)));
    else xml += element('p', {}, marked(block));
  }
  closeList();
  return xml;
}

function markDates(text: Text, dates: readonly DateMention[], source: string | undefined): string {
  let end = 0;
  const parts = placeDates(text, dates, source).map((placed) => {
    const before = escapeXml(text.text.slice(end, placed.start));
    end = placed.end;
    const words = escapeXml(text.text.slice(placed.start, placed.end));
    return before + element('date', dateAttributes(placed.date.value), words);
  });
  return parts.join('') + escapeXml(text.text.slice(end));
}

// What `when`, `from` and `to` hold (TEI data type teidata.temporal.w3c): years, months, days, and times with their seconds.
const W3C = /^(?:-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?)$/u;

/** EDTF as TEI's dating attributes; what they cannot say stands in `n` as it is. */
function dateAttributes(edtf: string): Record<string, string | null> {
  const [from = '', to] = edtf
    .split('/')
    .map((point) => point.replace(/[~?%]$/u, '').replace(/(T\d\d:\d\d)(?=Z|[+-]|$)/u, '$1:00'));
  const isW3c = (value: string): boolean =>
    W3C.test(value) && !/-(?:[2-4]\d)$/u.test(value.replace(/^(-?\d{4}-\d\d)-\d\d.*$/u, '$1'));
  const cert = /[~?%]/u.test(edtf) ? 'medium' : null;
  if (to === undefined) return { when: isW3c(from) ? from : null, n: isW3c(from) ? null : edtf, cert };
  const start = isW3c(from) ? from : null;
  const end = isW3c(to) ? to : null;
  return { from: start, to: end, n: start === null && end === null ? edtf : null, cert };
}

function isXml(part: string | false | null | undefined): part is string {
  return typeof part === 'string' && part !== '';
}
