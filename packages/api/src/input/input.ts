import { isEdtf, type ParseOptions } from '@wirecopy/core';
import { problem } from '../problem.ts';

/** One text of a request, with how to read it. */
export interface Input {
  readonly text: string;
  readonly options: ParseOptions;
  /** The query's parameters and the fields of a JSON body, for what a route takes beyond these. */
  readonly fields: Fields;
  /** Of a form's file: its name as it was sent, or `file 2` where the second part has none. */
  readonly name?: string;
}

/** All texts of a request. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Whether a list is meant, however many there are: only a form can mean one. */
  readonly isList: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** ISO 8601 to the day or the minute: what `reference` takes. */
const REFERENCE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** Takes `reference`, `language` and `format` from the fields. Throws 422 naming the field that is wrong. */
export function toInput(text: string, fields: Fields): Input {
  return { text, options: readOptions(fields), fields };
}

/** Takes `{ text | html, reference?, language? }` from a JSON value. Throws 422 naming the field that is wrong. */
export function readJsonInput(value: unknown, defaults: Fields = {}): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw problem(422, 'Expected a JSON object such as {"text": "…"}.', '');
  const fields = value as Fields;
  const text = fields['text'];
  const html = fields['html'];
  if (text !== undefined && html !== undefined)
    throw problem(422, 'Give either "text" or "html", not both.', '/html');
  const format = html === undefined ? 'text' : 'html';
  const content = html ?? text;
  if (typeof content !== 'string')
    throw problem(422, `"${format}" must be a string: {"text": "…"} or {"html": "…"}.`, `/${format}`);
  return toInput(content, { ...defaults, ...fields, format });
}

function readOptions(fields: Fields): ParseOptions {
  const reference = fields['reference'];
  const language = fields['language'];
  if (reference !== undefined && (typeof reference !== 'string' || !isReference(reference)))
    throw problem(422, '"reference" must be a date such as 2024-11-19 or 2024-11-19T14:05Z.', '/reference');
  if (language !== undefined && (typeof language !== 'string' || !isLanguage(language)))
    throw problem(422, '"language" must be a BCP 47 tag such as fr or zh-Hant.', '/language');
  return {
    format: fields['format'] === 'html' ? 'html' : 'text',
    ...(typeof reference === 'string' ? { reference } : {}),
    ...(typeof language === 'string' ? { language } : {})
  };
}

function isReference(value: string): boolean {
  return REFERENCE.test(value) && isEdtf(value);
}

/** A tag of a language that there is: "german" has the form of a tag, and is none. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
