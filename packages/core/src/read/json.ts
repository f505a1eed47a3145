import { messageOf, readObject } from './jsonl.ts';
import { readWhole } from './read-whole.ts';
import type { Chunks, SplitOptions, SplitRecord } from './reader.ts';
import { isRecordError } from './record-error.ts';

/** Reads one JSON value: an array of objects with a text each, or one such object; `record` is the place in the array. The fields are those of JSON Lines. */
export async function* readJson(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  for await (const whole of readWhole(chunks, 'text', options)) {
    if (isRecordError(whole)) {
      const message = `${whole.message} Longer data is read as JSON Lines, one object a line: jq -c '.[]' makes them.`;
      yield { ...whole, message };
    } else yield* readValue(whole.text.replace(/^\uFEFF/u, ''), options);
  }
}

function* readValue(text: string, options: SplitOptions): Generator<SplitRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `Expected an array of JSON objects, such as [{"text": "…"}]: ${messageOf(error)}`;
    yield { code: 'record-not-json', message, origin: { name: options.name, record: 1 } };
    return;
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, each] of values.entries()) yield readObject(each, index + 1, options);
}
