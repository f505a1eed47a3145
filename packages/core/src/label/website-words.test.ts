import { expect, test } from 'vitest';
import { readLetters } from './letters.ts';
import { countWebsiteWords } from './website-words.ts';

test.each([
  ['We use cookies; manage your consent and your newsletter subscription.', 4],
  ['Nous utilisons des cookies avec votre consentement : inscrivez-vous à la newsletter.', 4],
  ['Wir verwenden Cookies. Zur Datenschutzerklärung, Einwilligung widerrufen', 4],
  ['Cookie-Einstellungen', 1],
  ['当サイトはクッキーを使用します。プライバシーポリシー', 2],
  ['개인정보처리방침에 동의하고 뉴스레터를 구독하세요', 3],
  ['登录 注册', 2]
])('%s: %i', (text, count) => {
  expect(countWebsiteWords(readLetters(text))).toBe(count);
});

test.each([
  'Councillors voted on Tuesday to build a flood wall along the river.',
  'Le Conseil de sécurité a confirmé mardi la confiance au gouvernement.',
  'Die Regierung bewirbt den Plan mit neuen Informationen für Personen in Not.',
  '安全理事会成员国周二举行会议。',
  'Private trade adds information and control.'
])('nothing of a website: %s', (text) => {
  expect(countWebsiteWords(readLetters(text))).toBe(0);
});
