/** A stretch of a text, half-open. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text after line ends into blocks of about `size` code units; a line is never cut, and the last block takes less than half of one with
 * it. One block where no line ends.
 *
 * @example [...textBlocks('one\ntwo\nthree', 4)] // 'one\n', 'two\n', 'three'
 */
export function* textBlocks(text: string, size: number): Generator<Block> {
  let start = 0;
  while (start < text.length) {
    const cut = start + size * 1.5 < text.length ? text.indexOf('\n', start + size - 1) : -1;
    const end = cut < 0 ? text.length : cut + 1;
    yield { start, end };
    start = end;
  }
}
