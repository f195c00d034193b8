/** Closing an incident whose pull request was merged. */
export { close, type Closed } from './close.ts';
export { readMergeEvent, type CloseRequest } from './request.ts';
