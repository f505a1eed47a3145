export { locale as st } from './st.generated.ts';
