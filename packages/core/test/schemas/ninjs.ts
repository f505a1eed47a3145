/**
 * The part of the IPTC ninjs 3 JSON Schema that the writer uses, written from the standard
 * (https://www.iptc.org/std/ninjs/, © IPTC, Creative Commons Attribution 4.0): the same names, types, enumerations, formats and required
 * fields, closed to every other name. It is not a copy of IPTC's file, which has many more properties.
 */
const string = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };

function listOf(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: 'array', items: { type: 'object', properties, required, additionalProperties: false } };
}

const valued = listOf({ role: string, contentType: string, value: string }, ['value']);

export const ninjsSchema: object = {
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    uri,
    type: {
      enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']
    },
    representationType: { enum: ['full', 'partial'] },
    firstCreated: dateTime,
    versionCreated: dateTime,
    contentCreated: dateTime,
    language: string,
    headlines: valued,
    descriptions: valued,
    bodies: listOf(
      {
        role: string,
        contentType: string,
        charCount: { type: 'integer' },
        wordCount: { type: 'integer' },
        value: string
      },
      ['value']
    ),
    people: listOf({ name: string, rel: string, uri, literal: string }),
    infoSources: listOf({ name: string, role: string, uri, literal: string }),
    subjects: listOf({ name: string, rel: string, uri, literal: string }),
    by: string,
    located: string,
    associations: listOf({ name: string, rel: string, uri }, ['uri', 'name']),
    altIds: listOf({ role: string, value: string }),
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: { name: string, version: string, schema: uri }
    }
  }
};
