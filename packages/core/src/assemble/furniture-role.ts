import type { Labelling } from '../label/label-lines.ts';
import type { FurnitureRole } from '../model/index.ts';

/** What a line outside every item is, by its strongest cue; a line that says nothing of itself is navigation where its label is. */
export function furnitureRole(
  { view, labels }: Pick<Labelling, 'view' | 'labels'>,
  at: number
): FurnitureRole {
  const line = view.lines[at];
  if (line === undefined) return 'other';
  const { notice, share, related, comments } = line.cues;
  const roles = [
    ['notice', notice],
    ['share', share],
    ['related', related],
    ['comment', comments]
  ] as const;
  let best: FurnitureRole = labels[at] === 'NAVIGATION' && !line.facts.isRule ? 'navigation' : 'other';
  let strength = 0.4;
  for (const [role, cue] of roles) {
    if (cue !== null && cue.strength > strength) {
      best = role;
      strength = cue.strength;
    }
  }
  return best;
}
