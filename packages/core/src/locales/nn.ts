export { locale as nn } from './nn.generated.ts';
