export { ImportPanel } from './ImportPanel';
export type { ImportState, Item } from './types';
