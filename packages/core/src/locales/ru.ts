export { locale as ru } from './ru.generated.ts';
