// Language detection beside its peers, on lines of 80 characters or more:
//   WIRECOPY_EVAL=FOLDER npm run bench:language -w packages/core      (without the folder: own sentences only)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eld } from 'eld/small';
import { franc } from 'franc-min';
import { detect } from 'tinyld';
import { detectLanguage } from '../src/language/index.ts';
import { newsSentences } from '../test/news-sentences.ts';

interface Sample {
  readonly set: string;
  readonly language: string;
  readonly text: string;
}

const shortest = 80;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function* readSamples(folder: string): Generator<Sample> {
  const proseLabels = new Set(['BODY', 'HEADLINE', 'STANDFIRST', 'CAPTION']);
  for (const name of readdirSync(join(folder, 'pages/gold'))) {
    const gold = readJson(join(folder, 'pages/gold', name)) as {
      lang: string;
      lines: { inner: readonly string[] };
    };
    const lines = readFileSync(join(folder, 'pages/text', name.replace('.json', '.inner.txt')), 'utf8').split(
      '\n'
    );
    for (const [index, text] of lines.entries()) {
      if (proseLabels.has(gold.lines.inner[index] ?? '')) yield { set: 'pages', language: gold.lang, text };
    }
  }
  for (const name of readdirSync(join(folder, 'composites/gold'))) {
    const gold = readJson(join(folder, 'composites/gold', name)) as {
      articles: readonly { lang: string; body: readonly string[] }[];
    };
    for (const article of gold.articles)
      for (const text of article.body) yield { set: 'composites', language: article.lang, text };
  }
  for (const name of ['cases.jsonl', 'news.jsonl']) {
    for (const line of readFileSync(join(folder, 'dates', name), 'utf8')
      .trim()
      .split('\n')) {
      const { lang, text } = JSON.parse(line) as { lang: string; text: string };
      yield { set: 'dates', language: lang, text };
    }
  }
}

/** Codes are compared without script and region; both Norwegians are `no`, as two of the peers say. */
function plainCode(code: string): string {
  if (code === '' || code === 'und') return '';
  const base = Intl.getCanonicalLocales(code)[0]?.split('-')[0] ?? '';
  return base === 'nb' || base === 'nn' ? 'no' : base === 'fil' ? 'tl' : base;
}

const detectors: Readonly<Record<string, (text: string) => string>> = {
  wirecopy: (text) => detectLanguage(text).language ?? '',
  'eld/small': (text) => eld.detect(text).language,
  tinyld: (text) => detect(text),
  'franc-min': (text) => franc(text)
};

const own = newsSentences.map(([language, text]): Sample => ({ set: 'own sentences', language, text }));
const folder = process.env['WIRECOPY_EVAL'];
const unique = new Map<string, Sample>();
for (const sample of folder !== undefined && existsSync(folder) ? readSamples(folder) : []) {
  const text = sample.text.trim();
  if (text.length >= shortest) unique.set(`${sample.set}\n${text}`, { ...sample, text });
}
const samples = [...own, ...unique.values()];

for (const [name, run] of Object.entries(detectors)) {
  const scores = new Map<string, { lines: number; right: number; none: number }>();
  const wrong = new Map<string, number>();
  for (const { set, language, text } of samples) {
    const score = scores.get(set) ?? { lines: 0, right: 0, none: 0 };
    scores.set(set, score);
    const found = plainCode(run(text));
    score.lines += 1;
    if (found === plainCode(language)) score.right += 1;
    else if (found === '') score.none += 1;
    if (found !== plainCode(language)) wrong.set(language, (wrong.get(language) ?? 0) + 1);
  }
  const start = performance.now();
  for (const { text } of samples) run(text);
  const seconds = (performance.now() - start) / 1000;
  const characters = samples.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `\n${name}: ${Math.round(samples.length / seconds)} texts/s, ${(characters / seconds / 1e6).toFixed(1)} M characters/s`
  );
  for (const [set, { lines, right, none }] of scores) {
    console.log(
      `  ${set}: ${((100 * right) / lines).toFixed(2)} % of ${lines}; no answer ${none}, wrong ${lines - right - none}`
    );
  }
  console.log(
    `  not right by language: ${[...wrong]
      .sort((a, b) => b[1] - a[1])
      .map(([language, n]) => `${language} ${n}`)
      .join(', ')}`
  );
}
