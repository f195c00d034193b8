/** Declaring an incident: from a filled form to a branch, a pull request and a record. */
export { declare, type Declared } from './declare.ts';
export { openDispatched, readDispatchEvent, type DispatchRequest } from './dispatch.ts';
export { parseForm, type FormField } from './form.ts';
export { readIssueEvent, type DeclareRequest } from './request.ts';
export { readScaffold, type Scaffold } from './scaffold.ts';
export type { DeclareWorld } from './task.ts';
