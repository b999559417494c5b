export { ask } from './client';
export { useAsk } from './useAsk';
export { having, problem, problemOf } from './utils';
export type { Answer, Asked, Operation, Problem } from './types';
