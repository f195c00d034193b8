/** Closing an incident whose pull request was merged. */
export { close, type Closed, type CloseWorld } from './close.ts';
export { readMergeEvent, type CloseRequest } from './request.ts';
