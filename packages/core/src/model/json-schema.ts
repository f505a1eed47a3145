/**
 * A JSON Schema that describes exactly the values of type `T`. The builders below keep schema and type in step: a field added to a
 * type, renamed, or made nullable does not compile until its schema says the same.
 */
export interface JsonSchema<T> {
  readonly [keyword: string]: unknown;
  /** Never set; it ties the schema to its type, in both directions. */
  readonly __type?: (value: T) => T;
}

/** The keywords that say more about a value than its type does. */
type Keywords = Readonly<Record<string, unknown>>;

export function string(keywords: Keywords = {}): JsonSchema<string> {
  return { type: 'string', ...keywords };
}

export function number(keywords: Keywords = {}): JsonSchema<number> {
  return { type: 'number', ...keywords };
}

export function integer(keywords: Keywords = {}): JsonSchema<number> {
  return { type: 'integer', ...keywords };
}

export function nullable<T>(schema: JsonSchema<T>): JsonSchema<T | null> {
  return { anyOf: [schema, { type: 'null' }] };
}

export function arrayOf<T>(items: JsonSchema<T>): JsonSchema<readonly T[]> {
  return { type: 'array', items };
}

/** One of a few strings; an object with every member of the union as its keys keeps the list complete. */
export function oneOf<T extends string>(values: Readonly<Record<T, true>>): JsonSchema<T> {
  return { enum: Object.keys(values) };
}

/** An object with exactly these fields, all of them there. */
export function object<T>(
  description: string,
  properties: { readonly [K in keyof T]-?: JsonSchema<T[K]> }
): JsonSchema<T> {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties),
    additionalProperties: false
  };
}
