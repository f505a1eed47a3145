export { locale as suzSunu } from './suz-Sunu.generated.ts';
