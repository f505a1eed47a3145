/** A press or a turn of the wheel, by 0-based cells. */
export interface MouseEvent {
  readonly kind: 'press' | 'wheelUp' | 'wheelDown';
  readonly column: number;
  readonly row: number;
}

// SGR mouse reports (xterm, mode 1006): ESC [ < button ; column ; row M (m on release). Ink gives them without the ESC.
const report = /^\[<(?<button>\d+);(?<column>\d+);(?<row>\d+)(?<end>[Mm])$/u;

/** Reads a mouse report; null where the input is none, or one that means nothing here. */
export function mouseEvent(input: string): MouseEvent | null {
  const groups = report.exec(input)?.groups;
  if (groups === undefined || groups['end'] === 'm') return null;
  const button = Number(groups['button']);
  const kind = button === 64 ? 'wheelUp' : button === 65 ? 'wheelDown' : button === 0 ? 'press' : null;
  if (kind === null) return null;
  return { kind, column: Number(groups['column']) - 1, row: Number(groups['row']) - 1 };
}

/** Whether the input is a mouse report of any kind: none may be taken for typed text. */
export function isMouseReport(input: string): boolean {
  return input.startsWith('[<') && report.test(input);
}
