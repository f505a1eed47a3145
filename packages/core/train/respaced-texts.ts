import { type GoldText, goldText } from './gold.ts';

/**
 * Pages as another reader would give them. Most pages here have one line per block and begin with the page's title; a copy out of a browser
 * has blank lines and no title. Too few pages are known in that form to learn what tells a headline there:
 *
 *     general pages   without their title, blank lines around long lines
 *     news pages      with a title where they have none, without it where they have one
 */
export function respacedTexts(texts: readonly GoldText[]): GoldText[] {
  const titles = new Map(
    texts.flatMap(({ id, set, lines }) => (set === 'wet' ? [[id, lines[0]?.text]] : []))
  );
  return texts.flatMap((text) => {
    const lines = text.lines.map((line) => line.text);
    if (text.set === 'segments') return [respaced(text, space(lines.slice(1)), 1)];
    if (text.set === 'wet') return [respaced(text, lines.slice(1).join('\n'), 1)];
    const title = text.set === 'inner' ? titles.get(text.id) : undefined;
    return title === undefined ? [] : [respaced(text, `${title}\n\n${text.text}`, -1)];
  });
}

/** A line of text, or a headline: shorter ones are links of a menu. */
const LONG = 40;

const space = (lines: readonly string[]): string =>
  lines
    .map((line, at) =>
      at > 0 && Math.max(line.length, lines[at - 1]?.length ?? 0) > LONG ? `\n${line}` : line
    )
    .join('\n');

/** The labels of `from` go with its lines; line 0 of the result was line `shift` there. */
function respaced(from: GoldText, body: string, shift: number): GoldText {
  const { id, set, publishers, gold, published, authors } = from;
  const text = goldText(id, set, publishers, body, gold, { published, authors });
  text.lines.forEach((_, at) => {
    text.labels[at] = from.labels[at + shift] ?? -1;
    text.items[at] = from.items[at + shift] ?? -1;
  });
  return text;
}
