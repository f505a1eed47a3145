import type { Command } from '../keys/key-map.ts';
import type { TerminalGuard } from '../terminal/guard-terminal.ts';
import { copyArticle } from './copy-article.ts';
import { articleExporter, askPath } from './order-export.ts';
import { suspend, type TerminalControl, terminalLender } from './lend-terminal.ts';
import { markArticle } from './mark-article.ts';
import { openSource } from './open-source.ts';
import type { Session } from './session.ts';

export interface Commands {
  readonly run: (command: Command) => void;
  readonly attach: (control: TerminalControl) => void;
}

/** The commands: what keys do beyond the state. */
export function createCommands(session: Session, guard: Pick<TerminalGuard, 'pause' | 'resume'>): Commands {
  const { dispatch } = session;
  const terminal = terminalLender(guard);
  const exportArticles = articleExporter(session);
  const fail = (error: unknown): void => {
    const text = error instanceof Error ? error.message : String(error);
    dispatch({ kind: 'notice', text, tone: 'warning' });
  };
  const open = async (variable: 'EDITOR' | 'PAGER'): Promise<void> => {
    dispatch({ kind: 'cancel' });
    const text = await openSource(session, variable, terminal);
    if (text !== null) dispatch({ kind: 'notice', text, tone: 'good' });
  };
  return {
    attach: terminal.attach,
    run: (command) => {
      switch (command) {
        case 'quit':
          dispatch({ kind: 'leave' });
          return terminal.exit();
        case 'suspend':
          terminal.lend(suspend).catch(fail);
          return;
        case 'redraw':
          terminal.lend(async () => {}).catch(fail);
          return;
        case 'toggleRead':
          return markArticle(session, 'read');
        case 'toggleStar':
          return markArticle(session, 'star');
        case 'copyHeadline':
        case 'copyText':
        case 'copyJson':
          return copyArticle(session, command);
        case 'openEditor':
          open('EDITOR').catch(fail);
          return;
        case 'openPager':
          open('PAGER').catch(fail);
          return;
        case 'askPath':
          return askPath(session);
        case 'export':
          return exportArticles();
      }
    }
  };
}
