import { type Command, InvalidArgumentError } from 'commander';
import wrapAnsi from 'wrap-ansi';
import { fieldList } from '../filter/asked-field.ts';
import type { SetExitCode } from '../program.ts';
import { writtenFormats } from '../output/written-formats.ts';
import { run } from '../run/run.ts';
import type { World } from '../terminal/world.ts';
import { choice } from './choice.ts';
import type { ParseFlags } from './parse/parse-flags.ts';
import { readParseFlags } from './parse/read-parse-flags.ts';
import { addSourceOptions } from './source-options.ts';

/** `wirecopy parse`: inputs to articles. */
export function addParse(program: Command, world: World, setExitCode: SetExitCode): void {
  const command = program
    .command('parse')
    .summary('turn files, folders and pipes into articles')
    .description(
      'Reads files, folders, glob patterns or standard input and gives the articles in them: on a terminal to read, in a pipe as NDJSON, one article a line.'
    )
    .argument('[files...]', 'files, folders, patterns; - or nothing for standard input');
  addSourceOptions(command)
    .addOption(
      choice(
        '-f, --format <format>',
        'how the articles are written (default: by the name of --out, else view on a terminal, else ndjson)',
        ['view', ...Object.keys(writtenFormats)]
      )
    )
    .option(
      '-o, --out <path>',
      'a file, or a folder (name it with a / at its end); each file is complete or absent'
    )
    .addOption(
      choice('--per <unit>', 'in a folder: a file for each input or each article', [
        'input',
        'article'
      ]).default('input')
    )
    .option('--per-document', 'NDJSON with one record for each document instead of each article')
    .addOption(choice('--kind <kind>', 'only these', ['article', 'teaser']))
    .option('--fields <names>', 'only these fields, in this order: headline,published,agency,body')
    .option('--where <filter>', "only the articles that pass: 'published>=2024-01-01 && agency==AFP'")
    .option('--sort <field>', 'by a field, -field for the largest first; keeps all articles in memory')
    .option('--unique', 'each article once: by its id, and near-duplicates by their words')
    .option('--stats', 'counts by kind, source, language and day instead of the articles')
    .option('-j, --jobs <n>', 'worker threads; the output stays in the order of the input', count, 1)
    .option('--shard <i/n>', 'only part i of n of the files, from 1: 1/8 … 8/8', shard)
    .option('--resume', 'go on where an interrupted run with --out stopped')
    .option('--errors <file>', 'write what could not be read to a file, one JSON object a line')
    .action(async (files: string[], flags: ParseFlags) => {
      setExitCode(await run(await readParseFlags(files, flags, world), world));
    })
    .addHelpText(
      'after',
      `
${wrapAnsi(about, 80)}

Examples:
  $ wirecopy parse dump.txt
  $ wirecopy parse dump.txt | jq -r .headline.text
  $ curl -s https://example.org/ | wirecopy parse --from html
  $ wirecopy parse exports/ --format markdown --per article --out articles/
  $ wirecopy parse 'crawl/*.wet.gz' --jobs 4 --out articles.ndjson --errors errors.ndjson --resume
  $ wirecopy parse news/ --where 'kind==article && agency==AFP' --unique --stats
  $ wirecopy parse --from jsonl --per-document < in.jsonl > out.ndjson`
    );
}

const about = `Fields of --fields, --where and --sort: ${fieldList}. metadata is what the container says of a record: metadata.date of a WARC record, metadata.section of an export or of a line of JSON.

Filters: == != >= <= > <, ~ (contains), &&, ||, !, brackets; field==null. Dates compare as far as you write them: published==2024-11 is any day of that month.`;

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  throw new InvalidArgumentError(`Expected a number of threads from 1 to 256; found "${value}".`);
}

function shard(value: string): { readonly index: number; readonly count: number } {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(value) ?? [];
  const [index, count] = [Number(part) - 1, Number(of)];
  if (index >= 0 && index < count) return { index, count };
  throw new InvalidArgumentError(`Expected part/parts such as 1/8, from 1; found "${value}".`);
}
