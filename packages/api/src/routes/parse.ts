import { type Document, parse } from '@wirecopy/core';
import { type FormatName, formats, type Provenance } from '@wirecopy/core/formats';
import type { Context, TypedResponse } from 'hono';
import type { FetchPage } from '../fetch/fetch-page.ts';
import type { Input, Inputs } from '../input/input.ts';
import { readInputs } from '../input/read-input.ts';
import { type Form, negotiate } from '../negotiate.ts';

/** The answer to a form with several files: each with its name, in their order. */
export interface NamedDocuments {
  readonly documents: readonly { readonly name: string; readonly document: Document }[];
}

/**
 * Answers with the document of one text, or with the documents of the files of a form, as JSON; or with their articles in the format that `Accept`
 * asks for. Where there are several files, formats with a place for it say which file an article is from.
 */
export async function answerParse(
  context: Context,
  fetchUrls: FetchPage | undefined
): Promise<Response & TypedResponse<Document, 200, 'json'>> {
  const form = negotiate(context);
  const inputs = await readInputs(context, fetchUrls);
  const answer =
    form.format === null
      ? context.json(modelOf(inputs))
      : context.body(write(inputs, form.format), 200, { 'content-type': typeOf(form) });
  // Only who sends several files, or asks for another format, is answered otherwise than with a document: the client's types say so.
  return answer as Response & TypedResponse<Document, 200, 'json'>;
}

function modelOf({ inputs, isList }: Inputs): Document | NamedDocuments {
  const documents = inputs.map(({ text, options, name = '' }) => ({ name, document: parse(text, options) }));
  const [first] = documents;
  return isList || first === undefined ? { documents } : first.document;
}

function write({ inputs, isList }: Inputs, format: FormatName): string {
  const { head, item, foot } = formats[format].open();
  let output = head();
  for (const input of inputs) {
    const provenance = provenanceOf(input, isList);
    for (const article of parse(input.text, input.options).articles) output += item(article, provenance);
  }
  return output + foot();
}

function provenanceOf({ text, options, name = '' }: Input, isList: boolean): Provenance {
  return {
    ...(isList ? { origin: { name, record: 1 } } : {}),
    ...(options.format === 'html' ? {} : { text })
  };
}

function typeOf({ type }: Form): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
