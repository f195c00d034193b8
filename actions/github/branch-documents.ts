/** GraphQL documents about an incident branch: its files, how it came to its head, and which of its commits passed. */

const BLOB = 'object { ... on Blob { oid byteSize text isTruncated isBinary } }';

/** Three levels are enough: the incident folder, `artifacts/`, and one folder below it. */
const toFolder = (blob: string) => {
  const entry = `name type mode object { ... on Blob { ${blob} } }`;
  return `
  folder: file(path: $folder) { object { ... on Tree { entries { ${entry}
    nested: object { ... on Tree { entries { ${entry}
      nested: object { ... on Tree { entries { ${entry} } } } } } }
  } } } }`;
};

const FOLDER = toFolder('oid byteSize text isTruncated isBinary');

/** The incident folder at one commit, with all texts. */
export const TREE = `
  query Tree($owner: String!, $name: String!, $folder: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { ${FOLDER} } }
    }
  }`;

const COMPARED_COMMIT = `... on Commit {
      ${toFolder('oid byteSize')}
      record: file(path: $record) { ${BLOB} }
      timeline: file(path: $timeline) { ${BLOB} }
      ledger: file(path: $ledger) { ${BLOB} }
      manifest: file(path: $manifest) { ${BLOB} }
    }`;

const ENTRIES = '... on Tree { entries { name oid mode } }';

const BESIDE = `... on Commit {
      tree { entries { name oid mode } }
      incidents: file(path: $incidents) { object { ${ENTRIES} } }
      year: file(path: $year) { object { ${ENTRIES} } }
    }`;

/**
 * The folder at the commits that a head is compared with, and what lies beside the folders that lead to it at the head and
 * where the branch left. Of the folder, the texts of those files alone that commits are compared by: most others are the
 * same at all of them, and need not be sent again. By alias, because a document cannot take a list of commits.
 */
export function renderComparisonDocument(count: number, isBesideAsked: boolean): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = [
    ...(count === 0 ? [] : ['folder', 'record', 'timeline', 'ledger', 'manifest']),
    ...(isBesideAsked ? ['before', 'after', 'incidents', 'year'] : []),
    ...indexes.map((index) => `commit${index}`),
  ];
  const commits = indexes.map(
    (index) => `commit${index}: object(expression: $commit${index}) { ${COMPARED_COMMIT} }`,
  );
  const sides = ['before', 'after'].map(
    (side) => `${side}: object(expression: $${side}) { ${BESIDE} }`,
  );
  return `
  query Comparison($owner: String!, $name: String!, ${variables.map((name) => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $name) { ${[...commits, ...(isBesideAsked ? sides : [])].join('\n')} }
  }`;
}

const HELD = `
  held: file(path: $folder) { type }
  ledger: file(path: $ledger) { oid }
  segments: file(path: $segments) { oid }`;

/** How a commit came about, and what its parents hold: those below the branch are not listed. */
const BRANCH_COMMIT = `
  oid
  parents(first: 10) { totalCount nodes { oid ${HELD} } }
  author { email }
  signature { isValid wasSignedByGitHub }
  ${HELD}`;

/**
 * What only GitHub can tell of a commit. `LATEST`: of a check that ran twice, the second run counts. Pull requests: a squashed
 * one looks like a commit by whoever opened it.
 */
const COMMIT_FACTS = `
  oid
  checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
    app { slug }
    checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
  } }
  associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }`;

/**
 * GitHub gives a query ten seconds, and looks suites, runs and pull requests up for each commit that it is asked for: so they
 * are asked of those that changed the folder, few at a time. Those alone do not tell how the branch came to its head: with
 * a path GitHub leaves out lines that a merge took back. So all commits that the branch has and the default branch
 * does not are asked for beside them. `since` ends the search for commits that changed a folder with few.
 */
const toChanged = (first: number, after = '') => `
        changed: history(first: ${first}, path: $folder, since: $since${after}) {
          nodes { ${COMMIT_FACTS} } pageInfo { endCursor }
        }`;

/** GitHub lists them oldest first. */
const toOwn = (last: number, before = '') => `compare(headRef: $branch) {
        commits(last: ${last}${before}) {
          nodes { ${BRANCH_COMMIT} } pageInfo { hasPreviousPage startCursor }
        }
      }`;

const FIRST_COMMITS = 25;
const MORE_COMMITS = 50;

/** The folder at a commit, and how its branch came there from the default branch. */
export const BRANCH_FIELDS = `
      id
      defaultBranchRef {
        name
        target { oid ... on Commit { ${HELD} } }
        ${toOwn(FIRST_COMMITS)}
      }
      object(expression: $commit) { ... on Commit {
        ${BRANCH_COMMIT}
        ${COMMIT_FACTS}
        ${FOLDER}
        ${toChanged(FIRST_COMMITS)}
      } }`;

export const INCIDENT_BRANCH = `
  query IncidentBranch(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${BRANCH_FIELDS} }
  }`;

/** Commits of a branch and of the default branch, newest first: what is only in the former is the branch's own. */
export const ORIGIN = `
  query Origin($owner: String!, $name: String!, $commit: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $commit) { ... on Commit { history(first: 25) { nodes {
        oid
        parents(first: 2) { nodes { oid } }
        author { email }
        signature { isValid wasSignedByGitHub }
        associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }
      } } } }
      defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    }
  }`;

export const MORE_HISTORY = `
  query MoreHistory(
    $owner: String!, $name: String!, $branch: String!, $commit: String!, $folder: String!,
    $since: GitTimestamp!, $ledger: String!, $segments: String!, $check: String!,
    $changedCursor: String, $ownCursor: String
  ) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { ${toOwn(MORE_COMMITS, ', before: $ownCursor')} }
      object(expression: $commit) { ... on Commit {
        ${toChanged(MORE_COMMITS, ', after: $changedCursor')}
      } }
    }
  }`;

/** What only GitHub can tell of commits that did not change the folder. By alias, because a document cannot take a list of them. */
export function renderCommitFactsDocument(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const commits = indexes.map((index) => `$commit${index}: GitObjectID!`).join(', ');
  const objects = indexes.map(
    (index) => `commit${index}: object(oid: $commit${index}) { ... on Commit { ${COMMIT_FACTS} } }`,
  );
  return `
  query CommitFacts($owner: String!, $name: String!, $check: String!, ${commits}) {
    repository(owner: $owner, name: $name) { ${objects.join('\n')} }
  }`;
}
