import type { Article } from '@wirecopy/core';
import type { Page } from '../text/page.ts';
import type { Chord, ExportScope, Panel, Problem, Progress, Xray } from './state.ts';

/** What can happen. Named by what it means, not by the key; each group has its reducer. */
export type Action =
  | WalkAction
  | ReaderAction
  | PromptAction
  | ChoiceAction
  | PanelAction
  | SettingAction
  | NewsAction;

/** Going through the list, the article and its lines, and from one to the other: `reduce-walk.ts`. */
export type WalkAction =
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
  | { readonly kind: 'switchPane' };

/** What the reader shows of its article: `reduce-reader.ts`. */
export type ReaderAction =
  | { readonly kind: 'toggleXray' }
  | { readonly kind: 'mention'; readonly by: 1 | -1 }
  | { readonly kind: 'toggleValues' }
  | { readonly kind: 'match'; readonly by: 1 | -1 };

/** The line in which something is typed: `reduce-prompt.ts`. */
export type PromptAction =
  | { readonly kind: 'startFilter' }
  | { readonly kind: 'askPath'; readonly format: string; readonly scope: ExportScope; readonly path: string }
  | { readonly kind: 'warnPrompt'; readonly text: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase'; readonly what: 'letter' | 'word' | 'all' };

/** Which articles the list has, in which order: `reduce-choice.ts`. */
export type ChoiceAction =
  | { readonly kind: 'clearChoice' }
  | { readonly kind: 'chooseMarked' }
  | { readonly kind: 'sort' };

/** What lies over the screen, and the way out of it: `reduce-panel.ts`. */
export type PanelAction =
  | { readonly kind: 'showPanel'; readonly panel: Panel }
  | { readonly kind: 'panelValues'; readonly panel: Panel }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'cancel' };

/** How the program behaves: `reduce-setting.ts`. */
export type SettingAction =
  | { readonly kind: 'chord'; readonly chord: Chord }
  | { readonly kind: 'toggleMouse' }
  | { readonly kind: 'toggleBidi' };

/** What the program itself reports: `reduce-news.ts`. */
export type NewsAction =
  | { readonly kind: 'arrived'; readonly total: number; readonly progress: Progress }
  | { readonly kind: 'arranged'; readonly shown: Uint32Array }
  | {
      readonly kind: 'loaded';
      readonly article: Article | null;
      readonly place: number;
      readonly document: number | null;
    }
  | { readonly kind: 'composed'; readonly page: Page | null }
  | { readonly kind: 'xrayed'; readonly xray: Xray }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'notice'; readonly text: string; readonly tone: 'good' | 'warning' }
  | { readonly kind: 'marked' }
  | { readonly kind: 'leave' };
