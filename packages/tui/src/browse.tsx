import { existsSync } from 'node:fs';
import { formats } from '@wirecopy/core/formats';
import { render } from 'ink';
import type { BrowseOptions } from './arguments.ts';
import { createCommands } from './session/commands.ts';
import { marksFile, openMarks } from './session/marks.ts';
import type { Services } from './session/services.ts';
import { createSession } from './session/session.ts';
import { readSpool } from './spool/spool.ts';
import { startThreads } from './start-threads.ts';
import { afterPipe } from './terminal/after-pipe.ts';
import { askBackground } from './terminal/ask-background.ts';
import { copySequence } from './terminal/copy-sequence.ts';
import { guardTerminal } from './terminal/guard-terminal.ts';
import { keyStream } from './terminal/key-stream.ts';
import { ordersRightToLeft } from './terminal/orders-right-to-left.ts';
import { refusal } from './terminal/refusal.ts';
import { signsFor } from './theme/signs.ts';
import { themeFor } from './theme/theme.ts';
import { App } from './views/app.tsx';

/** Opens the browser on the terminal and gives the exit code when it is left. */
export async function browse(options: BrowseOptions & { readonly colours?: number }): Promise<number> {
  const { env, stdin, stdout } = process;
  const keys = keyStream(stdin);
  const reason = refusal({
    outputIsTerminal: stdout.isTTY,
    hasKeys: keys !== null,
    term: env['TERM'],
    inputs: options.inputs
  });
  if (reason !== null || keys === null) {
    process.stderr.write(`wirecopy-tui: ${reason ?? ''}\n`);
    return 2;
  }
  const threads = startThreads(
    {
      inputs: options.inputs,
      follow: options.follow ?? false,
      language: options.language ?? null,
      reference: options.reference ?? null
    },
    options.inputs.includes('-') ? stdin : null
  );
  const spoken = env['INK_SCREEN_READER'] === 'true';
  const background = options.theme ?? (spoken ? 'dark' : await askBackground(keys, stdout, env));
  const problems: string[] = [];
  const services: Services = {
    marks: openMarks(marksFile(env), (message) => problems.push(message)),
    signs: signsFor(/utf-?8/iu.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8')),
    readArticle: (at, size) => JSON.parse(readSpool(threads.spool(), at, size).toString('utf8')),
    readSource: (at, length) => readSpool(threads.spool(), at, length * 2).toString('utf16le'),
    formats: Object.keys(formats),
    desk: threads.desk,
    onDesk: threads.onDesk,
    onIntake: threads.onIntake,
    copy: (text) => stdout.write(copySequence(text)),
    exists: existsSync
  };
  const session = createSession(services, {
    size: { columns: stdout.columns, rows: stdout.rows },
    mouse: (options.mouse ?? true) && !spoken,
    bidi: !ordersRightToLeft(env),
    progress: { documents: 0, reading: options.inputs[0] ?? '', following: false }
  });
  for (const message of problems) session.dispatch({ kind: 'notice', tone: 'warning', text: message });
  const guard = guardTerminal(stdout);
  const commands = createCommands(session, guard);
  const title =
    options.inputs.length === 1
      ? (options.inputs[0] ?? '').replace(/^-$/u, 'standard input')
      : `${options.inputs.length} inputs`;
  const theme = themeFor(options.colours ?? 16, background);
  guard.mouse(session.state().mouse);
  session.subscribe(() => guard.mouse(session.state().mouse));
  const ink = render(
    <App session={session} theme={theme} title={title} onTerminal={commands.attach} command={commands.run} />,
    {
      stdin: keys,
      stdout,
      exitOnCtrlC: false,
      alternateScreen: !spoken,
      incrementalRendering: true,
      patchConsole: false,
      maxFps: 60,
      interactive: true
    }
  );
  guard.attach(() => ink.unmount());
  if (options.inputs.includes('-'))
    afterPipe(stdin, () => {
      if (!session.state().leaving) commands.run('redraw');
    });
  const failure = await ink.waitUntilExit().then(
    () => null,
    (error: unknown) => error
  );
  guard.restore();
  threads.stop();
  keys.pause();
  if (failure === null) return 0;
  process.stderr.write(guard.crashWords(failure));
  return 1;
}
