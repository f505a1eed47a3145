// Pages of HTML per second, and the accuracy of the peers on the same pages:
//   npm run bench:html -w packages/core -- EVALDIR OUTDIR
// The accuracy of wirecopy, cross-validated, comes from `npm run evaluate:html`: its shipped weights know these pages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decode } from '../src/node/decode.ts';
import { detectEncoding } from '../src/node/detect-encoding.ts';
import { parse } from '../src/parse.ts';
import { readHtml } from '../src/read/html/read-html.ts';

interface Extract {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  /** The article's text as HTML. */
  readonly content: string;
}

interface Peer {
  readonly name: string;
  readonly extract: (html: string) => Promise<Extract | null>;
}

const address = 'https://example.org/news/story';

const peers: readonly Peer[] = [
  {
    name: 'readability on linkedom',
    async extract(html) {
      const { document } = parseHTML(html);
      const article = new Readability(document).parse();
      return article === null
        ? null
        : {
            headline: article.title ?? null,
            published: article.publishedTime ?? null,
            authors: article.byline == null ? [] : [article.byline],
            content: article.content ?? ''
          };
    }
  },
  {
    name: 'defuddle',
    async extract(html) {
      const article = await Defuddle(html, address);
      const { title, published, author, content } = article;
      return { headline: title, published, authors: author === '' ? [] : author.split(/,\s*/u), content };
    }
  },
  {
    name: 'article-extractor',
    async extract(html) {
      const article = await extractFromHtml(html, address);
      return article === null
        ? null
        : {
            headline: article.title ?? null,
            published: article.published ?? null,
            authors: article.author === undefined || article.author === '' ? [] : [article.author],
            content: article.content ?? ''
          };
    }
  }
];

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('expected EVALDIR OUTDIR');
mkdirSync(out, { recursive: true });

const decoded = (bytes: Uint8Array): string => decode(bytes, detectEncoding(bytes) ?? 'utf-8');

const readPages = (set: string): { id: string; html: string }[] =>
  readdirSync(join(folder, set, 'html')).map((file) => ({
    id: file.replace(/\.html\.gz$/u, ''),
    html: decoded(gunzipSync(readFileSync(join(folder, set, 'html', file))))
  }));

function score(set: string, name: string, rows: readonly string[]): void {
  const file = join(out ?? '', `${name.replaceAll(' ', '-')}-${set}.jsonl`);
  writeFileSync(file, `${rows.join('\n')}\n`);
  const args = set === 'pages' ? ['score.mjs', '--set', 'pages', file] : ['score-segments.mjs', file];
  console.log(
    execFileSync('node', [join(folder ?? '', args[0] ?? ''), ...args.slice(1)], {
      encoding: 'utf8'
    }).trimEnd()
  );
}

const pages = readPages('pages');
const megabytes = pages.reduce((sum, { html }) => sum + html.length, 0) / 1e6;
/** Processor time, not wall time: other work on the machine does not count. */
const report = (name: string, from: NodeJS.CpuUsage, rounds: number): void => {
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6 / rounds;
  console.log(
    `${name.padEnd(26)} ${(pages.length / seconds).toFixed(1)} pages/s  ${(megabytes / seconds).toFixed(1)} MB/s`
  );
};

const rounds = 3;
for (const { html } of pages) parse(html, { format: 'html' });
let start = process.cpuUsage();
for (let round = 0; round < rounds; round++) for (const { html } of pages) parse(html, { format: 'html' });
report('wirecopy parse', start, rounds);
start = process.cpuUsage();
for (let round = 0; round < rounds; round++) for (const { html } of pages) readHtml(html);
report('wirecopy readHtml alone', start, rounds);

// Peers write warnings of broken style sheets and scripts.
console.warn = () => {};
console.error = () => {};
for (const { name, extract } of peers) {
  for (const set of ['pages', 'segments']) {
    const rows: string[] = [];
    const from = process.cpuUsage();
    for (const { id, html } of set === 'pages' ? pages : readPages(set)) {
      const found = await extract(html).catch(() => null);
      const { headline = null, published = null, authors = [], content = '' } = found ?? {};
      const body = readHtml(content).lines.map(({ text }) => text);
      rows.push(JSON.stringify({ id, articles: [{ kind: 'article', headline, published, authors, body }] }));
    }
    if (set === 'pages') report(name, from, 1);
    score(set, name, rows);
  }
}
