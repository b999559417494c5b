export * from './utils';
export type * from './types';
