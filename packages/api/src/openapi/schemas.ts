import { documentSchema } from '@wirecopy/core/schema';

export type Schema = Readonly<Record<string, unknown>>;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const text: Schema = { type: 'string' };
export const reference: Schema = {
  type: 'string',
  description: 'The date of the text: 2024-11-19 or 2024-11-19T14:05Z'
};
export const language: Schema = { type: 'string', description: 'Language of the text, BCP 47: fr, zh-Hant' };

const file: Schema = { type: 'string', contentMediaType: 'text/plain', description: 'Plain text or HTML' };

const own: Readonly<Record<string, Schema>> = {
  Health: {
    type: 'object',
    required: ['status'],
    properties: { status: { const: 'ok' } }
  },
  Input: {
    type: 'object',
    description: 'One of `text`, `html` and, where the service fetches pages, `url`.',
    properties: {
      text,
      html: text,
      url: { type: 'string', format: 'uri' },
      reference,
      language
    },
    oneOf: [{ required: ['text'] }, { required: ['html'] }, { required: ['url'] }]
  },
  FormInput: {
    type: 'object',
    required: ['file'],
    properties: { file, reference, language }
  },
  FormInputs: {
    type: 'object',
    description:
      'One `file` is answered with a Document; `files`, and several parts named `file`, with Documents.',
    properties: { file, files: { type: 'array', items: file, minItems: 1 }, reference, language },
    anyOf: [{ required: ['file'] }, { required: ['files'] }]
  },
  Documents: {
    type: 'object',
    description: 'The documents of several files, in their order.',
    required: ['documents'],
    properties: {
      documents: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name', 'document'],
          properties: { name: { type: 'string', description: 'Name of the file' }, document: ref('Document') }
        }
      }
    }
  },
  BatchAnswer: {
    type: 'object',
    description: 'The answer to one line of a batch.',
    required: ['line'],
    properties: {
      line: { type: 'integer', minimum: 1, description: 'Number of the input line' },
      document: ref('Document'),
      error: {
        type: 'object',
        required: ['status', 'detail'],
        properties: { status: { type: 'integer' }, detail: text }
      }
    },
    oneOf: [{ required: ['document'] }, { required: ['error'] }]
  },
  Dates: {
    type: 'object',
    required: ['dates'],
    properties: { dates: { type: 'array', items: ref('DateMention') } }
  },
  Agencies: {
    type: 'object',
    required: ['agencies'],
    properties: { agencies: { type: 'array', items: ref('Agency') } }
  },
  Evidence: {
    type: 'object',
    description: 'One thing that spoke for a label, or against it.',
    required: ['feature', 'value', 'contribution'],
    properties: { feature: text, value: { type: 'number' }, contribution: { type: 'number' } }
  },
  LineExplanation: {
    type: 'object',
    required: ['index', 'text', 'span', 'label', 'confidence', 'runnerUp', 'evidence', 'article'],
    properties: {
      index: { type: 'integer', minimum: 0 },
      text,
      span: ref('Span'),
      label: text,
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      runnerUp: text,
      evidence: { type: 'array', items: ref('Evidence') },
      article: { type: ['integer', 'null'], description: 'Place of its article in the list of articles' }
    }
  },
  Explanation: {
    type: 'object',
    required: ['lines'],
    properties: { lines: { type: 'array', items: ref('LineExplanation') } }
  },
  Problem: {
    type: 'object',
    description: 'What went wrong, in the form of RFC 9457.',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      field: { type: 'string', description: 'JSON Pointer to the field that is wrong' },
      instance: { type: 'string', description: 'Id of the request, as in the log' }
    }
  },
  Job: {
    type: 'object',
    required: ['job', 'prefix'],
    properties: { job: text, prefix: text }
  },
  JobStatus: {
    type: 'object',
    required: ['job', 'prefix', 'state', 'documents', 'parsed', 'failed'],
    properties: {
      job: text,
      prefix: text,
      state: { enum: ['listing', 'parsing', 'done'] },
      documents: { type: 'integer', description: 'Found so far; all of them once no longer listing' },
      parsed: { type: 'integer' },
      failed: { type: 'integer' }
    }
  }
};

/** The schemas by name: the API's own, and core's `$defs` with their references pointing where OpenAPI keeps schemas. */
export function schemas(): Readonly<Record<string, Schema>> {
  const moved = JSON.parse(
    JSON.stringify(documentSchema['$defs']).replaceAll('"#/$defs/', '"#/components/schemas/')
  ) as Readonly<Record<string, Schema>>;
  return { ...moved, ...own };
}
