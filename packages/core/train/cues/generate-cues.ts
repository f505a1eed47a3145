import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyRecord } from '../../src/cues/agency-records.ts';
import { type CueFile, cueTopics, readAgencies, readCueFiles } from './cue-data.ts';

const header = '// Made by `npm run generate` from packages/core/data. Do not edit.\n';

/** Compiles data/agencies.json, data/website-words.json and data/cues/*.json into src/locales/cues. `root` is the folder of the core package. */
export function generateCues(root: string): void {
  const files = readCueFiles(join(root, 'data/cues'));
  const agencies = readAgencies(join(root, 'data/agencies.json'));
  const target = join(root, 'src/locales/cues');
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'cue-phrases.generated.ts'),
    `${header}
export const cueTopics = [${cueTopics.map((topic) => `'${topic}'`).join(', ')}] as const;

export type CueTopic = (typeof cueTopics)[number];

/**
 * Of each language a row with its codes and one with the phrases of each topic, in the order above, parted by bars: a tenth less in a bundle than
 * lists of strings.
 */
export const cueRows = \`${files.map(rowsOf).join('\n')}\`;
`
  );
  writeFileSync(
    join(target, 'agencies.generated.ts'),
    `${header}
/** Code, name, country, Wikidata id, names, codes and places of each agency, parted by tabs; of several by bars. */
export const agencyRows = \`${agencies.map(rowOf).join('\n')}\`;
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

function rowsOf({ language, also, phrases }: CueFile): string {
  const rows = [[language, ...also], ...cueTopics.map((topic) => phrases[topic] ?? [])];
  const odd = rows.flat().find((text) => /[|\n\\`$]/u.test(text));
  if (odd !== undefined) throw new Error(`${language}.json: "${odd}" holds a mark that parts phrases`);
  return rows.map((row) => row.join('|')).join('\n');
}

function rowOf({ code, name, country, wikidata, names, codes, places }: AgencyRecord): string {
  const fields = [
    code,
    name,
    country ?? '',
    wikidata ?? '',
    names.join('|'),
    codes.join('|'),
    places.join('|')
  ];
  if (/[\\`$\n]/u.test(fields.join('')) || [...names, ...codes, ...places].some((text) => text.includes('|')))
    throw new Error(`agencies.json: "${code}" holds a mark that parts its names`);
  return fields.join('\t');
}
