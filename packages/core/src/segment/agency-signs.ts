import type { LineCues } from '../label/line-cues.ts';

const SURE = 0.7;

/** Whether a dateline with an agency opens a line of text: "ALTSTADT (AP) — …". */
export const isOpenedByAgency = ({ dateline }: LineCues): boolean =>
  dateline !== null && dateline.strength >= SURE && dateline.agencies.length > 0;

/** Whether a credit closes a line of text: "… (AP)". */
export const isClosedByCredit = ({ credit }: LineCues): boolean => (credit?.strength ?? 0) >= SURE;
