import { wirecopy } from '../src/app.ts';

/** The API without a log: what is measured is the answer. */
export default wirecopy();
