import type { Article, DateMention } from '../model/index.ts';
import { timexValue } from '../model/timex-value.ts';
import { placeDates } from './place-dates.ts';
import type { Provenance, Writer } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/**
 * TimeML 1.2.1 with TIMEX3 annotations inline, one `TimeML` element an article. `t0` is the publication date (CREATION_TIME); dates that
 * were resolved against it name it as their anchor. The ends of an interval follow it as empty TIMEX3.
 */
export const timex3: Writer = {
  mediaType: 'application/timeml+xml',
  extension: '.tml',
  description: 'TimeML: the text with its dates marked (TIMEX3)',
  open: () => ({
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<corpus>\n',
    item: (article, provenance = {}) => write(article, provenance),
    foot: () => '</corpus>\n'
  })
};

function write(article: Article, provenance: Provenance): string {
  const { published, headline, standfirst, body } = article;
  let number = 0;
  const annotate = (date: DateMention, words: string): string => {
    number += 1;
    const { type, value, mod, ends } = timexValue(date.value);
    const tid = `t${number}`;
    const points = ends.map((end, index) => ({ tid: `t${number + index + 1}`, value: end }));
    number += points.length;
    const isOpenAtStart = date.value.startsWith('/') || date.value.startsWith('..');
    const attributes = {
      tid,
      type,
      value,
      mod,
      temporalFunction: date.kind === 'relative' ? 'true' : null,
      anchorTimeID: date.kind === 'relative' && published !== null ? 't0' : null,
      beginPoint: isOpenAtStart ? null : points[0]?.tid,
      endPoint: isOpenAtStart ? points[0]?.tid : points[1]?.tid
    };
    return [
      element('TIMEX3', attributes, escapeXml(words)),
      ...points.map((point) =>
        element('TIMEX3', { ...point, type: point.value.includes('T') ? 'TIME' : 'DATE' })
      )
    ].join('');
  };
  const marked = (text: { readonly text: string; readonly span: Article['span'] }): string => {
    let end = 0;
    const parts = placeDates(text, article.dates, provenance.text).map((placed) => {
      const before = escapeXml(text.text.slice(end, placed.start));
      end = placed.end;
      return before + annotate(placed.date, text.text.slice(placed.start, placed.end));
    });
    return parts.join('') + escapeXml(text.text.slice(end));
  };
  const lines = [
    element('DOCID', {}, article.id),
    published === null ? null : element('DCT', {}, creation(published.value)),
    headline === null ? null : element('TITLE', {}, marked(headline)),
    element('TEXT', {}, [...(standfirst === null ? [] : [standfirst]), ...body].map(marked).join('\n\n'))
  ];
  return `<TimeML>\n${lines.filter((line) => line !== null).join('\n')}\n</TimeML>\n`;
}

function creation(published: string): string {
  const { type, value, mod } = timexValue(published);
  return element(
    'TIMEX3',
    { tid: 't0', type, value, mod, functionInDocument: 'CREATION_TIME' },
    escapeXml(published)
  );
}
