// Compiles data/language/*.json into src/language/language-data.generated.ts:   node train/language/compile.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dataFolder, readLanguageFiles } from './language-files.ts';

const files = readLanguageFiles();
const scripts: Record<string, unknown> = {};
for (const script of [...new Set(files.map((file) => file.script))].sort()) {
  const group = files.filter((file) => file.script === script);
  const trigrams = [
    ...new Set(
      group.flatMap((file) =>
        file.trigrams
          .join(' ')
          .split(' ')
          .filter((gram) => gram !== '')
      )
    )
  ].sort();
  const tiers = group.map((file) => {
    const tierOf = new Map(
      file.trigrams.flatMap((tier, index) => tier.split(' ').map((gram) => [gram, index + 1] as const))
    );
    return trigrams.map((gram) => tierOf.get(gram) ?? 0).join('');
  });
  // Like stands with like: it compresses a tenth better than language by language.
  scripts[script] = {
    languages: group.map((file) => file.language),
    words: group.map((file) => file.words),
    letters: group.map((file) => file.letters),
    trigrams: trigrams.join(''),
    tiers
  };
}
const { source: _source, ...han } = JSON.parse(readFileSync(join(dataFolder, 'han.json'), 'utf8')) as Record<
  string,
  string
>;

const code = `// Compiled from data/language by train/language/compile.ts. Do not edit.
interface ScriptData {
  readonly languages: readonly string[];
  /** For each language: its words, most frequent first. */
  readonly words: readonly string[];
  /** For each language: the letters beyond a–z. */
  readonly letters: readonly string[];
  /** Three code units each. */
  readonly trigrams: string;
  /** For each language: one digit for each trigram, 0 where it lacks it. */
  readonly tiers: readonly string[];
}

export const languageData: Readonly<Record<string, ScriptData>> = ${JSON.stringify(scripts, null, 1)};

export const hanData = ${JSON.stringify(han, null, 1)} as const;
`;
writeFileSync(fileURLToPath(new URL('../../src/language/language-data.generated.ts', import.meta.url)), code);
console.log(
  `${files.length} languages, ${code.length} characters, ${gzipSync(code, { level: 9 }).length} bytes gzipped`
);
