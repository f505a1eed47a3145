import { formats } from '@wirecopy/core/formats';
import { parquet } from '@wirecopy/core/formats/parquet';
import type { Job } from '../run/job.ts';
import { paintFor } from '../terminal/paint.ts';
import { articleView } from '../views/article-view.ts';
import type { RowWriter } from './sink.ts';

/** The writer of one output: rows that came as text go out as they are, articles through the format. */
export function openRowWriter(job: Job): RowWriter {
  if (job.format === 'view' || job.format === 'documents') {
    const style = { paint: paintFor(job.style.colour), width: job.style.width };
    return {
      head: () => '',
      row: ({ text, article }) => text ?? (article ? `${articleView(article, style)}\n` : ''),
      foot: () => ''
    };
  }
  if (job.format === 'parquet') {
    const { head, item, foot } = parquet.open();
    return {
      head,
      row: ({ article }, { name, record, uri }) =>
        article ? item(article, { origin: { name, record }, uri }) : '',
      foot
    };
  }
  const writing = formats[job.format].open(job.fields === null ? {} : { fields: job.fields });
  return {
    head: writing.head,
    row: ({ text, article }, { name, record, uri }) =>
      text ?? (article ? writing.item(article, { origin: { name, record }, uri }) : ''),
    foot: writing.foot
  };
}
