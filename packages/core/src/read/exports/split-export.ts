import type { Issue } from '../../model/index.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from '../reader.ts';
import { splitChunks } from '../split-chunks.ts';
import { type ExportDocument, toSourceDocument } from './export-document.ts';
import { isPageMark } from './page-mark.ts';

/** What a line says about the borders of documents. */
export type Border =
  | { readonly kind: 'start'; readonly number: number; readonly total: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'total'; readonly total: number };

/** How one database lays out its export. */
export interface ExportLayout {
  readonly vendor: string;
  /** The border that a line is; null for all other lines. An `end` line belongs to its document. */
  readonly borderOf: (line: string) => Border | null;
  /** The fields of one document's lines; null where they are no document (a cover page, a summary). */
  readonly readDocument: (lines: readonly string[]) => ExportDocument | null;
}

/**
 * Splits an export into its documents, one in memory at a time. Where the export states how many documents it has and another number was found,
 * the last record is an error that says so. An export without any border is one document, with an issue; a text that is none at all is an error.
 */
export async function* splitExport(
  chunks: Chunks<string>,
  layout: ExportLayout,
  options: SplitOptions
): AsyncGenerator<SplitRecord> {
  const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
  let lines: string[] = [];
  let length = 0;
  let found = 0;
  let bordered = false;
  let isBlank = true;
  let total: number | null = null;
  const flush = (): SplitRecord | null => {
    const document = length > maxLength ? null : layout.readDocument(lines);
    const isLong = length > maxLength;
    lines = [];
    length = 0;
    if (document === null && !isLong) return null;
    found += 1;
    const origin = { name: options.name, record: found };
    if (document === null) {
      return {
        code: 'record-too-long',
        message: `The document is longer than ${maxLength} characters.`,
        origin
      };
    }
    return toSourceDocument(document, origin, bordered ? [] : [withoutBorders(layout.vendor)]);
  };
  for await (const { line } of splitChunks(chunks, maxLength)) {
    if (line !== null && isPageMark(line.trim())) continue;
    isBlank &&= line?.trim() === '';
    const border = line === null ? null : layout.borderOf(line.trim());
    if (border?.kind === 'start') {
      const record = flush();
      if (record !== null) yield record;
      total = Math.max(total ?? 0, border.total);
      bordered = true;
    } else if (border?.kind === 'total') {
      total = Math.max(total ?? 0, border.total);
    } else {
      length += (line ?? '').length + 1 + (line === null ? maxLength : 0);
      if (length <= maxLength) lines.push(line ?? '');
      if (border?.kind === 'end') {
        bordered = true;
        const record = flush();
        if (record !== null) yield record;
      }
    }
  }
  const last = flush();
  if (last !== null) yield last;
  if (found === 0 && total === null && !isBlank) {
    yield {
      code: 'export-without-documents',
      message: `Expected documents as ${layout.vendor} exports them; found none.`,
      origin: { name: options.name, record: 1 }
    };
  }
  if (total !== null && total !== found) {
    yield {
      code: 'documents-missing',
      message: `The export says that it has ${total} documents; ${found} were found.`,
      origin: { name: options.name, record: found + 1 }
    };
  }
}

function withoutBorders(vendor: string): Issue {
  return {
    code: 'export-without-borders',
    message: `No line of this text closes or opens a document as ${vendor} exports do; it was read as one document.`,
    span: null
  };
}
