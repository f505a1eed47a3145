import type { DateMention } from '../model/index.ts';
const MONTHS = [
  'jan ene gen oca янв yanv янв',
  'feb fev fév şub фев lut',
  'mar mär márs mart мар',
  'apr abr avr nis апр kwi',
  'may mai mag mei maj мая май',
  'jun jui* giu haz июн cze',
  'jul juil lug tem июл lip',
  'aug ago aoû ağu авг sie',
  'sep set eyl сен wrz',
  'oct okt out ott eki окт paź',
  'nov kas ноя lis',
  'dec dez déc dic ara дек gru'
];
const month = (w: string): number => {
  const l = w.toLowerCase();
  if (l.startsWith('juin')) return 6;
  if (l.startsWith('juil')) return 7;
  if (l.startsWith('mag')) return 5;
  return MONTHS.findIndex((m) => m.split(' ').some((p) => l.startsWith(p))) + 1;
};
const RE =
  /(?<y>\d{4})[-/年. ]{1,2}(?<m>\d{1,2})[-/月. ]{1,2}(?<d>\d{1,2})(?:日|T\S+)?|(?<d2>\d{1,2})[./-](?<m2>\d{1,2})[./-](?<y2>\d{4}|\d{2})\b|(?<d3>\d{1,2})(?:\.|º|er|th|st|nd|rd)?,? (?:de |of )?(?<w3>\p{L}{3,12})\.?,? (?:de |del )?(?<y3>\d{4})|(?<w4>\p{L}{3,9})\.? (?<d4>\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\d{4})/gu;
export function standInDates(text: string): DateMention[] {
  const out: DateMention[] = [];
  for (const m of text.matchAll(RE)) {
    const g = m.groups ?? {};
    const y = Number(g['y'] ?? g['y2'] ?? g['y3'] ?? g['y4']);
    const mo = g['w3'] ? month(g['w3']) : g['w4'] ? month(g['w4']) : Number(g['m'] ?? g['m2']);
    const d = Number(g['d'] ?? g['d2'] ?? g['d3'] ?? g['d4']);
    if (!mo || mo > 12 || !d || d > 31) continue;
    const yy = y < 100 ? 2000 + y : y;
    const text0 = m[0];
    out.push({
      value: `${yy}-${String(mo).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      precision: 'day',
      basis: 'stated',
      calendar: 'gregory',
      offset: null,
      text: text0,
      span: { start: m.index, end: m.index + text0.length },
      confidence: 1,
      alternatives: [],
      kind: 'absolute',
      stated: ['year', 'month', 'day'],
      implied: [],
      offsets: []
    });
  }
  return out;
}
