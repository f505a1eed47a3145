import type { Article } from '@wirecopy/core';
import type { Page } from '../text/page.ts';
import type { Chord, ExportScope, Panel, Problem, Progress, Xray } from './state.ts';

/** What can happen. Named by what it means, not by the key. */
export type Action =
  // from the user
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'page'; readonly by: number }
  | { readonly kind: 'toStart' }
  | { readonly kind: 'toEnd' }
  | { readonly kind: 'article'; readonly by: number }
  | { readonly kind: 'pick'; readonly position: number }
  | { readonly kind: 'pickLine'; readonly line: number }
  | { readonly kind: 'scroll'; readonly by: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'back' }
  | { readonly kind: 'switchPane' }
  | { readonly kind: 'toggleXray' }
  | { readonly kind: 'mention'; readonly by: 1 | -1 }
  | { readonly kind: 'toggleValues' }
  | { readonly kind: 'match'; readonly by: 1 | -1 }
  | { readonly kind: 'startFilter' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase'; readonly what: 'letter' | 'word' | 'all' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clearChoice' }
  | { readonly kind: 'chooseMarked' }
  | { readonly kind: 'sort' }
  | { readonly kind: 'showPanel'; readonly panel: Panel }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'chord'; readonly chord: Chord }
  | { readonly kind: 'toggleMouse' }
  | { readonly kind: 'toggleBidi' }
  | { readonly kind: 'askPath'; readonly format: string; readonly scope: ExportScope; readonly path: string }
  | { readonly kind: 'warnPrompt'; readonly text: string }
  // from the program
  | { readonly kind: 'arrived'; readonly total: number; readonly progress: Progress }
  | { readonly kind: 'arranged'; readonly shown: Uint32Array }
  | {
      readonly kind: 'loaded';
      readonly article: Article | null;
      readonly place: number;
      readonly document: number | null;
    }
  | { readonly kind: 'composed'; readonly page: Page | null }
  | { readonly kind: 'panelValues'; readonly panel: Panel }
  | { readonly kind: 'xrayed'; readonly xray: Xray }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'notice'; readonly text: string; readonly tone: 'good' | 'warning' }
  | { readonly kind: 'marked' }
  | { readonly kind: 'leave' };
