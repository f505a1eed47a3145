import { expect, it } from 'vitest';
import { quickTokenizer } from './quick-tokenizer.ts';

it('searches by itself as long as the tokenizer has the fields for it', () => {
  expect(Object.hasOwn(quickTokenizer({}, {} as never), 'fastForwardTo')).toBe(true);
});
