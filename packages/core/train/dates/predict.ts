// Runs the date engine on a folder of cases and writes predictions, then calls the folder's scorer.
//   node --conditions=wirecopy:source train/dates/predict.ts FOLDER FILE.jsonl OUT.jsonl [scorer arguments…]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DateLocale, type DateOptions, findDates, parseDate } from '../../src/dates/index.ts';
import { all } from '../../src/locales/all.ts';
import { more } from '../../src/locales/more.ts';

interface Case {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly task: 'parse' | 'find';
  readonly text: string;
  readonly ref?: string;
}

/**
 * Where a suite's policy is another one than that of news, the option that says so: calendars and assistants put a bare weekday into the
 * future or nearest the reference, cut the day into hours, date "two months ago" to the day, take "within a week" for its end, "until 2018" to
 * leave out 2018 and "next Friday" for that of next week.
 */
const POLICIES: Readonly<Record<string, DateOptions>> = {
  'suite-a': {
    register: 'message',
    tense: 'ignored',
    edges: 'halves',
    ends: 'exclusive',
    nextWeekday: 'week',
    distances: 'day',
    hours: {
      dawn: [4, 8],
      morning: [8, 12],
      noon: [11, 13],
      afternoon: [12, 16],
      evening: [16, 20],
      night: [20, 23 + 59 / 60]
    }
  },
  'suite-c': { stretches: 'end' },
  'suite-d': { register: 'message', stretches: 'end', prefer: 'nearest' },
  'suite-b': {
    prefer: 'future',
    counting: 'calendar',
    distances: 'finer',
    stretches: 'deadline',
    hours: { morning: [4, 12], noon: [12, 14], afternoon: [12, 19], evening: [18, 24], night: [18, 24] }
  }
};

/** Every language, and the one of the case where it is a rarer one. */
const known = new Map<string, readonly DateLocale[]>();
function localesFor(lang: string): readonly DateLocale[] {
  const own = more.filter(({ code }) => code === lang || code === lang.split('-')[0]);
  if (own.length === 0) return all;
  const kept = known.get(lang) ?? [...own, ...all];
  known.set(lang, kept);
  return kept;
}

const [folder = '', file = 'cases.jsonl', out = '', ...rest] = process.argv.slice(2);
const cases = readFileSync(join(folder, file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const started = performance.now();
const lines = cases.map(({ id, source, lang, task, text, ref }) => {
  const options = {
    locales: localesFor(lang),
    languages: [lang],
    ...POLICIES[source.split(' ')[0] ?? ''],
    ...(ref === undefined ? {} : { reference: ref })
  };
  const one = task === 'parse' ? parseDate(text, options) : null;
  const mentions = task === 'parse' ? (one === null ? [] : [one]) : findDates(text, options);
  const found = mentions.map(({ span, value }) => {
    const [from, to] = value.split('/');
    return { start: span.start, end: span.end, value: from, ...(to === undefined ? {} : { endValue: to }) };
  });
  return JSON.stringify({ id, found });
});
const seconds = (performance.now() - started) / 1000;
writeFileSync(out, `${lines.join('\n')}\n`);
process.stderr.write(`${cases.length} cases in ${seconds.toFixed(2)} s\n`);
spawnSync('node', [join(folder, 'score.mjs'), join(folder, file), out, ...rest], { stdio: 'inherit' });
