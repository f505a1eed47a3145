import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as layouts from './layouts.generated.ts';

test.each(Object.entries(layouts))('%s is what data/exports says', (name, table) => {
  const file = new URL(`../../../data/exports/${name}.json`, import.meta.url);
  const { sourceNote, ...data } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(sourceNote).toBeTypeOf('string');
  expect(table).toEqual(data);
});
