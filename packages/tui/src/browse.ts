import type { Instance } from 'ink';
import type { BrowseOptions } from './arguments.ts';
import { createCommands } from './session/commands.ts';
import { createSession } from './session/session.ts';
import { worldServices } from './session/world-services.ts';
import { startThreads } from './start-threads.ts';
import { afterPipe } from './terminal/after-pipe.ts';
import { askBackground } from './terminal/ask-background.ts';
import { guardTerminal } from './terminal/guard-terminal.ts';
import { keyStream } from './terminal/key-stream.ts';
import { ordersRightToLeft } from './terminal/orders-right-to-left.ts';
import { refusal } from './terminal/refusal.ts';
import { themeFor } from './theme/theme.ts';
import { draw } from './views/draw.tsx';
import { titleOf } from './views/title-of.ts';

/** Opens the browser on the terminal and gives the exit code when it is left. */
export async function browse(options: BrowseOptions & { readonly colours?: number }): Promise<number> {
  const { env, stdin, stdout } = process;
  const { inputs, follow = false, language = null, reference = null } = options;
  const keys = keyStream(stdin);
  const reason = refusal({
    outputIsTerminal: stdout.isTTY,
    hasKeys: keys !== null,
    term: env['TERM'],
    inputs
  });
  if (reason !== null || keys === null) {
    process.stderr.write(`wirecopy-tui: ${reason ?? ''}\n`);
    return 2;
  }
  const isPiped = inputs.includes('-');
  const threads = startThreads({ inputs, follow, language, reference }, isPiped ? stdin : null);
  const spoken = env['INK_SCREEN_READER'] === 'true';
  const background = options.theme ?? (spoken ? 'dark' : await askBackground(keys, stdout, env));
  const problems: string[] = [];
  const services = worldServices(threads, process, (message) => problems.push(message));
  const session = createSession(services, {
    size: { columns: stdout.columns, rows: stdout.rows },
    mouse: (options.mouse ?? true) && !spoken,
    bidi: !ordersRightToLeft(env),
    progress: { documents: 0, reading: inputs[0] ?? '', following: false }
  });
  for (const message of problems) session.dispatch({ kind: 'notice', tone: 'warning', text: message });
  const guard = guardTerminal(stdout);
  const commands = createCommands(session, guard);
  guard.mouse(session.state().mouse);
  session.subscribe(() => guard.mouse(session.state().mouse));
  const theme = themeFor(options.colours ?? 16, background);
  const screen = draw({ session, commands, theme, title: titleOf(inputs) }, { keys, spoken });
  guard.attach(() => screen.unmount());
  if (isPiped)
    afterPipe(stdin, () => {
      if (!session.state().leaving) commands.run('redraw');
    });
  const failure = await endOf(screen);
  guard.restore();
  threads.stop();
  keys.pause();
  if (failure === null) return 0;
  process.stderr.write(guard.crashWords(failure));
  return 1;
}

/** Waits until the screen is left; gives what it crashed on, or null. */
async function endOf(screen: Instance): Promise<unknown> {
  try {
    await screen.waitUntilExit();
    return null;
  } catch (error) {
    return error;
  }
}
