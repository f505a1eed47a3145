import { existsSync } from 'node:fs';
import { formats } from '@wirecopy/core/formats';
import { readSpool } from '../spool/spool.ts';
import type { Threads } from '../start-threads.ts';
import { copySequence } from '../terminal/copy-sequence.ts';
import { signsFor } from '../theme/signs.ts';
import { marksFile, openMarks } from './marks.ts';
import type { Services } from './services.ts';

/**
 * The services of this machine: its files, the two threads, the terminal's clipboard.
 *
 * @param onProblem told what will not be kept, such as marks in a file that cannot be written
 */
export function worldServices(
  threads: Threads,
  { env, stdout }: Pick<NodeJS.Process, 'env' | 'stdout'>,
  onProblem: (message: string) => void
): Services {
  const spooled = (at: number, size: number): Buffer => readSpool(threads.spool(), at, size);
  return {
    marks: openMarks(marksFile(env), onProblem),
    signs: signsFor(/utf-?8/iu.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8')),
    readArticle: (at, size) => JSON.parse(spooled(at, size).toString('utf8')),
    readSource: (at, length) => spooled(at, length * 2).toString('utf16le'),
    formats: Object.keys(formats),
    desk: threads.desk,
    onDesk: threads.onDesk,
    onIntake: threads.onIntake,
    copy: (text) => stdout.write(copySequence(text)),
    exists: existsSync
  };
}
