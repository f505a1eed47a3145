export { locale as paGuru } from './pa-Guru.generated.ts';
