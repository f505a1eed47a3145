export { locale as sms } from './sms.generated.ts';
