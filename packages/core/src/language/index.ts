export { detectLanguage, type DetectLanguageOptions } from './detect-language.ts';
export { detectLanguageOfLines } from './detect-language-of-lines.ts';
