import type { LineView } from '../label/line-view.ts';
import type { LineRole } from './line-roles.ts';

/** How far below a headline its byline or its date may stand, in lines. */
const SIGN_REACH = 6;

/** The last candidate above the first byline or date that follows a candidate which could be the headline; -1 where there is none. */
export function lastOverSign(
  roles: readonly LineRole[],
  canBe: readonly number[],
  worthy: readonly boolean[],
  start: number
): number {
  for (let which = canBe.length - 1; which >= 0; which--) {
    const at = canBe[which] as number;
    if (at >= start || worthy[which] !== true) continue;
    for (let below = at + 1; below < Math.min(start, at + SIGN_REACH); below++)
      if (roles[below] === 'byline' || roles[below] === 'date') return which;
  }
  return -1;
}

/** How far above a headline the trail stands that ends with it. */
const TRAIL_REACH = 3;

/** "Home » Politics » Harbour reopens" over "Harbour reopens". */
export function endsTrail(lines: readonly LineView[], at: number): boolean {
  const own = lines[at]?.line.text ?? '';
  for (let above = Math.max(0, at - TRAIL_REACH); above < at; above++) {
    const line = lines[above];
    if (
      line !== undefined &&
      line.facts.bars > 0 &&
      line.line.text.length > own.length + 2 &&
      own.length > 5 &&
      line.line.text.endsWith(own)
    )
      return true;
  }
  return false;
}
