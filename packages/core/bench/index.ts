// The whole pipeline and the search for dates beside splitting the same texts into words, in one process:
//   npm run bench -w packages/core                  texts written for the bench
//   WIRECOPY_EVAL=FOLDER npm run bench -w packages/core      the plain texts of FOLDER/composites and FOLDER/pages
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { detectLanguage, findDates, parse } from '../src/index.ts';
import { sparseText } from './date-texts.ts';

const folder = process.env['WIRECOPY_EVAL'];
/** Every third text: some 1.5 MB in all languages. */
const read = (set: string): string[] => {
  const path = join(folder ?? '', set, 'text');
  return readdirSync(path)
    .sort()
    .filter((_, at) => at % 3 === 0)
    .map((file) => readFileSync(join(path, file), 'utf8'));
};
const texts =
  folder !== undefined && existsSync(folder)
    ? [...read('composites'), ...read('pages')]
    : Array.from({ length: 40 }, () => sparseText(5000));
const characters = texts.reduce((sum, text) => sum + text.length, 0);

const bench = new Bench({ time: 4000, warmupTime: 2000, iterations: 3 });
bench
  .add('split into words', () => {
    for (const text of texts) text.match(/[\p{L}\p{N}]+/gu);
  })
  .add('detectLanguage', () => {
    for (const text of texts) detectLanguage(text);
  })
  .add('findDates', () => {
    for (const text of texts) findDates(text, { reference: '2024-11-19' });
  })
  .add('parse', () => {
    for (const text of texts) parse(text);
  });
await bench.run();
let split = 0;
console.table(
  bench.tasks.map(({ name, result }) => {
    const ms = 'latency' in result ? result.latency.p50 : Number.NaN;
    split ||= ms;
    return {
      run: name,
      ms: ms.toFixed(1),
      'MB/s': (characters / 1e3 / ms).toFixed(1),
      'times the split': (ms / split).toFixed(1)
    };
  })
);
