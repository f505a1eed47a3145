export { type DetectLanguageOptions, detectLanguage } from './detect-language.ts';
export { detectLanguageOfLines } from './detect-language-of-lines.ts';
export { languagesOfBlock } from './languages-of-block.ts';
export { languagesOfLines } from './languages-of-lines.ts';
export { likelyLanguages } from './likely-languages.ts';
