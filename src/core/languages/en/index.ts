export { document } from './document';
export { findings } from './findings';
export { functions } from './functions';
export { interfaceWords as interface } from './interface';
export { sheets } from './sheets';
export { tables } from './tables';
