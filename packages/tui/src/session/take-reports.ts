import type { DeskReport, IntakeReport } from '../intake/messages.ts';
import type { Finder } from './finder.ts';
import type { Session } from './session.ts';

/** Takes what the thread that reads the inputs reports: articles go into the archive, and the desk learns of them. */
export function takeIntake(report: IntakeReport, session: Session, finder: Finder): void {
  const { archive, services, dispatch } = session;
  const { progress } = session.state();
  switch (report.kind) {
    case 'spools':
      return services.desk(report);
    case 'problem':
      return dispatch(report);
    case 'done':
      return dispatch({
        kind: 'arrived',
        total: archive.count(),
        progress: { ...progress, reading: null, following: report.following }
      });
    default: {
      const { batch, reading } = report;
      archive.add(batch);
      services.desk({ kind: 'index', ends: Float64Array.from(batch.articles, (row) => row.searchEnd) });
      const documents = progress.documents + batch.documents.length;
      dispatch({ kind: 'arrived', total: archive.count(), progress: { ...progress, documents, reading } });
      finder.lookOn();
    }
  }
}

/** Takes what the desk, the thread that searches, explains and exports, reports. */
export function takeDesk(report: DeskReport, { dispatch, archive }: Session, finder: Finder): void {
  switch (report.kind) {
    case 'found':
      if (finder.take(report, archive.count())) dispatch({ kind: 'marked' });
      return;
    case 'explained': {
      const { document, lines } = report;
      return dispatch({ kind: 'xrayed', xray: { document, lines, note: null } });
    }
    case 'exported': {
      const articles = `${report.count} ${report.count === 1 ? 'article' : 'articles'}`;
      const text = `${articles} written to ${report.path} (${report.bytes} bytes)`;
      return dispatch({ kind: 'notice', tone: 'good', text });
    }
    case 'failed': {
      const { what, message } = report;
      dispatch({ kind: 'problem', problem: { input: what, message } });
      return dispatch({ kind: 'notice', tone: 'warning', text: `${what} failed: ${message}` });
    }
  }
}
