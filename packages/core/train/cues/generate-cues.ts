import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cueTopics, readAgencies, readCueFiles } from './cue-data.ts';

const header = '// Made by `npm run generate` from packages/core/data. Do not edit.\n';

/** Compiles data/agencies.json, data/website-words.json and data/cues/*.json into src/locales/cues. `root` is the folder of the core package. */
export function generateCues(root: string): void {
  const files = readCueFiles(join(root, 'data/cues'));
  const agencies = readAgencies(join(root, 'data/agencies.json'));
  const target = join(root, 'src/locales/cues');
  mkdirSync(target, { recursive: true });
  const topics = cueTopics.map((topic) => `'${topic}'`).join(' | ');
  const languages = files.map(({ language, also, phrases }) =>
    JSON.stringify({ languages: [language, ...also], phrases })
  );
  writeFileSync(
    join(target, 'cue-phrases.generated.ts'),
    `${header}
export type CueTopic = ${topics};

export type CuePhrases = readonly {
  readonly languages: readonly string[];
  readonly phrases: { readonly [topic in CueTopic]?: readonly string[] };
}[];

export const cuePhrases: CuePhrases = [
${languages.map((line) => `  ${line}`).join(',\n')}
];
`
  );
  writeFileSync(
    join(target, 'agencies.generated.ts'),
    `${header}
export interface AgencyRecord {
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly places: readonly string[];
}

export const agencies: readonly AgencyRecord[] = [
${agencies.map(({ code, name, country, wikidata, names, codes, places }) => `  ${JSON.stringify({ code, name, country, wikidata, names, codes, places })}`).join(',\n')}
];
`
  );
  const { words } = JSON.parse(readFileSync(join(root, 'data/website-words.json'), 'utf8')) as {
    readonly words: Readonly<Record<string, string>>;
  };
  const all = [...new Set(Object.values(words).flatMap((list) => list.split(' ')))].sort();
  writeFileSync(
    join(target, 'website-words.generated.ts'),
    `${header}
/** Of all languages, parted by spaces; an asterisk stands for any ending. */
export const websiteWords = ${JSON.stringify(all.join(' '))};
`
  );
}
