import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readers } from '../read/readers.ts';
import { formats } from './formats.ts';
import { parquet } from './parquet.ts';

const page = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8');

test('docs/formats.md has every reader, every format and its media type', () => {
  const [reading = '', writing = ''] = page.split('## Out');
  const rows = (text: string): string[] => text.split('\n').filter((line) => /^\| `[^-]/u.test(line));
  const names = rows(reading).flatMap((row) =>
    (row.split('|')[1] ?? '').split(',').map((name) => name.replace(/[`\s]/gu, ''))
  );
  expect(names.toSorted()).toEqual(Object.keys(readers).toSorted());
  const written = rows(writing).map((row) => {
    const [, name = '', , type = ''] = row.split('|');
    return [name.replace(/[`\s]/gu, ''), /`([^`]+)`/u.exec(type)?.[1]];
  });
  expect(written).toEqual(
    Object.entries({ ...formats, parquet }).map(([name, { mediaType }]) => [name, mediaType])
  );
});
