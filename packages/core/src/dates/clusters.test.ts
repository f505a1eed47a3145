import { describe, expect, test } from 'vitest';
import { newsSentences } from '../../test/news-sentences.ts';
import { all } from '../locales/all.ts';
import type { DateMention } from '../model/date-value.ts';
import { lexiconFor } from './active-lexicon.ts';
import { basisOf } from './basis.ts';
import { clustersIn } from './clusters.ts';
import { findDates } from './find-dates.ts';
import { mannerOf } from './manner.ts';
import { mentionsOf, NOTHING_TOLD, tellOf } from './mentions.ts';

const reference = '2024-11-19T15:00';

/** The dates of a text all of whose clusters are read where they stand: nothing is passed over, nothing kept. */
function readWhole(text: string, languages: readonly string[]): readonly DateMention[] {
  const manner = mannerOf(lexiconFor(all, languages), {});
  const basis = basisOf({ reference });
  const found: DateMention[] = [];
  let told = NOTHING_TOLD;
  for (const cluster of clustersIn(text, manner, false))
    for (const mention of mentionsOf(cluster, { text, shift: 0 }, basis, told)) {
      if (mention.span.start < (found.at(-1)?.span.end ?? 0)) continue;
      found.push(mention);
      told = tellOf(told, mention, basis);
    }
  return found;
}

/** The words of a text in an order that a seed gives. */
function shuffled(text: string, seed: number): string {
  const words = text.split(' ');
  let state = seed;
  for (let at = words.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  return words.join(' ');
}

/** What a glance at single words may miss: parts of words, particles and endings written on, numerals, marks between letters. */
const composed: readonly (readonly [string, string])[] = [
  ['ko', '매출은 다음분기 발표된다'],
  ['he', 'הפגישה תהיה ב-15 בפברואר או ה16 במרץ'],
  ['he', 'י״ח בחשוון תשפ״ה'],
  ['fr', 'Une église du XIXe siècle fut rasée.'],
  ['nl', 'Ze komen dinsdagochtend terug.'],
  ['tr', "Karar 2015'te Mart'ın sonunda alındı."],
  ['bn', 'নব্বইয়ের দশকে শহরটি বড় হয়।'],
  ['am', 'ከሦስት ቀናት በፊት ተጀመረ'],
  ['ja', '会議は3月5日に開かれ、来週また開く。'],
  ['en', 'At 4:11 p.m. GMT+3 the v2018 of 2018 cost $2018.']
];

describe('runs read by themselves, and kept, give what the whole text gives', () => {
  test.each([...newsSentences, ...composed])('%s', (language, sentence) => {
    const texts = [sentence, sentence.toUpperCase(), ...[1, 2, 3, 4].map((seed) => shuffled(sentence, seed))];
    for (const text of texts) {
      const expected = readWhole(text, [language]);
      const find = (at?: string): readonly DateMention[] =>
        findDates(text, {
          locales: all,
          languages: [language],
          ...(at === undefined ? {} : { reference: at })
        });
      expect(find(reference)).toEqual(expected);
      // What was made of it on another day is no answer for this one.
      find('2011-02-03');
      find();
      expect(find(reference)).toEqual(expected);
    }
  });
});
