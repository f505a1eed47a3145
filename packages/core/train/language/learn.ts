// Learns the letters and trigrams of data/language/*.json from plain text, one file per language, <language>.txt:
//   node train/language/learn.ts FOLDER
// The words are curated by hand and stay as they are, so do letters and trigrams of a language without a text.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, type LanguageFile, readLanguageFiles } from './language-files.ts';

/** Trigrams kept per script: what more of them add is lost in the size. */
const kept: Readonly<Record<string, number>> = {
  Latn: 250,
  Cyrl: 90,
  Arab: 60,
  Deva: 80,
  Beng: 40,
  Hebr: 40,
  Ethi: 40
};
/** Share of a trigram below which it counts as absent; each tier doubles it. */
const floor = 2 ** -11.5;
const tiers = 5;
/** The languages most like one's own: what parts these counts as much as what parts all. */
const rivalsPerLanguage = 3;
const contrastWeight = 2;

interface Learned {
  readonly file: LanguageFile;
  readonly shares: ReadonlyMap<string, number>;
  readonly letters: string;
}

function learnFrom(file: LanguageFile, text: string): Learned {
  const counts = new Map<string, number>();
  const letters = new Map<string, number>();
  let total = 0;
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const letter of word) letters.set(letter, (letters.get(letter) ?? 0) + 1);
    const padded = `_${word}_`;
    for (let i = 0; i + 3 <= padded.length; i += 1) {
      const gram = padded.slice(i, i + 3);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      total += 1;
    }
  }
  // A letter seen twice may be a foreign name's.
  const seen = [...letters].filter(([letter, n]) => n > 2 && letter > 'z').map(([letter]) => letter);
  const inWords = Array.from(file.words).filter((letter) => letter > 'z');
  // The Ethiopic syllabary has more signs than a small text shows: none counts as foreign there.
  const known =
    file.script === 'Ethi' ? [] : [...new Set([...Array.from(file.letters), ...seen, ...inWords])].sort();
  return {
    file,
    shares: new Map([...counts].map(([gram, n]) => [gram, n / total])),
    letters: known.join('')
  };
}

function likeness(a: Learned, b: Learned): number {
  let dot = 0;
  for (const [gram, share] of a.shares) dot += Math.sqrt(share * (b.shares.get(gram) ?? 0));
  return dot;
}

/** How much each trigram tells: of the language among all of its script, and of the language among its rivals. */
function chooseTrigrams(group: readonly Learned[], limit: number): ReadonlySet<string> {
  const worth = new Map<string, number>();
  const small = floor / 2;
  const add = (gram: string, gain: number): void => void worth.set(gram, (worth.get(gram) ?? 0) + gain);
  const mean = new Map<string, number>();
  for (const one of group)
    for (const [gram, share] of one.shares) mean.set(gram, (mean.get(gram) ?? 0) + share / group.length);
  for (const one of group) {
    for (const [gram, share] of one.shares)
      if (share > floor) add(gram, share * Math.log2((share + small) / ((mean.get(gram) ?? 0) + small)));
    const rivals = group
      .filter((other) => other !== one)
      .sort((a, b) => likeness(one, b) - likeness(one, a))
      .slice(0, rivalsPerLanguage);
    for (const rival of rivals) {
      // The nearer two languages are, the less each trigram parts them and the more they need.
      const need = contrastWeight / Math.max(1 - likeness(one, rival), 0.05);
      for (const [gram, share] of one.shares) {
        const other = rival.shares.get(gram) ?? 0;
        if (share > floor && share > other)
          add(gram, need * (share - other) * Math.log2((share + small) / (other + small)));
      }
    }
  }
  return new Set(
    [...worth]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([gram]) => gram)
  );
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('expected a folder with one text per language, such as corpus/fr.txt');
const learned = readLanguageFiles()
  .filter((file) => existsSync(join(folder, `${file.language}.txt`)))
  .map((file) => learnFrom(file, readFileSync(join(folder, `${file.language}.txt`), 'utf8')))
  .filter((one) => one.shares.size > 0);
for (const script of new Set(learned.map((one) => one.file.script))) {
  const group = learned.filter((one) => one.file.script === script);
  const chosen = chooseTrigrams(group, kept[script] ?? 40);
  for (const { file, shares, letters } of group) {
    const byTier: string[][] = Array.from({ length: tiers }, () => []);
    for (const gram of [...chosen].sort()) {
      const share = shares.get(gram) ?? 0;
      if (share > floor) byTier[Math.min(tiers - 1, Math.floor(Math.log2(share / floor)))]?.push(gram);
    }
    const next: LanguageFile = { ...file, letters, trigrams: byTier.map((grams) => grams.join(' ')) };
    writeFileSync(join(dataFolder, `${file.language}.json`), `${JSON.stringify(next, null, 2)}\n`);
  }
}
