export { locale as satDeva } from './sat-Deva.generated.ts';
