import { expect, test } from 'vitest';
import type { Label } from '../label/label.ts';
import { viewLines } from '../label/line-view.ts';
import { viewText } from '../label/text-view.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { withoutStrayText } from './stray-text.ts';

const MENU = Array.from({ length: 6 }, (_, at) => `Menu entry ${at}`);
const FAR_BELOW = Array.from({ length: 40 }, (_, at) => `Menu entry ${at}`);
const STORY = [
  'The ferry between Nordholm and the islands will run again from next week, the harbour office announced.',
  'Divers had found cracks in the old ramp, and the council of Nordholm decided to replace it before the storms.',
  'The harbour master thanked the islanders for their patience and said that the first ferry would be free.'
];

/** The lines that stay text of a page on which all lines but those of the menu were taken for it. */
function textOf(page: readonly string[]): readonly string[] {
  const { lines } = readPlainText(page.join('\n'));
  const views = viewLines(lines, ['en']);
  const labels = lines.map(({ text }): Label => (text.startsWith('Menu') ? 'NAVIGATION' : 'BODY'));
  const view = viewText(views, new Float64Array(lines.length));
  const none = () => new Float64Array();
  const kept = withoutStrayText({ view, labels, chances: [], rowOf: none, bodyRowOf: none });
  return lines.flatMap(({ text }, at) => (kept.labels[at] === 'BODY' ? [text] : []));
}

test.each([
  [
    'consent',
    MENU,
    [
      '_visitor 2 years This cookie is set by our partner and stores the consent of users for the cookies of this website.',
      'Manage your privacy settings, your cookies and the newsletters of your account and subscription.'
    ]
  ],
  [
    'a list of headlines',
    MENU,
    [
      'Council backs second bridge by five votes to four',
      'Schools close early for the regatta this summer',
      'Museum returns painting to the family of its owner',
      'Ferry captain retires after forty years at sea'
    ]
  ],
  [
    'a life far below',
    FAR_BELOW,
    ['Jane Doe has written on shipping since 1998; her books won several prizes in Lisport and beyond.']
  ]
])('%s is no text beside the story', (_, between, stray) => {
  expect(textOf([...STORY, ...between, ...stray])).toEqual(STORY);
});

test.each([
  [
    'a paragraph below an advertisement',
    MENU,
    'The council pays for the new ramp, said Mayor Berg on Sunday.'
  ],
  [
    'what goes on far below',
    FAR_BELOW,
    'The ferry, the harbour office said, will sail four times a day from Nordholm.'
  ]
])('%s stays', (_, between, more) => {
  expect(textOf([...STORY, ...between, more])).toEqual([...STORY, more]);
});

test('a text about consent is text where there is no other', () => {
  const consent = [
    'This cookie is set by our partner to store the consent of users for the cookies of this website.'
  ];
  expect(textOf([...consent, ...MENU, ...consent])).toHaveLength(2);
});
