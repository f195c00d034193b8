/** Closing an incident whose pull request was merged. */
export { close, type Closed, type CloseDependencies } from './close.ts';
export { readMergeEvent, type CloseRequest } from './request.ts';
