import type { OutputFormat } from '../../run/job.ts';
import { lineFormat } from '../../run/line-formats.ts';
import type { Output } from '../../run/run-options.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParseFlags } from './parse-flags.ts';

/** What one option needs or rules out of the others. */
export function checkTogether(flags: ParseFlags, format: OutputFormat, output: Output): void {
  const refuse = (condition: boolean | undefined, message: string): void => {
    if (condition) throw new UsageError(message);
  };
  const isPerArticle = output.kind === 'folder' && output.per === 'article';
  refuse(
    flags.per === 'article' && output.kind === 'stdout',
    '--per article writes files: expected a folder, such as --out articles/'
  );
  refuse(
    flags.resume && output.kind === 'stdout',
    '--resume needs an output that stays: expected --out FILE or --out FOLDER/'
  );
  refuse(
    flags.resume && (flags.sort !== undefined || flags.unique || flags.stats),
    '--resume does not go with --sort, --unique or --stats: they need every article at once. Run them on the finished output'
  );
  refuse(
    flags.resume && lineFormat(format) === null && format !== 'documents' && !isPerArticle,
    `--resume goes on inside a file, and ${format} is one piece: expected --format ndjson, csv or tsv, or --per article`
  );
  refuse(
    flags.sort !== undefined && (flags.perDocument || output.kind === 'folder'),
    '--sort orders articles in one output: it does not go with --per-document or a folder'
  );
  refuse(flags.perDocument && flags.unique, '--unique is about articles, --per-document about documents');
  refuse(
    flags.stats && flags.format !== undefined && flags.format !== 'view' && flags.format !== 'json',
    `--stats draws bars, or writes --format json; found --format ${flags.format}`
  );
  refuse(flags.perDocument && flags.stats, '--stats counts articles: leave --per-document out');
  refuse(
    flags.fields !== undefined && lineFormat(format) === null && format !== 'json',
    `--fields goes with json, ndjson, csv and tsv; found ${format}`
  );
}
