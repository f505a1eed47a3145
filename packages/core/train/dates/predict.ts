// Runs the date engine on a folder of cases and writes predictions, then calls the folder's scorer.
//   node --conditions=wirecopy:source train/dates/predict.ts FOLDER FILE.jsonl OUT.jsonl [scorer arguments…]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates, parseDate } from '../../src/dates/index.ts';
import { all } from '../../src/locales/all.ts';

interface Case {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly task: 'parse' | 'find';
  readonly text: string;
  readonly ref?: string;
}

/**
 * Suites whose labels put a bare weekday and a date without a year into the future (calendars and assistants do, news does not): they are
 * read with the option that says so.
 */
const AHEAD: ReadonlySet<string> = new Set(['suite-b']);

const [folder = '', file = 'cases.jsonl', out = '', ...rest] = process.argv.slice(2);
const cases = readFileSync(join(folder, file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const started = process.hrtime.bigint();
const lines = cases.map(({ id, source, lang, task, text, ref }) => {
  const options = {
    locales: all,
    languages: [lang],
    prefer: AHEAD.has(source.split(' ')[0] ?? '') ? ('future' as const) : ('past' as const),
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
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
writeFileSync(out, `${lines.join('\n')}\n`);
process.stderr.write(`${cases.length} cases in ${seconds.toFixed(2)} s\n`);
spawnSync('node', [join(folder, 'score.mjs'), join(folder, file), out, ...rest], { stdio: 'inherit' });
