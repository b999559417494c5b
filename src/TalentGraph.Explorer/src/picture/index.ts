export { PictureFrame } from './PictureFrame';
export { maxNodes, merge } from './utils';
export type { Layout, Picture, PictureEdge, PictureNode } from './types';
