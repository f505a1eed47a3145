import type { LanguageGuess } from '../model/index.ts';
import { hanData } from './language-data.generated.ts';

/** Japanese prose is half Kana; Chinese text quotes a Japanese name now and then. */
const kanaShare = 0.15;

let sets: Readonly<Record<'hans' | 'hant' | 'jpan' | 'yue', ReadonlySet<string>>> | null = null;

function hanSets(): NonNullable<typeof sets> {
  sets ??= {
    hans: new Set(hanData.hans),
    hant: new Set(hanData.hant),
    jpan: new Set(hanData.jpan),
    yue: new Set(hanData.yue)
  };
  return sets;
}

/** Tells Japanese, Chinese in simplified and in traditional characters and written Cantonese apart. */
export function tellHan(text: string, han: number, kana: number): LanguageGuess {
  if (kana > kanaShare * (han + kana))
    return { language: 'ja', confidence: Math.min(1, (han + kana) / (han + kana + 1.5)) };
  const { hans, hant, jpan, yue } = hanSets();
  let simplified = 0;
  let traditional = 0;
  let japanese = 0;
  let cantonese = 0;
  for (const character of text) {
    if (hans.has(character)) simplified += 1;
    else if (hant.has(character)) traditional += 1;
    else if (jpan.has(character)) japanese += 1;
    else if (yue.has(character)) cantonese += 1;
  }
  if (cantonese > 1 && cantonese > 0.03 * han)
    return { language: 'yue', confidence: cantonese / (cantonese + 1) };
  const telling = simplified + traditional + japanese;
  const best = Math.max(simplified, traditional, japanese);
  const confidence = telling === 0 ? 0 : (best / telling) * (telling / (telling + 0.7));
  // Japanese shares many old forms with traditional and some new ones with simplified characters: its own ones decide.
  if (japanese > 1 && japanese >= simplified)
    return { language: 'ja', confidence: japanese / (japanese + 1) };
  return { language: simplified >= traditional ? 'zh-Hans' : 'zh-Hant', confidence };
}
