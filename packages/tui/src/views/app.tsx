import { Box, Text, useApp, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { type ReactElement, useEffect, useSyncExternalStore } from 'react';
import type { Command } from '../keys/key-map.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { TerminalControl } from '../session/lend-terminal.ts';
import type { Session } from '../session/session.ts';
import type { Theme } from '../theme/theme.ts';
import { Screen } from './screen.tsx';
import { Spoken } from './spoken.tsx';
import { ThemeContext } from './theme-context.ts';

interface Props {
  readonly session: Session;
  readonly theme: Theme;
  readonly title: string;
  readonly command: (command: Command) => void;
  /** Gives the commands what only the running screen can do. */
  readonly onTerminal: (control: TerminalControl) => void;
}

/** The program's root: the session's state on the screen, the keys into the session. */
export function App({ session, theme, title, command, onTerminal }: Props): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { columns, rows } = useWindowSize();
  const spoken = useIsScreenReaderEnabled();
  useEffect(() => {
    if (columns !== session.state().size.columns || rows !== session.state().size.rows)
      session.dispatch({ kind: 'resize', columns, rows });
  }, [columns, rows, session]);
  const { exit, suspendTerminal } = useApp();
  useEffect(() => onTerminal({ exit, lend: suspendTerminal }), [exit, suspendTerminal, onTerminal]);
  useKeys(session, command);
  // Until the session knows the new size, a frame of the old one would not fit.
  if (state.size.columns !== columns || state.size.rows !== rows)
    return <Box width={columns} height={rows} />;
  if (state.leaving) return <Text> </Text>;
  return (
    <ThemeContext value={theme}>
      {spoken ? (
        <Spoken state={state} session={session} />
      ) : (
        <Screen state={state} session={session} title={title} />
      )}
    </ThemeContext>
  );
}
