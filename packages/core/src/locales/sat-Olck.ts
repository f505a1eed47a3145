export { locale as satOlck } from './sat-Olck.generated.ts';
