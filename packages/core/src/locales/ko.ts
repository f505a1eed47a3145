export { locale as ko } from './ko.generated.ts';
