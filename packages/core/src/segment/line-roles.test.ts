import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

test('a short sentence that is mostly a date stays in its article', () => {
  const { articles } = parse(
    [
      'Trovato un tesoro nel lago',
      'Roma, 3 maggio 2024',
      'Un gruppo di subacquei ha trovato un tesoro di monete romane nel lago di Bolsena.',
      'Le monete sono più di duecento, ha detto il direttore del museo, e risalgono al terzo secolo.',
      'Saranno esposte a partire da giugno.'
    ].join('\n')
  );
  expect(articles.map(({ body }) => body.at(-1)?.text)).toEqual(['Saranno esposte a partire da giugno.']);
});
