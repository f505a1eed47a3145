// Compiles the language tables: CLDR (cldr-dates-full), other calendars' month names (Intl) and data/dates/<language>.json
// become src/locales/<language>.generated.ts. Run by `npm run generate -w packages/core`; the output is deterministic.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { calendarMonths } from './calendar-months.ts';
import { type CompiledLocale, compileLocale } from './compile-locale.ts';
import { withoutComposed } from './lean-phrases.ts';
import { emptyEntry, type LocaleEntry, mergeEntries } from './locale-entry.ts';
import { numberWords } from './number-words.ts';
import { packLocales } from './pack-locales.ts';
import { readCldr } from './read-cldr.ts';
import { readCurated } from './read-curated.ts';
import { writeLocale } from './write-locale.ts';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
const target = new URL('src/locales/', root);

const { coverageLevels } = require('cldr-core/coverageLevels.json') as {
  coverageLevels: Record<string, string>;
};
/** CLDR's name of a language that the world calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = { no: 'nb', fil: 'tl' };
/** Languages whose curated words another one shares: the file of the value is read too. */
const SHARED: Readonly<Record<string, string>> = {
  'zh-Hant': 'zh',
  yue: 'zh',
  nn: 'nb',
  bs: 'hr',
  'sr-Latn': 'hr',
  'bs-Cyrl': 'sr'
};
/** Variants of a language that share its words, or that are not written in news. */
const LEFT_OUT = new Set(['hi-Latn', 'kk-Arab', 'yue-Hans', 'sa', 'pcm', 'shn']);

const languages = Object.keys(coverageLevels)
  .filter((code) => coverageLevels[code] === 'modern' && !LEFT_OUT.has(code))
  .sort();
/**
 * Languages that CLDR covers less than that. They are read where a caller gives them, and are no part of `all`: their news is rare, and
 * every language that is tried costs time.
 */
const further = readdirSync(
  new URL('main/', new URL(`file://${require.resolve('cldr-dates-full/package.json')}`))
)
  .filter((code) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(code))
  .filter((code) => coverageLevels[code] !== 'modern' && !LEFT_OUT.has(code))
  // "nb" is there as "no".
  .filter((code) => !Object.values(RENAMED).includes(code))
  .sort();
const curated = readdirSync(new URL('data/dates/', root)).filter((file) => file.endsWith('.json'));

const codes: string[] = [];
const more: string[] = [];
const files = new Map<string, string>();
const compiled = new Map<string, CompiledLocale>();
for (const cldr of [...languages, ...further]) {
  const code = RENAMED[cldr] ?? cldr;
  const own = mergeEntries([curatedEntry(SHARED[code] ?? ''), curatedEntry(code)], 0);
  const base = readCldr(cldr);
  // CLDR's root calls the months M01 to M12: the language has no names of its own.
  if (
    base === null ||
    (base.months.every((forms) => forms.length === 0) &&
      !('mark.month.after' in base.words || 'mark.month.before' in base.words))
  )
    continue;
  const entry = mergeEntries(
    [base, numberWords(cldr, Object.keys(own.words).length > 0), own, calendarMonths(code)],
    2
  );
  const locale = withoutComposed(compileLocale(code, entry));
  compiled.set(code, locale);
  files.set(`${code}.generated.ts`, writeLocale(locale));
  files.set(`${code}.ts`, `export { locale as ${identifier(code)} } from './${code}.generated.ts';\n`);
  (coverageLevels[cldr] === 'modern' ? codes : more).push(code);
}

const first = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'ru',
  'ar',
  'it',
  'zh',
  'ja',
  'tr',
  'nl',
  'pl',
  'id',
  'fa',
  'ko',
  'uk',
  'vi',
  'sv'
];
const order = [...first, ...codes.filter((code) => !first.includes(code))].filter((code) =>
  codes.includes(code)
);
files.set('all.ts', `export { all } from './all.generated.ts';\n`);
files.set(
  'all.generated.ts',
  packLocales(
    order.flatMap((code) => compiled.get(code) ?? []),
    order
  )
);

files.set(
  'more.ts',
  `${more.map((code) => `import { locale as ${identifier(code)} } from './${code}.generated.ts';`).join('\n')}
import type { DateLocale } from '../dates/date-locale.ts';

/** Further languages, with what CLDR has of them; not part of \`all\`. */
export const more: readonly DateLocale[] = [
${more.map((code) => `  ${identifier(code)}`).join(',\n')}
];
`
);

// Written only now: an error in a data file leaves the tables as they were.
mkdirSync(target, { recursive: true });
for (const file of readdirSync(target))
  if (file.endsWith('.ts') && !file.endsWith('.test.ts')) rmSync(new URL(file, target));
for (const [file, text] of files) writeFileSync(new URL(file, target), text);

function curatedEntry(code: string): LocaleEntry {
  const file = `${code}.json`;
  if (!curated.includes(file)) return emptyEntry();
  return readCurated(JSON.parse(readFileSync(new URL(`data/dates/${file}`, root), 'utf8')), file);
}

function identifier(code: string): string {
  const name = code.replace(/-(\w)(\w*)/gu, (_, head: string, tail: string) => head.toUpperCase() + tail);
  return name;
}
