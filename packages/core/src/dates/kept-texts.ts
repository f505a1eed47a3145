import type { Cluster, Manner } from './cluster.ts';

/**
 * What was read of short texts, for as long as they are met again: two generations, of which the older goes when the younger is full. What is
 * kept follows from the text and the manner alone, so keeping it changes no answer.
 */
export interface KeptTexts {
  /** `beside` tells apart texts that are read in different surroundings. */
  get(manner: Manner, beside: number, text: string): readonly Cluster[] | undefined;
  set(manner: Manner, beside: number, text: string, clusters: readonly Cluster[]): void;
}

type Generation = Map<Manner, Map<string, readonly Cluster[]>[]>;

/** `room`: how many texts a generation has; each takes one or two kB. */
export function keepTexts(room: number): KeptTexts {
  let taken = 0;
  let young: Generation = new Map();
  let old: Generation = new Map();
  const set: KeptTexts['set'] = (manner, beside, text, clusters) => {
    if (taken >= room) {
      taken = 0;
      old = young;
      young = new Map();
    }
    taken += 1;
    let texts = young.get(manner);
    if (texts === undefined) {
      texts = [];
      young.set(manner, texts);
    }
    const same = texts[beside] ?? new Map<string, readonly Cluster[]>();
    texts[beside] = same;
    // A stretch of a longer text would hold on to it.
    same.set(ownCopy(text), clusters);
  };
  return {
    get(manner, beside, text) {
      const found = young.get(manner)?.[beside]?.get(text);
      if (found !== undefined) return found;
      const elder = old.get(manner)?.[beside]?.get(text);
      if (elder !== undefined) set(manner, beside, text, elder);
      return elder;
    },
    set
  };
}

function ownCopy(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
