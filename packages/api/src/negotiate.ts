import { type FormatName, formats } from '@wirecopy/core/formats';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { problem } from './problem.ts';

/** How articles are answered: the whole model as JSON, or its articles in one of core's formats. */
export interface Form {
  readonly type: string;
  /** Null for the model. */
  readonly format: FormatName | null;
}

const MODEL: Form = { type: 'application/json', format: null };

/** By media type, in the order in which a range such as `text/*` chooses. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  [MODEL.type, MODEL],
  ...Object.entries(formats)
    .filter(([, { mediaType }]) => mediaType !== MODEL.type)
    .map(([name, { mediaType }]) => [mediaType, { type: mediaType, format: name as FormatName }] as const)
]);
const TYPES = [...FORMS.keys()];

/** The form that `Accept` asks for; JSON where it asks for nothing. Throws 406 where there is none. */
export function negotiate(context: Context): Form {
  context.header('vary', 'Accept', { append: true });
  const header = context.req.header('accept');
  if (header === undefined || header === '*/*') return MODEL;
  const type = accepts(context, {
    header: 'Accept',
    supports: TYPES,
    default: '',
    match: (wanted, { supports, default: none }) => {
      for (const { type: range, q } of wanted.toSorted((a, b) => b.q - a.q)) {
        const found = q > 0 ? supports.find((candidate) => covers(range, candidate)) : undefined;
        if (found !== undefined) return found;
      }
      return none;
    }
  });
  const form = FORMS.get(type);
  if (form === undefined)
    throw problem(406, `None of "${header}" can be written. There are: ${TYPES.join(', ')}.`);
  return form;
}

/** Media ranges (RFC 9110, 12.5.1): the whole, a type with any subtype, or one type. */
function covers(range: string, type: string): boolean {
  const [main, sub] = range.toLowerCase().split('/');
  if (main === '*') return true;
  return sub === '*' ? type.startsWith(`${main}/`) : range.toLowerCase() === type;
}
