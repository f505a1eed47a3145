import { formats } from '@wirecopy/core/formats';
import type { Job } from '../run/job.ts';
import { paintFor } from '../terminal/paint.ts';
import { articleView } from '../views/article-view.ts';
import { type OpenWriter, provenanceOf, type RowWriter } from './sink.ts';

/** Makes the writers of a run's outputs: rows that came as text go out as they are, articles through the format. */
export async function rowWriters(job: Job): Promise<OpenWriter> {
  const { format } = job;
  if (format === 'view' || format === 'documents') return () => viewWriter(job);
  if (format === 'parquet') {
    const { parquet } = await import('@wirecopy/core/formats/parquet');
    return () => {
      const { head, item, foot } = parquet.open();
      return {
        head,
        row: ({ article }, origin) => (article ? item(article, provenanceOf(origin)) : ''),
        foot
      };
    };
  }
  return () => {
    const { head, item, foot } = formats[format].open(job.fields === null ? {} : { fields: job.fields });
    return {
      head,
      row: ({ text, article }, origin) => text ?? (article ? item(article, provenanceOf(origin)) : ''),
      foot
    };
  };
}

function viewWriter(job: Job): RowWriter {
  const style = { paint: paintFor(job.style.colour), width: job.style.width };
  return {
    head: () => '',
    row: ({ text, article }) => text ?? (article ? `${articleView(article, style)}\n` : ''),
    foot: () => ''
  };
}
