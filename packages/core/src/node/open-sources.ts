import { createReadStream } from 'node:fs';
import type { SourceDocument } from '../read/index.ts';
import { type Chunks, decompress } from './decompress.ts';
import { fileError } from './file-error.ts';
import { type InputError, isInputError } from './input-error.ts';
import type { InputRun } from './input-run.ts';
import { type Input, listInputs } from './list-inputs.ts';
import { placeDamages } from './place-damages.ts';
import { readInput } from './read-input.ts';
import { readRun } from './read-run.ts';
import type { SourceFormat } from './source-format.ts';

export interface OpenOptions {
  /** What the inputs hold; `auto` (the default) tells it from the content of each. */
  readonly from?: SourceFormat;
  /** WHATWG label ("windows-1251") where it is known; otherwise told from the bytes. */
  readonly encoding?: string;
  /** The longest record, in code units; a longer one is an error. 64 Mi unless given. */
  readonly maxLength?: number;
  /** `jsonl`: the field that holds the text. */
  readonly field?: string;
  /** Takes the place of the process's standard input, for `-`. */
  readonly stdin?: Chunks;
  /** Told how many bytes were read, as stored (compressed), each time some were. */
  readonly onBytes?: (count: number) => void;
}

/**
 * The texts in some inputs, one after the other, as a stream: nothing is read before it is asked for. What cannot be read comes as
 * an `InputError` in its place.
 *
 * @param inputs names (files, folders, glob patterns, `-` for standard input) or the inputs of `listInputs`
 * @example for await (const item of openSources(['dump.txt'])) if (!isInputError(item)) parseSource(item)
 */
export async function* openSources(
  inputs: readonly (string | Input)[],
  options: OpenOptions = {}
): AsyncGenerator<SourceDocument | InputError> {
  for await (const item of openRuns(inputs, options)) yield* readRun(item, options);
}

/**
 * The same before the records of WARC files and of JSON Lines in UTF-8 are read: of these it gives runs, each of as many records as arrived at once. So
 * several threads can read one file: this one cuts it, and the others call `readRun` with what it gives.
 */
export async function* openRuns(
  inputs: readonly (string | Input)[],
  options: OpenOptions = {}
): AsyncGenerator<SourceDocument | InputRun | InputError> {
  for (const input of inputs) {
    if (typeof input === 'string') {
      const { inputs: listed, errors } = await listInputs([input]);
      yield* errors;
      for (const each of listed) yield* openInput(each, options);
    } else yield* openInput(input, options);
  }
}

async function* openInput(
  input: Input,
  options: OpenOptions
): AsyncGenerator<SourceDocument | InputRun | InputError> {
  const damages = placeDamages(input.name);
  const bytes = decompress(counted(chunksOf(input, options), options), damages.note);
  try {
    for await (const item of readInput(input.name, bytes, options)) {
      const saysNothing = damages.areThere() && isInputError(item) && item.code === 'empty';
      yield* damages.before(item);
      if (!saysNothing) yield item;
      yield* damages.within(item);
    }
    yield* damages.rest();
  } catch (error) {
    yield fileError(input.name, error);
  }
}

function chunksOf(input: Input, options: OpenOptions): Chunks {
  if (input.path === null) return options.stdin ?? process.stdin;
  return createReadStream(input.path, { highWaterMark: 256 * 1024 });
}

async function* counted(chunks: Chunks, { onBytes }: OpenOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
