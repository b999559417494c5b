export { Failure, NotFound, Skeleton } from './States';
export { usePage } from './usePage';
