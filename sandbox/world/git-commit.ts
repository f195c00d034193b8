/** Git's commit objects as text: headers, an empty line, the message. */

export interface PersonAt {
  name: string;
  email: string;
  /** As GitHub writes times. */
  date: string;
}

export interface CommitText {
  tree: string;
  parents: string[];
  author: PersonAt;
  committer: PersonAt;
  message: string;
}

/** Parses a commit object. */
export function parseCommit(bytes: Buffer): CommitText {
  const text = bytes.toString();
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split);
  return {
    tree: /^tree (\w+)$/m.exec(headers)?.[1] ?? '',
    parents: [...headers.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
    author: parsePerson(headers, 'author'),
    committer: parsePerson(headers, 'committer'),
    message: text.slice(split + 2).trimEnd(),
  };
}

function parsePerson(headers: string, role: string): PersonAt {
  const line = new RegExp(`^${role} (.*) <(.*)> (\\d+) [+-]\\d{4}$`, 'm').exec(headers);
  const [, name = '', email = '', seconds = '0'] = line ?? [];
  const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
  return { name, email, date };
}
