import { expect, test } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { otherLanguage } from './other-language.ts';

const FR =
  'Le bac entre Nordholm et les îles reprendra du service la semaine prochaine, a annoncé la capitainerie.';
const ES =
  'Los colegios permanecerán cerrados el viernes a causa de la regata, informó la consejería de Educación.';
const FR_TOO = 'Le conseil municipal a approuvé mardi soir la construction d’un second pont sur la rivière.';

const between = (left: string, right: string): number =>
  otherLanguage(viewLines(readPlainText(`${left}\n${right}`).lines, ['fr', 'es']), [0], [1]);

test('two languages are told, one is not', () => {
  expect(between(FR, ES)).toBeGreaterThan(0.8);
  expect(between(FR, FR_TOO)).toBe(0);
});

test('a few words tell no language', () => {
  expect(between(FR, 'Los colegios')).toBe(0);
});
