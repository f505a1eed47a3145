import { expect, test } from 'vitest';
import { viewLines } from '../label/line-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { endsAsHeadline } from './headline-end.ts';

test.each([
  ['Ferries sail again', true],
  ['Will the ferries sail again?', true],
  ['هل تعود العبّارات؟', true],
  ['“Never again!”', true],
  ['The ferries sail again.', false],
  ['Read also:', false]
])('%s', (text, expected) => {
  expect(viewLines(readPlainText(text).lines, ['en']).map(endsAsHeadline)).toEqual([expected]);
});
