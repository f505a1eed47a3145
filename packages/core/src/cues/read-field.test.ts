import { expect, test } from 'vitest';
import { headlineStart, paragraphStart } from './read-field.ts';

test.each([
  ['Title: Harbour reopens', 'Harbour reopens'],
  ['HEADLINE: Harbour reopens', 'Harbour reopens'],
  ['Titre : Le port rouvre', 'Le port rouvre'],
  ['标题：港口重新开放', '港口重新开放'],
  ['## Harbour reopens', 'Harbour reopens'],
  ['Title fight ends in a draw', 'Title fight ends in a draw'],
  ['Title:', 'Title:'],
  ['#MeToo reaches the harbour', '#MeToo reaches the harbour']
])('"%s" is the headline "%s"', (line, headline) => expect(line.slice(headlineStart(line))).toBe(headline));

const PARAGRAPH =
  'The harbour of Lisport reopened on Sunday, three months after the storm that had closed it.';

test.each([
  [`Text: ${PARAGRAPH}`, PARAGRAPH],
  [`Body: ${PARAGRAPH}`, PARAGRAPH],
  [PARAGRAPH, PARAGRAPH],
  ['Text: Anna Schmidt', 'Text: Anna Schmidt']
])('"%s" is the paragraph "%s"', (line, text) => expect(line.slice(paragraphStart(line))).toBe(text));
