import { lowerTable } from '../language/lower-table.ts';

/** The code units of a line and the same in lower case, read once for all who count or hash them. Only the first `length` count. */
export interface Letters {
  raw: Uint16Array;
  lower: Uint16Array;
  length: number;
  /** False where lower case has another length ("İ"): then no letter is told to be a capital. */
  isAligned: boolean;
  /** False where marks are written as characters of their own that may join the letter before them. */
  isComposed: boolean;
}

/** Room for the letters of lines, to be filled again and again. */
export const noLetters = (): Letters => ({
  raw: new Uint16Array(1024),
  lower: new Uint16Array(1024),
  length: 0,
  isAligned: true,
  isComposed: true
});

/** Fills `room` with the letters of a text. */
export function readLetters(text: string, room: Letters = noLetters()): Letters {
  const table = lowerTable();
  if (room.raw.length < text.length) {
    room.raw = new Uint16Array(2 * text.length);
    room.lower = new Uint16Array(2 * text.length);
  }
  const { raw, lower } = room;
  raw[0] = lower[0] = 0;
  let isPlain = true;
  let isComposed = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    raw[at] = code;
    lower[at] = table[code] as number;
    if (code < 0x130) continue;
    if (code >= 0x300 && code <= 0x36f) isComposed = false;
    // A sigma's lower case follows from its place, "İ" has two code units, and half pairs have none of their own.
    else if (code === 0x130 || code === 0x3a3 || (code >= 0xd800 && code <= 0xdbff)) isPlain = false;
  }
  room.length = text.length;
  room.isAligned = true;
  room.isComposed = isComposed;
  if (!isPlain) readOddLetters(text, room);
  return room;
}

function readOddLetters(text: string, room: Letters): void {
  const lower = text.toLowerCase();
  room.isAligned = lower.length === text.length;
  if (room.lower.length < lower.length) room.lower = new Uint16Array(lower.length);
  for (let at = 0; at < lower.length; at++) room.lower[at] = lower.charCodeAt(at);
  room.length = lower.length;
}
