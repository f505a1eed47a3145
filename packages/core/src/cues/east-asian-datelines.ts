import type { Agency, Person } from '../model/index.ts';
import type { DatelineCue } from './dateline-cue.ts';
import { findAgency } from './find-agency.ts';
import { readPlaceAndDate } from './place-and-date.ts';
import { readPeople } from './read-people.ts';

/** "(서울=연합뉴스) 홍길동 기자 = 정부는", "[서울=뉴시스]홍길동 기자 = ". */
export function korean(line: string, languages?: readonly string[]): DatelineCue | null {
  const match =
    /^[([［（]\s?(?<place>[^=\])）］]{1,24})\s?=\s?(?<agency>[^=\])）］]{2,16})\s?[)\]）］]\s*/u.exec(line);
  if (match === null) return null;
  const agency = findAgency(match.groups?.['agency'] ?? '');
  const place = match.groups?.['place'];
  if (agency === null || place === undefined) return null;
  const open = match[0].length;
  const sign = line.slice(open, open + 60).search(/\s?=\s/u);
  const people = sign > 0 ? readPeople(line, open, open + sign, languages).people : [];
  const end = sign > 0 ? open + sign + (/^\s?=\s*/u.exec(line.slice(open + sign))?.[0].length ?? 0) : open;
  const start = line.indexOf(place);
  const named = match.groups?.['agency'] ?? '';
  const credit = line.indexOf(named, start + place.length);
  return {
    place: { start, end: start + place.length },
    date: null,
    agencies: [agency],
    credit: { start: credit, end: credit + named.length },
    people,
    start: 0,
    end,
    strength: 0.98
  };
}

/** "【ワシントン共同】米国", "［ワシントン １９日 ロイター］ - 米国". */
export function japanese(line: string): DatelineCue | null {
  const match = /^[【［](?<inside>[^】］]{3,40})[】］]\s*[-－―–]?\s*/u.exec(line);
  const inside = match?.groups?.['inside'];
  if (match === null || inside === undefined) return null;
  for (let cut = Math.min(inside.length - 1, 12); cut >= 2; cut--) {
    const from = inside.length - cut;
    const agency = findAgency(inside.slice(from).trim());
    if (agency === null) continue;
    const head = readPlaceAndDate(line, 1, 1 + from);
    return {
      place: head?.place ?? null,
      date: head?.date ?? null,
      agencies: [agency],
      credit: { start: 1 + from, end: 1 + inside.length },
      people: [],
      start: 0,
      end: match[0].length,
      strength: 0.97
    };
  }
  return null;
}

/** "新华社北京1月11日电（记者 张三）针对", "（中央社記者王小明台北19日電）總統". */
export function chinese(line: string, languages?: readonly string[]): DatelineCue | null {
  const open = /^[（(]/u.test(line) ? 1 : 0;
  const head = line.slice(open, open + 60);
  const stop = head.search(/[电電](?=[\s（()）,，：:]|\p{Script=Han})/u);
  if (stop < 4) return null;
  let agency: Agency | null = null;
  let length = 0;
  for (let size = Math.min(8, stop); size >= 2 && agency === null; size--) {
    agency = findAgency(head.slice(0, size));
    length = size;
  }
  if (agency === null) return null;
  const reporter = /^(?:记者|記者)/u.exec(head.slice(length))?.[0].length ?? 0;
  const named = reporter > 0 ? 3 : 0;
  const from = open + length + reporter;
  const parts = readPlaceAndDate(line, from + named, open + stop);
  if (parts?.date === undefined || parts.date === null) return null;
  let end = open + stop + 1;
  let people: readonly Person[] =
    named > 0
      ? [{ name: line.slice(from, from + named), role: '記者', span: { start: from, end: from + named } }]
      : [];
  const sign = /^\s*[（(]\s?(?:本报|新华社|中新社)?(?:记者|記者)?\s*(?<names>[^）)]{2,40})[）)]/u.exec(
    line.slice(end, end + 60)
  );
  const names = sign?.groups?.['names'];
  if (sign !== null && names !== undefined) {
    const start = end + sign[0].lastIndexOf(names);
    people = chinesePeople(line, start, start + names.length, languages);
    end += sign[0].length;
  }
  end += /^[）)\s：:，,]*/u.exec(line.slice(end))?.[0].length ?? 0;
  return {
    place: parts.place,
    date: parts.date,
    agencies: [agency],
    credit: { start: open, end: open + length },
    people,
    start: 0,
    end,
    strength: 0.97
  };
}

/** "李明 王芳" are two people here: a Chinese name has no space in it. */
function chinesePeople(
  line: string,
  start: number,
  end: number,
  languages?: readonly string[]
): readonly Person[] {
  const names = line.slice(start, end);
  if (!/^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u.test(names))
    return readPeople(line, start, end, languages).people;
  return Array.from(names.matchAll(/\S+/gu), ({ 0: name, index }) => ({
    name,
    role: null,
    span: { start: start + index, end: start + index + name.length }
  }));
}
