import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { fakeSession } from '../test/fixtures/fake-session.ts';
import { article, day, paragraph, source } from '../test/fixtures/articles.ts';
import { themeFor } from '../src/theme/theme.ts';
import { App } from '../src/views/app.tsx';
import { numbers } from './make-articles.ts';

// Runs on its own, in the fast build of the drawing library: keys in, writes to the terminal out.
const count = 200_000;
const next = numbers(7);
const prototypes = Array.from({ length: 500 }, (_, i) =>
  article({
    id: `${i}`,
    headline: { text: `Harbour council vote on the new bridge, part ${i}`, span: { start: 0, end: 40 } },
    published: day(new Date(Date.UTC(2024, 0, 1 + next(300))).toISOString().slice(0, 10)),
    source: source(['AFP', 'Reuters', 'AP', 'dpa'][next(4)] ?? 'AFP'),
    body: Array.from({ length: 12 }, () =>
      paragraph('The council of the harbour town voted on Monday. '.repeat(5).trim())
    )
  })
);
const { session } = fakeSession(prototypes, { size: { columns: 200, rows: 60 } });
// The archive is filled as the reading thread fills it; the articles themselves are read from the first 500.
while (session.archive.count() < count) {
  const base = session.archive.count();
  session.archive.add({
    documents: [],
    articles: prototypes.map((_, i) => ({
      id: `${base + i}`,
      teaser: i % 5 === 0,
      title: session.archive.title(i),
      titled: true,
      date: session.archive.date(i),
      source: session.archive.source(i),
      language: ['en', 'fr', 'de'][i % 3] ?? 'en',
      length: 1000,
      document: 0,
      place: base + i,
      ...session.archive.record(i),
      searchEnd: 0
    }))
  });
}
session.dispatch({
  kind: 'arrived',
  total: session.archive.count(),
  progress: { documents: 1, reading: null, following: false }
});

let painted: (() => void) | null = null;
const stdout = Object.assign(new EventEmitter(), {
  columns: 200,
  rows: 60,
  isTTY: true,
  writable: true,
  write: (data: string, done?: unknown) => {
    if (data.length > 20) painted?.();
    if (typeof done === 'function') setImmediate(done as () => void);
    return true;
  }
});
const pending: string[] = [];
const stdin = Object.assign(new EventEmitter(), {
  isTTY: true,
  setRawMode: () => stdin,
  setEncoding: () => stdin,
  ref: () => stdin,
  unref: () => stdin,
  resume: () => stdin,
  pause: () => stdin,
  read: () => pending.shift() ?? null
});
const ink = render(
  <App
    session={session}
    theme={themeFor(256, 'dark')}
    title="bench"
    command={() => {}}
    onTerminal={() => {}}
  />,
  {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    patchConsole: false,
    maxFps: 60
  }
);

async function press(key: string): Promise<number> {
  const start = performance.now();
  const paint = new Promise<void>((resolve) => (painted = resolve));
  pending.push(key);
  stdin.emit('readable');
  // A key that changes nothing on the screen paints nothing.
  await Promise.race([paint, new Promise((resolve) => setTimeout(resolve, 1000))]);
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 40));
  return took;
}

const results: Record<string, { median: number; p95: number }> = {};
async function measure(name: string, keys: readonly string[], times: number): Promise<void> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) took.push(await press(keys[i % keys.length] ?? ''));
  took.sort((a, b) => a - b);
  results[name] = {
    median: took[Math.floor(took.length / 2)] ?? 0,
    p95: took[Math.floor(took.length * 0.95)] ?? 0
  };
}
await new Promise((resolve) => setTimeout(resolve, 300));
await measure('next article (j)', ['j'], 60);
await measure('page down', ['\u001b[6~'], 40);
await measure('end and start (G, g)', ['G', 'g'], 40);
await measure('facets open and close (f)', ['f'], 20);
await measure('sort (s), five orders', ['s'], 20);
process.stdout.write(`${JSON.stringify({ articles: session.archive.count(), results })}\n`);
ink.unmount();
process.exit(0);
