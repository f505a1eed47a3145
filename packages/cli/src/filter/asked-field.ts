import { FIELD_NAMES, type Field, type FieldName, fieldNamed, isFieldName } from '@wirecopy/core/formats';
import { nearest } from '../terminal/nearest.ts';
import { FilterError } from './filter-tokens.ts';

/**
 * The name of a field as it was asked for.
 *
 * @param at its place in a filter, for the message
 * @throws FilterError with the nearest name where there is no such field
 */
export function fieldName(name: string, at: number | null = null): FieldName {
  if (isFieldName(name)) return name;
  const close = nearest(name, FIELD_NAMES);
  throw new FilterError(
    `there is no field "${name}"${close === null ? '' : ` (did you mean ${close}?)`}; fields: ${fieldList}`,
    at
  );
}

/** The field that was asked for. Throws as `fieldName`. */
export function askedField(name: string, at: number | null = null): Field {
  return fieldNamed(fieldName(name, at));
}

/** Every field, for help and messages. */
export const fieldList: string = `${FIELD_NAMES.join(', ')}, metadata.NAME`;
