/** Declaring an incident: from a filled form to a branch, a pull request and a record. */
export { declare, type Declared } from './declare.ts';
export { openDispatched, readDispatchEvent, type DispatchRequest } from './dispatch.ts';
export { readForms, type Form, type FormField, type Forms } from './form-file.ts';
export { INTAKES, takeIn } from './intakes/index.ts';
export { readPolicy, type DeclarePolicy } from './policy.ts';
export { recogniseForm } from './recognise.ts';
export { readIssueEvent, type DeclareRequest } from './request.ts';
export { readScaffold, type Scaffold } from './scaffold.ts';
export type { DeclareDependencies } from './task.ts';
