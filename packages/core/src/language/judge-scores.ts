import type { LanguageGuess } from '../model/index.ts';
import type { LanguageModel } from './language-model.ts';
import type { WordScores } from './score-words.ts';

/** Words and their trigrams repeat each other: with this factor the confidence is the share of right answers on short pieces. */
const temperature = 0.8;
/** Points a word brings its own language, on average, in running text; less speaks of a language that is not known. */
const expectedPerWord = 1.4;
/** A stretch speaks against the winner when another language leads it by this many points. */
const contraryMargin = 8;

/** From points to a language and how sure that is. `allowed` leaves languages out before they are weighed; null allows all. */
export function judgeScores(
  scores: WordScores,
  model: LanguageModel,
  allowed: ((language: string) => boolean) | null
): LanguageGuess {
  const { points, byStretch, stretches } = scores;
  const { languages } = model;
  const open = allowed === null ? null : languages.map(allowed);
  let best = -1;
  for (let i = 0; i < points.length; i += 1)
    if (open?.[i] !== false && (best < 0 || (points[i] as number) > (points[best] as number))) best = i;
  const top = points[best] ?? 0;
  if (best < 0 || top <= 0) return { language: null, confidence: 0 };
  let sum = 0;
  for (let i = 0; i < points.length; i += 1)
    if (open?.[i] !== false) sum += Math.exp(((points[i] as number) - top) * temperature);
  let contrary = 0;
  for (let which = 0; which < stretches; which += 1) {
    const base = which * languages.length;
    const most = (byStretch[base + best] as number) + contraryMargin;
    for (let i = 0; i < points.length; i += 1) {
      if (open?.[i] === false || (byStretch[base + i] as number) <= most) continue;
      contrary += 1;
      break;
    }
  }
  const agreement = 1 - contrary / stretches;
  const known = Math.min(1, top / (scores.words * expectedPerWord));
  return { language: languages[best] ?? null, confidence: (agreement * Math.sqrt(known)) / sum };
}
