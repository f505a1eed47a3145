import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { madeWet } from '../test/made-news.ts';
import { madePage } from './made-pages.ts';

/** A made input. `bytes` counts the text in it, also where the file is compressed. */
export interface MadeCorpus {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
}

/** A WET file with about so many bytes of text; gzipped with a member for each record, as Common Crawl does it. */
export async function makeCorpus(folder: string, size: number, gzip: boolean): Promise<MadeCorpus> {
  const path = join(folder, gzip ? 'input.wet.gz' : 'input.wet');
  const file = createWriteStream(path);
  let [bytes, records] = [0, 0];
  while (bytes < size) {
    const count = gzip ? 1 : 20;
    const piece = Buffer.from(madeWet(records, count, madePage));
    records += count;
    bytes += piece.length;
    // Speed is not a matter of how well the input is packed.
    if (!file.write(gzip ? gzipSync(piece, { level: 1 }) : piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return { name: `${Math.round(bytes / 1_000_000)} MB${gzip ? ' gzipped' : ''}`, path, bytes, records };
}
