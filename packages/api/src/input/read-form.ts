import { looksLikeHtml } from '@wirecopy/core/read';
import type { Context } from 'hono';
import { problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { type Fields, type Input, type Inputs, toInput } from './input.ts';

const NAMES = ['file', 'files'];

/**
 * Reads a form (`multipart/form-data`): the parts named `file` or `files`, in their order; its other parts are options. Several files, and any
 * named `files`, are a list. Throws 400 for a form that cannot be read, 415 for a part that is no text, 422 for a form without files or with a
 * wrong option.
 */
export async function readForm(context: Context, query: Fields): Promise<Inputs> {
  const form = await formOf(context);
  const parts = [...form].filter(([name]) => NAMES.includes(name));
  if (parts.length === 0)
    throw problem(422, 'A form must have a part named "file", or parts named "files".', '/file');
  const others = [...form].filter(([name, value]) => typeof value === 'string' && !NAMES.includes(name));
  const fields = { ...query, ...Object.fromEntries(others) };
  const inputs: Input[] = [];
  for (const [index, [field, part]] of parts.entries())
    inputs.push(await readPart(part, `/${field}`, `file ${index + 1}`, fields));
  return { inputs, isList: parts.length > 1 || parts[0]?.[0] === 'files' };
}

async function formOf(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    throw problem(400, 'The form cannot be read: expected multipart/form-data with a part named "file".');
  }
}

/** What a part may be. Without a type, or with the type of any bytes, its name and its text tell what it is. */
const READABLE = /^(?:text\/|application\/xhtml\+xml|application\/octet-stream|$)/iu;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;

async function readPart(part: File | string, field: string, standIn: string, fields: Fields): Promise<Input> {
  if (typeof part === 'string') return { ...toInput(part, { ...fields, format: 'text' }), name: standIn };
  const { type } = part;
  const name = part.name === '' ? standIn : part.name;
  if (!READABLE.test(type)) throw problem(415, `"${name}" is "${type}": expected plain text or HTML.`, field);
  const text = decodeText(await part.arrayBuffer(), type, field);
  const isUntold = !type.startsWith('text/');
  const isPage = PAGE.test(type) || (isUntold && (/\.x?html?$/iu.test(name) || looksLikeHtml(text)));
  return { ...toInput(text, { ...fields, format: isPage ? 'html' : 'text' }), name };
}
