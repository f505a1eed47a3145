import type { FieldName } from '@wirecopy/core/formats';
import { fieldName } from '../../filter/asked-field.ts';
import type { Job, OutputFormat } from '../../run/job.ts';
import { lineFormat } from '../../run/line-formats.ts';
import type { Output } from '../../run/run-options.ts';
import { wantsColour } from '../../terminal/paint.ts';
import { textWidth } from '../../terminal/text-width.ts';
import type { World } from '../../terminal/world.ts';
import type { ParseFlags } from './parse-flags.ts';

/** What is done with each document, and which parts of the result anybody wants. */
export function makeJob(flags: ParseFlags, format: OutputFormat, output: Output, world: World): Job {
  const isTerminal = output.kind === 'stdout';
  const needsArticles = lineFormat(format) === null && format !== 'documents' && format !== 'view';
  const rows = flags.sort !== undefined || flags.unique === true;
  return {
    format: flags.stats ? 'view' : format,
    reference: flags.reference ?? null,
    language: flags.lang ?? null,
    kind: flags.kind ?? null,
    where: flags.where ?? null,
    field: flags.field ?? null,
    fields: flags.fields === undefined ? null : fieldsOf(flags.fields),
    style: {
      colour: isTerminal && wantsColour(world.stdout, world.env),
      width: textWidth(isTerminal ? world.stdout : {})
    },
    wants: {
      articles: !flags.stats && (needsArticles || rows || (format === 'view' && !isTerminal)),
      keys: flags.unique === true,
      facts: flags.stats === true,
      rows: output.kind === 'folder' && output.per === 'article'
    }
  };
}

function fieldsOf(list: string): FieldName[] {
  return list.split(',').map((name) => fieldName(name.trim()));
}
