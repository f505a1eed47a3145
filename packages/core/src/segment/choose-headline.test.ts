import { expect, test } from 'vitest';
import { labelViews } from '../label/label-lines.ts';
import { viewLines } from '../label/line-view.ts';
import { TRAINED_MODELS } from '../label/models.ts';
import { readPlainText } from '../read/read-plain-text.ts';
import { likelyHeadline } from './choose-headline.ts';
import { outline } from './outline.ts';

const STORY =
  'The harbour of Lisport reopened on Sunday after two weeks, and the first ships came in at noon.';

/** What is chosen of some lines above a story where each alone is a little less likely its headline than that there is none. */
function chosen(...above: readonly string[]) {
  const lines = [...above, STORY, STORY.replace('Sunday', 'Monday')];
  const text = outline(labelViews(viewLines(readPlainText(lines.join('\n')).lines, ['en']), TRAINED_MODELS));
  const model = {
    linear: { classes: ['HEADLINE'], weights: [[-0.1]] },
    trees: { width: 0, bias: 0, roots: [], feature: [], threshold: [], right: [], value: [] }
  };
  const body = [above.length, above.length + 1];
  // The first line of the body is a candidate, too.
  return likelyHeadline(text, { page: model, plain: model }, { body }, 0, null);
}

test('one of several lines is the headline where together they outweigh that there is none', () => {
  expect(chosen()?.isOwn).toBe(false);
  expect(chosen('Harbour of Lisport reopens', 'Ships in Lisport again')?.isOwn).toBe(true);
});
