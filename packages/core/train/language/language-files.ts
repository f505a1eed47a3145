import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of data/language. */
export interface LanguageFile {
  /** BCP 47; the name of the file. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
  readonly source: string;
  /** By hand: function words, most frequent first, then months and weekdays. Lower case, NFC, parted by spaces. */
  readonly words: string;
  /** Letters beyond a–z that the language writes; empty: not known, none counts as foreign. */
  readonly letters: string;
  /** Learned: trigrams in five tiers, each twice as frequent as the one before; `_` is the edge of a word. */
  readonly trigrams: readonly string[];
}

export const dataFolder: string = fileURLToPath(new URL('../../data/language/', import.meta.url));

function readLanguageFile(name: string): LanguageFile {
  const file = JSON.parse(readFileSync(join(dataFolder, name), 'utf8')) as LanguageFile;
  const fail = (expected: string): never => {
    throw new Error(`data/language/${name}: expected ${expected}`);
  };
  if (`${file.language}.json` !== name) fail(`the language of the file's name, found "${file.language}"`);
  if (file.words.split(' ').length < 20) fail('20 words or more');
  if (file.words !== file.words.normalize('NFC').toLowerCase().replaceAll('\u0307', ''))
    fail('words in lower case and NFC');
  if (new Set(file.words.split(' ')).size !== file.words.split(' ').length) fail('each word once');
  if (
    file.trigrams
      .join(' ')
      .split(' ')
      .some((gram) => gram !== '' && gram.length !== 3)
  )
    fail('trigrams of three letters, such as "_de"');
  return file;
}

/** All languages that words tell apart, by name. */
export function readLanguageFiles(): readonly LanguageFile[] {
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith('.json') && name !== 'han.json')
    .sort()
    .map(readLanguageFile);
}
