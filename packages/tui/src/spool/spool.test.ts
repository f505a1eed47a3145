import { describe, expect, test } from 'vitest';
import { searchSpool } from './search-spool.ts';
import { createSpool, readSpool } from './spool.ts';

const never = async (): Promise<boolean> => false;

describe('the spool', () => {
  test('gives back what was put in, also before it was full', () => {
    const spool = createSpool();
    const places = ['one', 'zwei', '三'].map((word) => spool.append(Buffer.from(word)));
    spool.flush();
    expect(readSpool(spool.descriptor, places[1] ?? 0, 4).toString()).toBe('zwei');
    expect(readSpool(spool.descriptor, places[2] ?? 0, 3).toString()).toBe('三');
    expect(readSpool(spool.descriptor, 1000, 5).length).toBe(0);
    spool.close();
  });

  test('is searched article by article', async () => {
    const spool = createSpool();
    const ends = ['harbour strike\u0000', 'harbour fair\u0000', 'strike vote\u0000', ''].map((text) => {
      spool.append(Buffer.from(text));
      return spool.length();
    });
    spool.flush();
    const index = { end: (article: number) => ends[article] ?? 0, count: ends.length };
    const search = async (...terms: string[]): Promise<number[] | null> => {
      const found = await searchSpool(spool.descriptor, index, terms, never);
      return found === null ? null : [...found];
    };
    expect(await search('harbour')).toEqual([0, 1]);
    expect(await search('strike', 'harbour')).toEqual([0]);
    expect(await search('nowhere')).toEqual([]);
    expect(await searchSpool(spool.descriptor, index, ['vote'], async () => true)).toBeNull();
    spool.close();
  });
});
