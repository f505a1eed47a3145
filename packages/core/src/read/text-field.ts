import { type Fields, isFields } from './news-object.ts';

/** Where corpora keep their texts; the first field that is there and holds one is taken. */
const TEXT_FIELDS = [
  'text',
  'html',
  'content',
  // WordPress, which gives its posts as JSON.
  'content.rendered',
  'raw_content',
  'body',
  'article',
  'document',
  'maintext'
];

/** The text in one field of an object, and the object without it. */
export interface TextField {
  /** Its name, with those of the objects around it: `content.rendered`. */
  readonly name: string;
  /** What stands in the field; undefined where there is none. */
  readonly value: unknown;
  /** Null where the field holds no text. */
  readonly text: string | null;
  readonly others: Fields;
}

/** Finds the text of an object: in the field asked for, or where corpora keep it. */
export function textField(object: Fields, asked: string | undefined): TextField {
  const name =
    asked ?? TEXT_FIELDS.find((each) => textOf(valueAt(object, pathOf(object, each))) !== null) ?? 'text';
  const path = pathOf(object, name);
  const value = valueAt(object, path);
  return { name, value, text: textOf(value), others: without(object, path) };
}

/** A name with points in it is a way through objects, unless a field has that very name. */
function pathOf(object: Fields, name: string): readonly string[] {
  return Object.hasOwn(object, name) ? [name] : name.split('.');
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path) at = isFields(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

/** Text, or a list of paragraphs. A list of words without any blank is something else: tags, tokens. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return null;
  return value.some((part) => /\S\s+\S/u.test(part)) ? value.join('\n\n') : null;
}

function without(object: Fields, [first, ...rest]: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      if (name !== first) return [[name, value]];
      const left = rest.length > 0 && isFields(value) ? without(value, rest) : {};
      return Object.keys(left).length > 0 ? [[name, left]] : [];
    })
  );
}
