export { locale as kde } from './kde.generated.ts';
