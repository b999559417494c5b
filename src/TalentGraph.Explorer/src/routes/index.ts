export { RoutesPage } from './RoutesPage';
export { RouteSteps } from './RouteSteps';
