// Throughput of findDates and parseDate beside chrono-node and Recognizers, in one process on the same texts.
//   npm run bench:dates -w packages/core
import { readFileSync } from 'node:fs';
import * as recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { Bench } from 'tinybench';
import { findDates, parseDate } from '../src/find-dates.ts';
import { denseText, sparseText, strings } from './date-texts.ts';

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

const rows: Record<string, string>[] = [];
async function compare(name: string, characters: number, runs: Record<string, () => unknown>): Promise<void> {
  const bench = new Bench({ time: 400, warmupTime: 100, warmupIterations: 2, iterations: 3 });
  for (const [run, work] of Object.entries(runs)) bench.add(run, work);
  await bench.run();
  for (const task of bench.tasks) {
    const { result } = task;
    if (!('latency' in result)) continue;
    rows.push({
      on: name,
      run: task.name,
      'ms each': result.latency.p50.toFixed(3),
      'MB/s': (characters / 1e3 / result.latency.p50).toFixed(1)
    });
  }
}

const recognize = (text: string): unknown =>
  recognizers.recognizeDateTime(text, recognizers.Culture.English, recognizers.DateTimeOptions.None, instant);

for (const [name, text] of [
  ['sparse, 20 kB', sparseText(20_000)],
  ['dense, 20 kB', denseText(20_000)]
] as const)
  await compare(name, text.length, {
    'findDates, language given': () => findDates(text, { reference, languages: ['en'] }),
    'findDates, all languages': () => findDates(text, { reference }),
    'split into words': () => text.match(/[\p{L}\p{N}]+/gu)?.length,
    'chrono-node': () => chrono.parse(text, instant),
    ...(process.argv.includes('--recognizers') ? { recognizers: () => recognize(text.slice(0, 2000)) } : {})
  });

const long = sparseText(10_000_000);
await compare('sparse, 10 MB', long.length, {
  'findDates, language given': () => findDates(long, { reference, languages: ['en'] }),
  'findDates, all languages': () => findDates(long, { reference }),
  'split into words': () => long.match(/[\p{L}\p{N}]+/gu)?.length
});

const total = cases.reduce((sum, text) => sum + text.length, 0);
await compare(`${cases.length} strings`, total, {
  'parseDate, language given': () => cases.map((text) => parseDate(text, { reference, languages: ['en'] })),
  'parseDate, all languages': () => cases.map((text) => parseDate(text, { reference })),
  'chrono-node': () => cases.map((text) => chrono.parseDate(text, instant))
});
console.table(rows);
