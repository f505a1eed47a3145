export { type DetectLanguageOptions, detectLanguage, detectLanguageOfLines } from './language/index.ts';
export { type Evidence, explain, type LineExplanation } from './explain.ts';
export type * from './model/index.ts';
export { type ParseOptions, parse } from './parse.ts';
