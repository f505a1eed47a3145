import { Worker } from 'node:worker_threads';
import type { DeskReport, IntakeOrder, IntakeReport, DeskOrder } from './intake/messages.ts';

/** The two threads beside the screen. */
export interface Threads {
  readonly onIntake: (listen: (report: IntakeReport) => void) => void;
  readonly onDesk: (listen: (report: DeskReport) => void) => void;
  readonly desk: (order: DeskOrder) => void;
  /** The descriptor of the spool of articles; -1 before the intake thread has made it. */
  readonly spool: () => number;
  readonly stop: () => void;
}

/** Starts the thread that reads and the thread that searches. `stdin` is a text piped in. */
export function startThreads(order: IntakeOrder, stdin: NodeJS.ReadStream | null): Threads {
  // In the sources the threads are .ts, in the package .js, each beside this file.
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const intake = new Worker(new URL(`./intake-worker.${suffix}`, import.meta.url), {
    workerData: order,
    // Small nurseries: reading makes garbage at once, and it need not pile up.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
    stdin: stdin !== null
  });
  const desk = new Worker(new URL(`./desk-worker.${suffix}`, import.meta.url));
  let spool = -1;
  intake.on('message', (report: IntakeReport) => {
    if (report.kind === 'spools') spool = report.articles;
  });
  if (stdin !== null && intake.stdin !== null) stdin.pipe(intake.stdin);
  return {
    onIntake: (listen) => {
      intake.on('message', listen);
      intake.on('error', (error) => {
        listen({ kind: 'problem', problem: { input: 'the reading thread', message: String(error) } });
        listen({ kind: 'done', following: false });
      });
    },
    onDesk: (listen) => {
      desk.on('message', listen);
      desk.on('error', (error) =>
        listen({ kind: 'failed', what: 'the search thread', message: String(error) })
      );
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    desk: (message) => desk.postMessage(message),
    spool: () => spool,
    stop: () => {
      void intake.terminate();
      void desk.terminate();
    }
  };
}
