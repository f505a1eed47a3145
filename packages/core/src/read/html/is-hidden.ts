import type { TagAttributes } from './tag-attributes.ts';

const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Class names that common style sheets give to text for screen readers only. */
const screenReaderClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:s|-text|-only)?|a11y-hidden|u-visually-hidden)(?:\s|$)/iu;

/** True where a class says that its text is for screen readers only. */
export function isForScreenReaders(names: string): boolean {
  return screenReaderClass.test(names);
}

/** True where an element says by itself that it is not shown: `hidden`, an inline style, a closed dialog. */
export function isHidden(tag: string, attributes: TagAttributes): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (tag === 'dialog' && attributes.get('open') === undefined) return true;
  const style = attributes.get('style');
  return style !== undefined && hidingStyle.test(style);
}
