export { NamePicker } from './NamePicker';
export { SearchBox } from './SearchBox';
export { SearchPage } from './SearchPage';
export { choose, reasonInWords } from './utils';
export type { Choice, Hit } from './types';
