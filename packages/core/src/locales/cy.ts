export { locale as cy } from './cy.generated.ts';
