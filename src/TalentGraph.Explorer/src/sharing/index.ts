export { CopyButton } from './CopyButton';
export { save } from './save';
export { articleLink, citationOf, csvOf, fileNameOf, withValues } from './utils';
export type { Cited } from './types';
