import { expect, test } from 'vitest';
import { collect } from '../../../test/collect.ts';
import { readFactiva } from './factiva.ts';
import { readNexis } from './nexis.ts';

const page = 'Storm closes three schools\n11 May 2024\n\nHarbour reopens\nThe harbour reopened on Sunday.\n';

test.each([
  ['Factiva', readFactiva],
  ['Nexis', readNexis]
])('a text that is no export of %s is an error, an empty one nothing', async (vendor, read) => {
  const { documents, errors } = await collect(read([page], { name: 'page.txt' }));
  expect(documents).toEqual([]);
  expect(errors).toEqual([
    {
      code: 'export-without-documents',
      message: `Expected documents as ${vendor} exports them; found none.`,
      origin: { name: 'page.txt', record: 1 }
    }
  ]);
  expect((await collect(read(['\n \n'], { name: 'blank.txt' }))).errors).toEqual([]);
});

test('a copyright line below a text is no part of it, with labels around it or without', async () => {
  const text = `1 of 1 DOCUMENTS

The Lisport Daily

November 19, 2024 Tuesday

Buses run again

LENGTH: 60 words

The buses of Lisport run again.

Copyright 2024 Lisport Media
`;
  const { documents } = await collect(readNexis([text], { name: 'a.txt' }));
  expect(documents[0]?.text).toMatch(/run again\.\s*$/u);
  expect(documents[0]?.metadata['copyright']).toBe('Copyright 2024 Lisport Media');
});
