import type { LanguageGuess } from '../model/index.ts';
import type { LanguageModel } from './language-model.ts';
import type { WordScores } from './score-words.ts';

/** Words and their trigrams repeat each other: with this factor the confidence is the share of right answers on short pieces. */
const temperature = 0.8;
/** Points a word brings its own language, on average, in running text; less speaks of a language that is not known. */
const expectedPerWord = 1.4;
/** A stretch speaks against the winner when another language leads it by this many points. */
const contraryMargin = 8;

/** From points to a language and how sure that is. `allowed` leaves languages out before they are weighed. */
export function judgeScores(
  scores: WordScores,
  model: LanguageModel,
  allowed: (language: string) => boolean
): LanguageGuess {
  const { points } = scores;
  const open: number[] = [];
  for (let i = 0; i < points.length; i += 1) if (allowed(model.languages[i] ?? '')) open.push(i);
  let best = -1;
  for (const i of open) if (best < 0 || (points[i] as number) > (points[best] as number)) best = i;
  const top = points[best] ?? 0;
  if (best < 0 || top <= 0) return { language: null, confidence: 0 };
  let sum = 0;
  for (const i of open) sum += Math.exp(((points[i] as number) - top) * temperature);
  let contrary = 0;
  for (const stretch of scores.stretches) {
    const most = (stretch[best] ?? 0) + contraryMargin;
    if (open.some((i) => (stretch[i] as number) > most)) contrary += 1;
  }
  const agreement = 1 - contrary / scores.stretches.length;
  const known = Math.min(1, top / (scores.words * expectedPerWord));
  return { language: model.languages[best] ?? null, confidence: (agreement * Math.sqrt(known)) / sum };
}
