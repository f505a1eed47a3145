export { locale as mgo } from './mgo.generated.ts';
