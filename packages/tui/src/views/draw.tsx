import { type Instance, render } from 'ink';
import type { Commands } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import type { Theme } from '../theme/theme.ts';
import { App } from './app.tsx';

interface Shown {
  readonly session: Session;
  readonly commands: Commands;
  readonly theme: Theme;
  readonly title: string;
}

/** Puts the screen on the terminal; for a screen reader, words in the lines that scroll. */
export function draw(
  { session, commands, theme, title }: Shown,
  { keys, spoken }: { readonly keys: NodeJS.ReadStream; readonly spoken: boolean }
): Instance {
  return render(
    <App session={session} theme={theme} title={title} onTerminal={commands.attach} command={commands.run} />,
    {
      stdin: keys,
      stdout: process.stdout,
      exitOnCtrlC: false,
      alternateScreen: !spoken,
      incrementalRendering: true,
      patchConsole: false,
      maxFps: 60,
      interactive: true
    }
  );
}
