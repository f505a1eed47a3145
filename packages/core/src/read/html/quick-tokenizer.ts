import { Tokenizer } from 'htmlparser2';

/** Where a tokenizer stands, in fields that its types keep to themselves: `buffer` begins at `offset`. */
interface Standing {
  readonly buffer: string;
  readonly offset: number;
  index: number;
}

/**
 * A tokenizer that looks for the end of a script and of the value of an attribute with the engine's own search. That of htmlparser2 goes
 * letter by letter, and most letters of a page stand in scripts and addresses: it takes a quarter of the time of reading one. A later version
 * that has other fields searches as it does.
 */
export function quickTokenizer(...given: ConstructorParameters<typeof Tokenizer>): Tokenizer {
  const tokenizer = new Tokenizer(...given);
  const { buffer, offset, index } = tokenizer as unknown as Partial<Standing>;
  if (buffer === '' && offset === 0 && index === 0) Object.assign(tokenizer, { fastForwardTo });
  return tokenizer;
}

/** Goes to the next letter of this code; false, and to the last letter, where there is none. */
function fastForwardTo(this: Standing, code: number): boolean {
  const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
  this.index = this.offset + (at < 0 ? this.buffer.length - 1 : at);
  return at >= 0;
}
