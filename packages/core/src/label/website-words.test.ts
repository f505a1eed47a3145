import { expect, test } from 'vitest';
import { lineWords } from './line-words.ts';
import { countWebsiteWords } from './website-words.ts';

test.each([
  ['We use cookies; manage your consent and your newsletter subscription.', 4],
  ['Nous utilisons des cookies avec votre consentement : inscrivez-vous à la newsletter.', 4],
  ['Wir verwenden Cookies. Zur Datenschutzerklärung', 2],
  ['当サイトはクッキーを使用します', 1],
  ['Councillors voted on Tuesday to build a flood wall along the river.', 0],
  ['Le gouvernement a présenté mardi son plan pour les transports.', 0]
])('%s', (text, least) => {
  const count = countWebsiteWords(lineWords(text).words);
  expect(count >= least && (least > 0 || count === 0)).toBe(true);
});
