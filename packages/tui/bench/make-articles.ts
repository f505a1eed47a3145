import { closeSync, openSync, writeSync } from 'node:fs';
import { article, day, paragraph, source } from '../test/fixtures/articles.ts';

const words =
  'harbour council minister budget storm election river bridge train court school vote market price water fire union strike climate treaty mayor museum'.split(
    ' '
  );

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentence(next: (below: number) => number): string {
  const text = Array.from({ length: 8 + next(14) }, () => words[next(words.length)]).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Writes NDJSON of about `megabytes`: articles as the command line writes them, or texts still to be parsed. Gives the number of lines. */
export function makeArticles(path: string, megabytes: number, kind: 'articles' | 'texts'): number {
  const next = numbers(7);
  const file = openSync(path, 'w');
  let bytes = 0;
  let lines = 0;
  for (; bytes < megabytes * 1e6; lines++)
    bytes += writeSync(file, `${JSON.stringify(makeArticle(lines, next, kind))}\n`);
  closeSync(file);
  return lines;
}

function makeArticle(number: number, next: (below: number) => number, kind: 'articles' | 'texts'): unknown {
  const headline = `${sentence(next).slice(0, 60)} ${number}`;
  const date = new Date(Date.UTC(2024, 0, 1 + next(300))).toISOString().slice(0, 10);
  const code = ['AFP', 'Reuters', 'AP', 'dpa'][next(4)] ?? 'AFP';
  const body = Array.from({ length: 4 }, () => `${sentence(next)} ${sentence(next)} ${sentence(next)}`);
  if (kind === 'texts') return { text: [headline, date, ...body, `Source: ${code}`].join('\n') };
  return article({
    id: number.toString(36).padStart(16, '0'),
    headline: { text: headline, span: { start: 0, end: headline.length } },
    published: day(date),
    source: source(code),
    body: body.map((text) => paragraph(text))
  });
}
