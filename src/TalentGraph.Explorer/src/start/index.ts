export { ConnectionBox } from './ConnectionBox';
export { StartPage } from './StartPage';
export { connectionOf } from './utils';
