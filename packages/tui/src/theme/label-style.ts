import type { StyleName } from './style-name.ts';

// Twelve labels in six groups: more colours than that nobody tells apart. The label's name always stands beside it.
const styles: Readonly<Record<string, StyleName>> = {
  HEADLINE: 'labelHeadline',
  KICKER: 'labelHeadline',
  STANDFIRST: 'labelHeadline',
  SUBHEAD: 'labelHeadline',
  BYLINE: 'labelCredit',
  DATE: 'labelDate',
  DATELINE: 'labelDate',
  BODY: 'labelBody',
  LIST: 'labelBody',
  QUOTE: 'labelBody',
  CAPTION: 'labelSource',
  SOURCE: 'labelSource'
};

/** The style of a line label in the X-ray view. */
export function labelStyle(label: string): StyleName {
  return styles[label] ?? 'labelFurniture';
}
