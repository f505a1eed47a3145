import { parse } from '@wirecopy/core';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { problem } from '../problem.ts';
import { readJsonInput } from '../input/input.ts';

/**
 * NDJSON in, NDJSON out: one answer per input line, in order, written as soon as it is parsed. A line that cannot be read answers
 * `{ line, error }` and the rest goes on. A line longer than `maxLine` bytes is dropped while it streams.
 */
export function answerBatch(context: Context, maxLine: number): Response {
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-ndjson' && type !== 'application/jsonl' && type !== 'application/json-lines')
    throw problem(415, 'Send application/x-ndjson: one JSON object a line, such as {"text": "…"}.');
  const body = context.req.raw.body;
  if (body === null) return context.body('', 200, { 'content-type': 'application/x-ndjson' });
  const answers = body.pipeThrough(splitLines(maxLine)).pipeThrough(parseLines());
  return new Response(answers, { headers: { 'content-type': 'application/x-ndjson' } });
}

interface InputLine {
  readonly number: number;
  /** Null where the line was too long. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

function splitLines(maxLine: number): TransformStream<Uint8Array, InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const finish = (controller: TransformStreamDefaultController<InputLine>): void => {
    number += 1;
    if (length > maxLine) controller.enqueue({ number, bytes: null });
    else if (length > 0) controller.enqueue({ number, bytes: join(parts, length) });
    parts = [];
    length = 0;
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxLine) parts.push(piece);
    else parts = [];
  };
  return new TransformStream({
    transform(chunk, controller) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        keep(chunk.subarray(start, end));
        finish(controller);
        start = end + 1;
      }
      keep(chunk.subarray(start));
    },
    flush(controller) {
      if (length > 0) finish(controller);
    }
  });
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function parseLines(): TransformStream<InputLine, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return new TransformStream({
    transform({ number, bytes }, controller) {
      const line = bytes === null ? null : decoder.decode(bytes).trim();
      if (line !== '') controller.enqueue(encoder.encode(`${JSON.stringify(answerLine(number, line))}\n`));
    }
  });
}

function answerLine(line: number, json: string | null): object {
  if (json === null) return { line, error: { status: 413, detail: 'The line is larger than the limit.' } };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return {
      line,
      error: { status: 400, detail: `Not JSON: ${error instanceof Error ? error.message : ''}` }
    };
  }
  try {
    const { text, options } = readJsonInput(value);
    return { line, document: parse(text, options) };
  } catch (error) {
    if (error instanceof HTTPException)
      return { line, error: { status: error.status, detail: error.message } };
    return { line, error: { status: 500, detail: 'The line could not be parsed.' } };
  }
}
