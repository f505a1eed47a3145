import type { Outline } from './outline.ts';

/** The lines of running text. "Harbour reopens - 12 May", however long, is a teaser in a list. */
export function textLines({ labelling, dated }: Outline): number[] {
  const texts: number[] = [];
  labelling.labels.forEach((label, at) => {
    if (label === 'BODY' && dated[at] === null) texts.push(at);
  });
  return texts;
}
