// Throughput of findDates and parseDate beside chrono-node, Recognizers and splitting the text into words, in one process on the same texts.
//   npm run bench:dates -w packages/core [-- --recognizers]
//   WIRECOPY_EVAL=FOLDER npm run bench:dates -w packages/core      with the strings of FOLDER/dates/cases.jsonl
import { readFileSync } from 'node:fs';
import * as recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { Bench } from 'tinybench';
import { findDates, parseDate } from '../src/find-dates.ts';
import { denseText, multilingualText, newStrings, sparseText, strings } from './date-texts.ts';

const reference = '2024-11-19T15:00';
const instant = new Date(reference);
const folder = process.env['WIRECOPY_EVAL'];
const cases =
  folder === undefined
    ? strings
    : readFileSync(`${folder}/dates/cases.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(
          (line) =>
            JSON.parse(line) as { readonly lang: string; readonly task: string; readonly text: string }
        )
        .filter(({ lang, task }) => lang === 'en' && task === 'parse')
        .map(({ text }) => text);

type Runs = Readonly<Record<string, (text: string) => unknown>>;
const all = (text: string): unknown => findDates(text, { reference });
const given = (text: string): unknown => findDates(text, { reference, languages: ['en'] });
const split = (text: string): unknown => text.match(/[\p{L}\p{N}]+/gu)?.length;
const parseChrono = (text: string): unknown => chrono.parse(text, instant);
const recognize = (text: string): unknown =>
  recognizers.recognizeDateTime(text, recognizers.Culture.English, recognizers.DateTimeOptions.None, instant);

const rows: Record<string, string>[] = [];
/** The first of `runs` is measured against the others. The fastest time of each counts: what else the machine does only adds to it. */
async function compare(on: string, texts: readonly string[], runs: Runs): Promise<void> {
  const bench = new Bench({ time: 400, warmupTime: 200, warmupIterations: 3, iterations: 3 });
  for (const [name, run] of Object.entries(runs)) bench.add(name, () => texts.map(run));
  await bench.run();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let own = 0;
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) continue;
    const ms = result.latency.min;
    own ||= ms;
    const times = ms >= own ? `${(ms / own).toFixed(1)} times as long` : `1/${(own / ms).toFixed(1)}`;
    rows.push({ on, run: name, ms: ms.toFixed(3), 'MB/s': (characters / 1e3 / ms).toFixed(1), times });
  }
}

for (const [name, text] of [
  ['sparse, 20 kB', sparseText(20_000)],
  ['dense, 20 kB', denseText(20_000)]
] as const)
  await compare(name, [text], {
    'findDates, all languages': all,
    'findDates, language given': given,
    'split into words': split,
    'chrono-node': parseChrono,
    ...(process.argv.includes('--recognizers') ? { recognizers: recognize } : {})
  });
await compare('multilingual, 100 kB', [multilingualText(100_000)], {
  'findDates, all languages': all,
  'split into words': split
});

// One long string as fast as many short ones.
const short = Array.from({ length: 500 }, () => sparseText(2000));
await compare('sparse, 500 of 2 kB', short, { 'findDates, all languages': all, 'split into words': split });
await compare('sparse, one of 10 MB', [sparseText(10_000_000)], {
  'findDates, all languages': all,
  'split into words': split
});

await compare(`${cases.length} strings`, cases, {
  'parseDate, all languages': (text) => parseDate(text, { reference }),
  'parseDate, language given': (text) => parseDate(text, { reference, languages: ['en'] }),
  'chrono-node': (text) => chrono.parseDate(text, instant)
});
// Dates of which none is met again before many others: nothing that was kept helps.
const strange = newStrings(20_000);
await compare(`${strange.length} strings, each another`, strange, {
  'parseDate, all languages': (text) => parseDate(text, { reference }),
  'parseDate, language given': (text) => parseDate(text, { reference, languages: ['en'] }),
  'chrono-node': (text) => chrono.parseDate(text, instant)
});
await compare('sparse, each date another', [sparseText(1_000_000, strange)], {
  'findDates, all languages': all,
  'findDates, language given': given,
  'split into words': split,
  'chrono-node': parseChrono
});
console.table(rows);
