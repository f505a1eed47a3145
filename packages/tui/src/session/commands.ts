import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formats, writeArticles } from '@wirecopy/core/formats';
import type { ArticleRef } from '../intake/messages.ts';
import type { Command } from '../keys/key-map.ts';
import type { ExportScope } from '../state/state.ts';
import { commandAtLine } from '../terminal/split-command.ts';
import type { TerminalGuard } from '../terminal/guard-terminal.ts';
import { placeOf } from './place-of.ts';
import type { Session } from './session.ts';

/** What the running screen can do for a command. */
export interface TerminalControl {
  readonly exit: () => void;
  /** Gives the terminal away while the work runs. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
}

export interface Commands {
  readonly run: (command: Command) => void;
  readonly attach: (control: TerminalControl) => void;
}

/** The commands: what keys do beyond the state. */
export function createCommands(session: Session, guard: Pick<TerminalGuard, 'pause' | 'resume'>): Commands {
  let terminal: TerminalControl | null = null;
  // A file that is there is replaced only when its name is given twice.
  let confirmed = '';
  const { services, archive } = session;
  const say = (text: string, tone: 'good' | 'warning' = 'good'): void =>
    session.dispatch({ kind: 'notice', text, tone });
  const fail = (error: unknown): void =>
    say(error instanceof Error ? error.message : String(error), 'warning');

  let isLent = false;
  const lend = async (work: () => Promise<void>): Promise<void> => {
    // Whoever has the terminal gives it back, and then all is drawn.
    if (isLent) return;
    isLent = true;
    guard.pause();
    try {
      await terminal?.lend(work);
    } finally {
      guard.resume();
      isLent = false;
    }
  };

  const mark = (kind: 'toggleRead' | 'toggleStar'): void => {
    const { selected } = session.state();
    if (selected === null) return;
    const id = archive.id(selected);
    if (kind === 'toggleRead') services.marks.setRead(id, !services.marks.isRead(id));
    else services.marks.setStarred(id, !services.marks.isStarred(id));
    session.dispatch({ kind: 'marked' });
  };

  const copy = (what: 'copyHeadline' | 'copyText' | 'copyJson'): void => {
    const { article } = session.state();
    session.dispatch({ kind: 'cancel' });
    if (article === null) return;
    const text =
      what === 'copyJson'
        ? JSON.stringify(article, null, 2)
        : what === 'copyText'
          ? writeArticles([article], 'text')
          : (article.headline?.text ?? archive.title(session.state().selected ?? 0));
    services.copy(text);
    say(
      `copied: ${what === 'copyHeadline' ? 'headline' : what === 'copyText' ? 'text' : 'JSON'}, ${text.length} characters`
    );
  };

  const openAt = async (variable: 'EDITOR' | 'PAGER'): Promise<void> => {
    session.dispatch({ kind: 'cancel' });
    const place = placeOf(session);
    if (place === null) return;
    const folder = place.path === null ? mkdtempSync(join(tmpdir(), 'wirecopy-')) : null;
    const path = place.path ?? join(folder ?? '', 'source.txt');
    if (folder !== null) writeFileSync(path, place.text(), { mode: 0o600 });
    const named =
      variable === 'EDITOR'
        ? (process.env['VISUAL'] ?? process.env['EDITOR'] ?? 'vi')
        : (process.env['PAGER'] ?? 'less');
    const { program, args } = commandAtLine(named, path, place.line);
    try {
      await lend(() => runProgram(program, args));
      say(
        folder === null
          ? `back from ${program}`
          : `back from ${program}: it showed a copy, the text is not a file of its own`
      );
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
  };

  const suspend = async (): Promise<void> => {
    await lend(async () => {
      const continued = new Promise<void>((done) => {
        process.once('SIGCONT', () => done());
        // Where nothing can stop the program (no job control) it goes on at once.
        setTimeout(done, 300);
      });
      // The whole job stops, as the terminal would do it: a shell script or npx around the program, too.
      process.kill(0, 'SIGTSTP');
      await continued;
    });
  };

  const askPath = (): void => {
    const { panel } = session.state();
    if (panel?.kind !== 'export') return;
    const format = panel.formats[panel.cursor] ?? 'json';
    const extension = formats[format as keyof typeof formats].extension;
    session.dispatch({ kind: 'askPath', format, scope: panel.scope, path: `articles${extension}` });
  };

  const exportNow = (): void => {
    const { prompt } = session.state();
    if (prompt?.kind !== 'export' || prompt.text.trim() === '') return;
    const path = resolve(prompt.text.replace(/^~(?=\/)/u, process.env['HOME'] ?? '~'));
    if (services.exists(path) && confirmed !== path) {
      confirmed = path;
      return session.dispatch({ kind: 'warnPrompt', text: 'is there already: Enter replaces it' });
    }
    confirmed = '';
    const articles = refs(session, prompt.scope);
    session.dispatch({ kind: 'accept' });
    if (articles.length === 0) return say('nothing to export', 'warning');
    say(`writing ${articles.length.toLocaleString('en')} articles…`);
    services.desk({ kind: 'export', path, format: prompt.format, articles });
  };

  return {
    attach: (control) => {
      terminal = control;
    },
    run: (command) => {
      switch (command) {
        case 'quit':
          session.dispatch({ kind: 'leave' });
          return terminal?.exit();
        case 'suspend':
          suspend().catch(fail);
          return;
        case 'redraw':
          lend(async () => {}).catch(fail);
          return;
        case 'toggleRead':
        case 'toggleStar':
          return mark(command);
        case 'copyHeadline':
        case 'copyText':
        case 'copyJson':
          return copy(command);
        case 'openEditor':
        case 'openPager':
          openAt(command === 'openEditor' ? 'EDITOR' : 'PAGER').catch(fail);
          return;
        case 'askPath':
          return askPath();
        case 'export':
          return exportNow();
      }
    }
  };
}

function refs({ archive, services, state }: Session, scope: ExportScope): ArticleRef[] {
  const { selected, shown } = state();
  const all =
    scope === 'shown' ? [...shown] : Array.from({ length: archive.count() }, (_, article) => article);
  const articles =
    scope === 'article'
      ? selected === null
        ? []
        : [selected]
      : scope === 'shown'
        ? all
        : all.filter((article) => services.marks.isStarred(archive.id(article)));
  return articles.map((article) => {
    const document = archive.document(archive.documentNumber(article));
    return { ...archive.record(article), name: document?.name ?? '', record: document?.record ?? 0 };
  });
}

function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', () =>
      failed(new Error(`could not start ${program}: is it installed? $EDITOR and $PAGER say what to use`))
    );
    child.on('close', () => done());
  });
}
