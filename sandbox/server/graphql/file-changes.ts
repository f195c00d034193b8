/** What the published schema demands of `FileChanges`: each path once, and contents that are base64 with its padding. */

import { toFieldError } from './visitor.ts';

export interface FileChanges {
  additions?: { path: string; contents: string }[] | null;
  deletions?: { path: string }[] | null;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Refuses changes that GitHub refuses before it looks at the branch. */
export function assertFileChanges({ additions, deletions }: FileChanges): void {
  const paths = [...(additions ?? []), ...(deletions ?? [])].map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) {
    throw toFieldError('UNPROCESSABLE', `The path ${twice} appears more than once in fileChanges.`);
  }
  const wrong = (additions ?? []).find(({ contents }) => !BASE64.test(contents));
  if (wrong !== undefined) {
    throw toFieldError('UNPROCESSABLE', `The contents of ${wrong.path} are not valid base64.`);
  }
}
