import { parse } from '../src/parse.ts';

/** Hostile inputs in growing sizes: time must grow no faster than the input. `node bench/hostile.ts [CHARACTERS]` */
const largest = Number(process.argv[2] ?? 1_000_000);
const seeds: Readonly<Record<string, string>> = {
  'one character': 'a',
  'digits and slashes': '1/2/',
  newlines: '\n',
  'opening brackets': '(',
  'short lines': 'ab\n',
  'date lines': '12 May 2024\n',
  ideographs: '新华社',
  'running text': 'The harbour of Lisport was closed on Monday because of a storm, the port said.\n'
};
for (const [name, seed] of Object.entries(seeds)) {
  const times = [largest / 4, largest / 2, largest].map((size) => {
    const text = seed.repeat(Math.ceil(size / seed.length));
    const start = performance.now();
    parse(text);
    return Math.round(performance.now() - start);
  });
  console.log(name.padEnd(20), times.map((time) => `${time} ms`).join('  '));
}
