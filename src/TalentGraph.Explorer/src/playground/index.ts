export { exampleTabs, readLink, writeLink } from './utils';
export type { SharedOperation } from './types';
