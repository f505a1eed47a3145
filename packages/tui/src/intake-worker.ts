import { stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { parseSource } from '@wirecopy/core';
import { fileError, listInputs } from '@wirecopy/core/node';
import { createIntake } from './intake/create-intake.ts';
import type { IntakeOrder, IntakeReport } from './intake/messages.ts';
import { fileChunks, type InputItem, readPart } from './intake/read-part.ts';
import { watchInputs } from './intake/watch-inputs.ts';
import { createSpool } from './spool/spool.ts';

// The thread that reads: inputs in, rows for the list out, everything else into the spools.
const order = workerData as IntakeOrder;
const spool = createSpool();
const search = createSpool();
const intake = createIntake(spool, search);
const read = new Map<string, number>();
// The screen draws faster than this only for keys.
const reportMilliseconds = 200;
// More problems than anyone reads: a wrong file has one on every line.
const problemsReported = 200;
let problems = 0;
let reported = 0;

function report(message: IntakeReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

function send(reading: string): void {
  reported = performance.now();
  const batch = intake.flush();
  if (batch.documents.length + batch.articles.length > 0) report({ kind: 'batch', batch, reading });
}

function take(item: InputItem): void {
  switch (item.kind) {
    case 'source': {
      const options = {
        ...(order.language === null ? {} : { language: order.language }),
        ...(order.reference === null ? {} : { reference: order.reference })
      };
      return intake.take({ source: item.source, document: parseSource(item.source, options) });
    }
    case 'article':
      return intake.takeArticle(item.article, item.name, item.line);
    case 'error':
      problems++;
      if (problems <= problemsReported)
        report({ kind: 'problem', problem: { input: item.error.name, message: item.error.message } });
  }
}

async function takePart(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const item of readPart(name, chunks)) {
      take(item);
      // The very first article is shown at once.
      if (reported === 0 || performance.now() - reported > reportMilliseconds) send(name);
    }
  } catch (error) {
    take({ kind: 'error', error: fileError(name, error) });
  }
}

async function main(): Promise<void> {
  report({ kind: 'spools', articles: spool.descriptor, search: search.descriptor });
  for (const name of order.inputs) {
    const { inputs, errors } = await listInputs([name]);
    for (const error of errors) take({ kind: 'error', error });
    for (const input of inputs) {
      if (input.path === null) await takePart(input.name, process.stdin);
      else {
        const { size } = await stat(input.path);
        await takePart(input.name, fileChunks(input.path, 0, size));
        read.set(input.path, size);
      }
    }
  }
  send(order.inputs.at(-1) ?? '');
  if (problems > problemsReported)
    report({ kind: 'problem', problem: { input: '…', message: `and ${problems - problemsReported} more` } });
  report({ kind: 'done', following: order.follow });
  if (!order.follow) return;
  for await (const part of watchInputs(order.inputs, read)) {
    await takePart(part.path, fileChunks(part.path, part.from, part.to));
    send(part.path);
    report({ kind: 'done', following: true });
  }
}

main().catch((error: unknown) => {
  send('');
  const message = error instanceof Error ? error.message : String(error);
  report({ kind: 'problem', problem: { input: order.inputs.join(' '), message } });
  report({ kind: 'done', following: false });
});
// The descriptors of the spools belong to the other threads, too: the thread stays until the program ends.
setInterval(() => {}, 1 << 30);
