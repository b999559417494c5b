export { InOrder } from './InOrder';
export { Report } from './Report';
export { articlesInAddress } from './utils';
export type { PolicyRouteParts, ReportedArticle } from './types';
