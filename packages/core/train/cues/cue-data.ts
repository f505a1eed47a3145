import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyRecord } from '../../src/cues/agency-records.ts';

/** The topics of a language's cue data. A file may leave topics out; it may not invent any. */
export const cueTopics = [
  'byline',
  'editing',
  'roles',
  'joiners',
  'collective',
  'follow',
  'agencyWord',
  'source',
  'sourceWith',
  'published',
  'updated',
  'printed',
  'dateLead',
  'related',
  'kicker',
  'tags',
  'notice',
  'comments',
  'share',
  'readingTime',
  'photo',
  'pictured',
  'factbox',
  'end',
  'titleField',
  'textField',
  'noName'
] as const;

export interface CueFile {
  readonly language: string;
  readonly also: readonly string[];
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() === value && value !== '';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function expect(condition: boolean, file: string, expected: string, found: unknown): asserts condition {
  if (!condition) throw new Error(`${file}: expected ${expected}, found ${JSON.stringify(found)}`);
}

/** Checks one language's cue file. Throws with the file, what was expected and what was found. */
function checkCueFile(data: unknown, file: string): CueFile {
  expect(isRecord(data), file, 'an object such as {"language": "fr", "also": [], "phrases": {…}}', data);
  const { language, also, phrases } = data;
  expect(isText(language), file, 'a BCP 47 "language" such as "fr"', language);
  expect(isTexts(also), file, '"also", a list of further tags such as ["no"]', also);
  expect(isRecord(phrases), file, '"phrases", lists by topic', phrases);
  for (const [topic, list] of Object.entries(phrases)) {
    expect(
      (cueTopics as readonly string[]).includes(topic),
      file,
      `a topic of ${cueTopics.join(', ')}`,
      topic
    );
    expect(isTexts(list), file, `"${topic}", a list of trimmed phrases`, list);
    expect(new Set(list).size === list.length, file, `"${topic}" without repetitions`, list);
  }
  return { language, also, phrases: phrases as CueFile['phrases'] };
}

/** Checks the agency table. Throws as `checkCueFile` does. */
function checkAgencies(data: unknown, file: string): readonly AgencyRecord[] {
  expect(isRecord(data) && Array.isArray(data['agencies']), file, 'an object with a list "agencies"', data);
  const records = data['agencies'] as readonly unknown[];
  for (const record of records) {
    expect(isRecord(record), file, 'an agency object', record);
    const { code, name, country, wikidata, names, codes, places } = record;
    expect(isText(code) && isText(name), file, 'a "code" and a "name"', record);
    expect(
      country === null || (isText(country) && /^[A-Z]{2}$/u.test(country)),
      file,
      'a "country" such as "FR", or null',
      country
    );
    expect(
      wikidata === null || (isText(wikidata) && /^Q\d+$/u.test(wikidata)),
      file,
      'a "wikidata" id such as "Q40464", or null',
      wikidata
    );
    expect(
      isTexts(names) && isTexts(codes) && isTexts(places),
      file,
      '"names", "codes" and "places", lists of texts',
      record
    );
  }
  return records as readonly AgencyRecord[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads and checks all cue files of a folder, in the order of their names. */
export function readCueFiles(folder: string): readonly CueFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => checkCueFile(readJson(join(folder, name)), name));
}

export const readAgencies = (file: string): readonly AgencyRecord[] => checkAgencies(readJson(file), file);
