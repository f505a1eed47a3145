export { locale as sg } from './sg.generated.ts';
