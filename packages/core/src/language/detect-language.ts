import type { LanguageGuess } from '../model/index.ts';
import { judgeScores } from './judge-scores.ts';
import { languageModel } from './language-model.ts';
import { sampleText } from './sample-text.ts';
import { scoreWords } from './score-words.ts';
import { scripts, scriptTable } from './script-of.ts';
import { languageOfScript, type Script } from './scripts.ts';
import { tellHan } from './tell-han.ts';

export interface DetectLanguageOptions {
  /** Only these may be answered (BCP 47). `zh` allows both written forms, `sr` both scripts, `no` both Norwegians. */
  readonly candidates?: readonly string[];
}

const unknown: LanguageGuess = { language: null, confidence: 0 };

/** Below this a guess is not given: it would be wrong about as often as right. */
const leastConfidence = 0.5;

/** Letters that carry a word's worth of meaning count as several. */
const weightOfScript: Readonly<Partial<Record<Script, number>>> = { Hani: 3, Hang: 2, Kana: 2 };

const weights: readonly number[] = scripts.map((script) => weightOfScript[script] ?? 1);
const hani: number = scripts.indexOf('Hani');
const kana: number = scripts.indexOf('Kana');

/** Wider codes and the codes that they take in. Bosnian is read as Croatian, of which it shares nearly every word. */
const widerCodes: Readonly<Record<string, readonly string[]>> = {
  no: ['nb', 'nn'],
  bs: ['hr', 'sr-Latn'],
  fil: ['tl'],
  in: ['id'],
  iw: ['he']
};

function isAllowed(language: string, candidates: readonly string[] | undefined): boolean {
  if (candidates === undefined) return true;
  return candidates.some((candidate) => {
    const base = candidate.split('-')[0] ?? candidate;
    if (candidate === language || base === language) return true;
    return (
      candidate === base && (language.split('-')[0] === base || widerCodes[base]?.includes(language) === true)
    );
  });
}

/**
 * Tells the language of a text: by its script, then by frequent words, letters and trigrams of the languages of that
 * script. Of long texts a sample of 4096 code units is read. Pure: no locale, no clock.
 *
 * The confidence is 0 to 1. A text that is short, mixed or in a language that is not known gets
 * `language: null` with what confidence there is.
 *
 * @example
 * detectLanguage('Le gouvernement a présenté mardi son plan pour les transports.'); // { language: 'fr', confidence: 0.99… }
 */
export function detectLanguage(text: string, options: DetectLanguageOptions = {}): LanguageGuess {
  const sample = composed(sampleText(text));
  const codes = scriptTable();
  const counts = countScripts(sample, codes);
  const count = (script: Script): number => counts[scripts.indexOf(script) + 1] ?? 0;
  let total = 0;
  let best = 0;
  let bestWeight = 0;
  for (let index = 0; index < scripts.length; index += 1) {
    const own = counts[index + 1] as number;
    if (own === 0 && index !== hani) continue;
    // Kanji and Kana are one text.
    const letters = index === hani ? own + count('Kana') : index === kana ? 0 : own;
    const weight = letters * (weights[index] as number);
    total += weight;
    if (weight > bestWeight) {
      best = index;
      bestWeight = weight;
    }
  }
  if (bestWeight === 0) return unknown;
  const guess = guessInScript(sample, scripts[best] ?? 'Latn', codes, best + 1, count, options.candidates);
  const confidence = round(guess.confidence * clearness(bestWeight / total));
  return { language: confidence < leastConfidence ? null : guess.language, confidence };
}

/** How many code units are of each script, by its code. */
function countScripts(text: string, codes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(scripts.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    const code = codes[text.charCodeAt(i)] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** The text in NFC; what is below the combining marks already is. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x300) return text.normalize('NFC');
  return text;
}

function guessInScript(
  text: string,
  script: Script,
  codes: Uint8Array,
  code: number,
  count: (script: Script) => number,
  candidates: readonly string[] | undefined
): LanguageGuess {
  if (script === 'Hani') return onlyAllowed(tellHan(text, count('Hani'), count('Kana')), candidates);
  const model = languageModel(script);
  if (model !== null)
    return judgeScores(
      scoreWords(text, codes, code, model),
      model,
      candidates === undefined ? null : (language) => isAllowed(language, candidates)
    );
  const letters = count(script);
  return onlyAllowed(
    { language: languageOfScript[script] ?? null, confidence: letters / (letters + 2) },
    candidates
  );
}

function onlyAllowed(guess: LanguageGuess, candidates: readonly string[] | undefined): LanguageGuess {
  return guess.language !== null && isAllowed(guess.language, candidates) ? guess : unknown;
}

/** A second script beside the first: names and quotations are nothing, half the text is much. */
function clearness(share: number): number {
  return Math.min(1, share + 0.15);
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
