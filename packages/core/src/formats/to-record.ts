import type { Article } from '../model/index.ts';
import { type FieldName, fieldNamed } from './fields.ts';
import type { Provenance, WriteOptions } from './writer.ts';

/**
 * An article as a JSON object: whole, with what its container says of it as `metadata`, or only the fields asked for, in the order asked for.
 * `origin` and `uri` stand behind both.
 */
export function toRecord(
  article: Article,
  provenance: Provenance,
  { fields }: WriteOptions
): Readonly<Record<string, unknown>> {
  const { origin, uri, metadata } = provenance;
  const isSaid = fields === undefined && metadata !== undefined && Object.keys(metadata).length > 0;
  return {
    ...(fields === undefined ? article : picked(article, provenance, fields)),
    ...(origin && { origin }),
    ...(uri && { uri }),
    ...(isSaid && { metadata })
  };
}

function picked(
  article: Article,
  provenance: Provenance,
  fields: readonly FieldName[]
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((name) => [name, fieldNamed(name).json(article, provenance)]));
}
