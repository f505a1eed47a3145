import { SaxesParser } from 'saxes';

/** An element as an independent XML parser reads it. Throws where the text is not well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [document] = root.children.filter((child) => typeof child !== 'string');
  if (document === undefined) throw new Error('Expected an element');
  return document;
}

/** All elements of a name below an element, in order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)]
  );
}

/** The characters in an element; none where there is no element. */
export function textOf(element: XmlElement | string | undefined): string {
  if (element === undefined || typeof element === 'string') return element ?? '';
  return element.children.map(textOf).join('');
}
