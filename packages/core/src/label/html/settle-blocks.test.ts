import { describe, expect, it } from 'vitest';
import { parse } from '../../parse.ts';

const page = (content: string): string =>
  `<!doctype html><html lang="en"><head><title>Configuration of the lamp</title></head><body><main><h1>Configuration of the lamp</h1>` +
  `<p>The lamp on the old mole reads its settings from a file that the harbour master keeps in her office.</p>${content}` +
  '<p>Settings that the lamp does not know are passed over, and a note about them is written to its log.</p></main></body></html>';
const blocks = (content: string): readonly string[] =>
  parse(page(content), { format: 'html' }).articles[0]?.body.map(({ kind, text }) => `${kind}: ${text}`) ??
  [];

describe('settleBlocks', () => {
  it('keeps the short entries of a list with the long ones', () => {
    const entries = [
      'Colour',
      'The interval between two flashes, in tenths of a second.',
      'Whether the lamp is lit by day when there is fog over the roads.',
      'How bright it is'
    ];
    const list = `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
    expect(blocks(list)).toEqual(expect.arrayContaining(entries.map((entry) => `paragraph: ${entry}`)));
  });

  it('does not keep a list of links', () => {
    const list =
      '<ul><li><a href="/a">Installation of the lamp</a></li><li><a href="/b">Repair of the lamp</a></li></ul>';
    expect(blocks(list).join('\n')).not.toMatch(/Installation|Repair/u);
  });
});
