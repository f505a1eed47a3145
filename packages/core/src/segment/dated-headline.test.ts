import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const ENGLISH = [
  'The harbour reopened on Monday after a strike of three days that had held up twelve freighters.',
  'The town council voted on Monday night for a second bridge over the Arle.'
];
const FRENCH = [
  'Le port a rouvert lundi après une grève de trois jours qui avait retenu douze cargos.',
  'Le conseil municipal a voté lundi soir un second pont sur la rivière.'
];

test.each([
  ['Daily briefing for 19 November 2024', ENGLISH, 'Daily briefing for 19 November 2024'],
  ['Revue de presse du mardi 19 novembre 2024', FRENCH, 'Revue de presse du mardi 19 novembre 2024'],
  ['Published on 19 November 2024', ENGLISH, null],
  ['Lisport, 19 November 2024', ENGLISH, null],
  ['19 November 2024', ENGLISH, null]
])('above a text, "%s"', (line, body, headline) => {
  const [article] = parse([line, '', ...body].join('\n')).articles;
  expect(article?.headline?.text ?? null).toBe(headline);
  expect(article?.published?.value).toBe('2024-11-19');
});
