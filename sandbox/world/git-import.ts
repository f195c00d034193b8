/**
 * One commit as a `git fast-import` stream: blobs, tree and branch in a single process. Lengths are
 * bytes, never characters.
 */

export interface Signature {
  name: string;
  email: string;
  at: Date;
}

export type FileChange =
  | { path: string; content: Uint8Array | string; executable?: boolean | undefined }
  | { path: string; deleted: true };

export interface CommitDraft {
  branch: string;
  message: string;
  author: Signature;
  files: FileChange[];
}

/** Renders the stream; `parent` undefined makes a root commit. */
export function renderImport(commit: CommitDraft, parent: string | undefined): Buffer {
  const signature = renderSignature(commit.author);
  return Buffer.concat([
    Buffer.from(
      `commit refs/heads/${commit.branch}\nauthor ${signature}\ncommitter ${signature}\n`,
    ),
    renderData(commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`),
    Buffer.from(parent === undefined ? '' : `from ${parent}\n`),
    ...commit.files.flatMap(renderChange),
    Buffer.from('\n'),
  ]);
}

// Angle brackets end a name in Git's own format.
const clean = (text: string): string => text.replaceAll(/[<>\n]/g, '');

function renderSignature({ name, email, at }: Signature): string {
  return `${clean(name)} <${clean(email)}> ${String(Math.floor(at.getTime() / 1000))} +0000`;
}

function renderChange(change: FileChange): Buffer[] {
  const path = renderPath(change.path);
  if ('deleted' in change) return [Buffer.from(`D ${path}\n`)];
  const mode = change.executable === true ? '100755' : '100644';
  return [Buffer.from(`M ${mode} inline ${path}\n`), renderData(change.content)];
}

function renderData(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${String(bytes.length)}\n`), bytes, Buffer.from('\n')]);
}

function renderPath(path: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
