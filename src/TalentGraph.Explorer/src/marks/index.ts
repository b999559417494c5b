export { cutText } from './utils';
export type { Mark, Segment } from './types';
