/** How TimeML 1.2.1 writes a date: the type, the value and the `mod` of a TIMEX3; for an interval also its ends. */
export interface TimexValue {
  readonly type: 'DATE' | 'TIME' | 'DURATION';
  readonly value: string;
  readonly mod: 'APPROX' | null;
  readonly ends: readonly string[];
}

/** ISO 8601-2's groups of months, as TIMEX3 names them. */
const GROUPS: Readonly<Record<string, string>> = {
  '21': 'SP',
  '22': 'SU',
  '23': 'FA',
  '24': 'WI',
  '25': 'SP',
  '26': 'SU',
  '27': 'FA',
  '28': 'WI',
  '29': 'FA',
  '30': 'WI',
  '31': 'SP',
  '32': 'SU',
  '33': 'Q1',
  '34': 'Q2',
  '35': 'Q3',
  '36': 'Q4',
  '40': 'H1',
  '41': 'H2'
};

/** An EDTF value as TIMEX3 has it: `2024-21` is `2024-SP`, `202X` is `202`, `2024-11~` is `2024-11` with `mod="APPROX"`. */
export function timexValue(edtf: string): TimexValue {
  const mod = /[~%]/u.test(edtf) ? 'APPROX' : null;
  const ends = edtf.split('/').map(pointValue);
  const [first = '', second] = ends;
  if (second === undefined)
    return { type: first.includes('T') ? 'TIME' : 'DATE', value: first, mod, ends: [] };
  return {
    type: 'DURATION',
    value: lengthOf(first, second),
    mod,
    ends: ends.filter((end) => end !== '' && end !== '..')
  };
}

function pointValue(edtf: string): string {
  const value = edtf.replace(/[~?%]/gu, '');
  if (value.startsWith('-')) return beforeChrist(value.slice(1));
  const [, year, group = ''] = /^([\dX]{4})-([234]\d)$/u.exec(value) ?? [];
  if (year !== undefined) return `${year}-${GROUPS[group] ?? group}`;
  // A decade is three digits, a century two: trailing unknown digits are left out.
  return /^\d{1,3}X{1,3}$/u.test(value) ? value.replace(/X+$/u, '') : value;
}

/** ISO 8601 has a year 0, TIMEX3 counts as historians do: `-0043` is `BC0044`. A decade or a century keeps the digits that are known. */
function beforeChrist(value: string): string {
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/u.exec(value) ?? [];
  if (year === '') return `BC${value.replace(/X+$/u, '')}`;
  return `BC${String(Number(year) + 1).padStart(4, '0')}${pointValue(`0000${rest}`).slice(4)}`;
}

/** The length of an interval: whole days where both ends are days, counting both; else an unknown number of the ends' unit. */
function lengthOf(first: string, second: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(first) && /^\d{4}-\d\d-\d\d$/u.test(second)) {
    const days = (Date.parse(second) - Date.parse(first)) / 86_400_000 + 1;
    if (days > 0) return `P${days}D`;
  }
  if (first.includes('T') || second.includes('T')) return 'PTXH';
  const known = /\d/u.test(first) ? first : second;
  return /^\d{4}$/u.test(known) ? 'PXY' : /^\d{4}-\d\d$/u.test(known) ? 'PXM' : 'PXD';
}
