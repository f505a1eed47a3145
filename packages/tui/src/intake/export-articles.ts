import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Article } from '@wirecopy/core';
import { type FormatName, formats } from '@wirecopy/core/formats';
import { readSpool } from '../spool/spool.ts';
import type { DeskOrder } from './messages.ts';

/**
 * Writes articles of the spool to a file, one at a time, and gives the bytes written. The file appears whole or not at all: it is
 * written beside its place and moved there.
 */
export function exportArticles(spool: number, order: Extract<DeskOrder, { kind: 'export' }>): number {
  const writer = formats[order.format as FormatName];
  const { head, item, foot } = writer.open({ written: new Date().toISOString() });
  const partial = `${order.path}.part`;
  const file = openSync(partial, 'w');
  let bytes = 0;
  const write = (text: string): void => {
    const piece = Buffer.from(text, 'utf8');
    for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done);
    bytes += piece.length;
  };
  try {
    write(head());
    for (const ref of order.articles) {
      const article = JSON.parse(readSpool(spool, ref.at, ref.size).toString('utf8')) as Article;
      write(item(article, { origin: { name: ref.name, record: ref.record } }));
    }
    write(foot());
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, order.path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  return bytes;
}
