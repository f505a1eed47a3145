// Hostile inputs in growing sizes: time must grow no faster than the input, memory not without end.
//   node --conditions=wirecopy:source --max-old-space-size=400 bench/hostile.ts [CHARACTERS [NAME]]
import { parse } from '../src/parse.ts';

const largest = Number(process.argv[2] ?? 1_000_000);
const only = process.argv[3];

/** A small generator with a seed, so that a run can be repeated. */
let state = 20_241_119;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % below;
};
const letter = (): string => String.fromCharCode(0x61 + random(26));

const seeds: Readonly<Record<string, () => string>> = {
  'one character': () => 'a',
  'digits and slashes': () => '1/2/',
  newlines: () => '\n',
  'opening brackets': () => '(',
  'short lines': () => 'ab\n',
  'lines of two letters, each different': () => `${letter()}${letter()}\n`,
  'date lines': () => `${1 + random(28)} May ${2000 + random(25)}\n`,
  ideographs: () => '新华社',
  'running text': () => 'The harbour of Lisport was closed on Monday because of a storm, the port said.\n'
};

for (const [name, seed] of Object.entries(seeds)) {
  if (only !== undefined && only !== name) continue;
  const times = [largest / 4, largest / 2, largest].map((size) => {
    const pieces: string[] = [];
    for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1) pieces.push(seed());
    const text = pieces.join('');
    const start = performance.now();
    parse(text);
    return Math.round(performance.now() - start);
  });
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(name.padEnd(36), times.map((time) => `${time} ms`).join('  '), `  ${peak} MB at most so far`);
}
