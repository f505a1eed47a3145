import { languageModel } from './language-model.ts';
import { scoreWords } from './score-words.ts';
import { scripts, scriptTable } from './script-of.ts';
import { languageOfScript, type Script } from './scripts.ts';
import { tellHan } from './tell-han.ts';

/** A language that a text may be in. */
export interface LikelyLanguage {
  /** BCP 47. */
  readonly language: string;
  /** Points (natural logarithms of likelihood) by which it trails the likeliest. */
  readonly behind: number;
}

/** Chinese and Japanese are told by single characters: above this surely enough. */
const sureOfHan = 0.6;
const han: readonly string[] = ['zh-Hans', 'zh-Hant', 'ja'];

/**
 * The languages that a text too short to be sure of may be in, the likeliest first, those that trail it by more than `margin` points left
 * out. Empty where the text has no letters.
 */
export function likelyLanguages(text: string, margin: number): readonly LikelyLanguage[] {
  const codes = scriptTable();
  const counts = scripts.map(() => 0);
  for (let at = 0; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] as number;
    if (code !== 0) counts[code - 1] = (counts[code - 1] as number) + 1;
  }
  const most = counts.indexOf(Math.max(...counts));
  const script = scripts[most];
  if (script === undefined || counts[most] === 0) return [];
  if (script === 'Hani' || script === 'Kana')
    return likelyOfHan(text, (each) => counts[scripts.indexOf(each)] ?? 0);
  const model = languageModel(script);
  if (model === null) return alike([languageOfScript[script] ?? []].flat());
  const { points } = scoreWords(text.normalize('NFC'), codes, most + 1, model);
  const best = points.reduce((top, each) => Math.max(top, each), Number.NEGATIVE_INFINITY);
  return model.languages
    .map((language, index) => ({ language, behind: best - (points[index] ?? 0) }))
    .filter(({ behind }) => behind <= margin)
    .sort((one, other) => one.behind - other.behind);
}

function likelyOfHan(text: string, count: (script: Script) => number): readonly LikelyLanguage[] {
  const { language, confidence } = tellHan(text, count('Hani'), count('Kana'));
  if (language !== null && confidence >= sureOfHan) return alike([language]);
  return alike([...new Set([language ?? [], han].flat())]);
}

const alike = (languages: readonly string[]): readonly LikelyLanguage[] =>
  languages.map((language) => ({ language, behind: 0 }));
