import type { Labelling } from '../label/label-lines.ts';
import type { FurnitureRole } from '../model/index.ts';

/** A weaker cue says nothing. */
const LEAST = 0.4;

/** What a line outside every item is, by its strongest cue; a line that says nothing of itself is navigation where its label is. */
export function furnitureRole(
  { view, labels }: Pick<Labelling, 'view' | 'labels'>,
  at: number
): FurnitureRole {
  const line = view.lines[at];
  if (line === undefined) return 'other';
  const { notice, share, related, comments } = line.cues;
  const best = Math.max(
    notice?.strength ?? 0,
    share?.strength ?? 0,
    related?.strength ?? 0,
    comments?.strength ?? 0
  );
  if (best <= LEAST) return labels[at] === 'NAVIGATION' && !line.facts.isRule ? 'navigation' : 'other';
  if (notice?.strength === best) return 'notice';
  if (share?.strength === best) return 'share';
  return related?.strength === best ? 'related' : 'comment';
}
