/** The GraphQL documents Firebreak sends. The sandbox validates each against GitHub's published schema. */
import { COMMENTS_SHOWN } from './answers.ts';
import { BRANCH_FIELDS } from './branch-documents.ts';

const BLOB = 'object { ... on Blob { oid text isTruncated isBinary } }';

const LABELS = 'labels(first: 50) { nodes { id name } }';

const AUTHOR = 'author { __typename login ... on User { databaseId } ... on Bot { databaseId } }';

const COMMENT = `
  id databaseId url viewerDidAuthor body createdAt lastEditedAt
  editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${AUTHOR}
  reactionGroups { content viewerHasReacted }`;

const COMMENTS = `comments(last: ${COMMENTS_SHOWN}) { nodes { ${COMMENT} } }`;

/** The status comment is the first of a pull request, unless somebody was quicker. */
const STATUS = `status: comments(first: 3) { nodes { body ${AUTHOR} } }`;

const THREAD_FIELDS = `repository(owner: $owner, name: $name) {
      thread: issueOrPullRequest(number: $number) {
        __typename
        ... on Issue { number createdAt }
        ... on PullRequest { number headRefName isCrossRepository ${STATUS} }
      }
    }`;

export const THREAD = `
  query Thread($owner: String!, $name: String!, $number: Int!) {
    ${THREAD_FIELDS}
  }`;

const MEMBERS = 'nodes { databaseId } pageInfo { hasNextPage endCursor }';

/** The query finds every login and name that holds the text, so there can be more than a page of them. */
export const TEAM_MEMBERS = `
  query TeamMembers($owner: String!, $team: String!, $login: String!, $after: String!) {
    organization(login: $owner) { team(slug: $team) {
      members(query: $login, first: 100, after: $after, membership: ALL) { ${MEMBERS} }
    } }
  }`;

/** The status comment is on the pull request, wherever a command is given. */
const PULL_OF_ISSUE = `pull: repository(owner: $owner, name: $name) {
      pullRequests(headRefName: $branch, first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { ${STATUS} }
      }
    }`;

/** Teams are asked by alias, because a document cannot take a list of slugs. */
export function renderRequestDocument(teams: readonly string[], isOfIssue = false): string {
  const slugs = teams.map((_, index) => `, $team${index}: String!`).join('');
  const asked = teams
    .map(
      (_, index) => `team${index}: team(slug: $team${index}) {
        members(query: $login, first: 100, membership: ALL) { ${MEMBERS} }
      }`,
    )
    .join('\n');
  const organisation = teams.length === 0 ? '' : `organization(login: $owner) { ${asked} }`;
  const login = teams.length === 0 ? '' : ', $login: String!';
  const branch = isOfIssue ? ', $branch: String!' : '';
  const variables = `$owner: String!, $name: String!, $number: Int!${branch}${login}${slugs}`;
  return `
  query Request(${variables}) {
    ${THREAD_FIELDS}
    ${isOfIssue ? PULL_OF_ISSUE : ''}
    ${organisation}
  }`;
}

/** More than one, because forks and other bases can have a pull request of the same branch name; see `findOwnPull`. */
const PULLS =
  'pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC })';

/**
 * Files are read through the commit, not through `branch:path`, so that all texts and the head belong together
 * even when the branch moves while GitHub answers.
 */
const SNAPSHOT_FIELDS = `
      id isPrivate
      defaultBranchRef { name }
      labels(first: 100) { nodes { id name } }
      ref(qualifiedName: $ref) { target { oid ... on Commit {
        record: file(path: $record) { ${BLOB} }
        timeline: file(path: $timeline) { ${BLOB} }
        ledger: file(path: $ledger) { ${BLOB} }
        newest: file(path: $newest) { ${BLOB} }
        segments: file(path: $segments) { object { ... on Tree { entries { name oid } } } }
        manifest: file(path: $manifest) { ${BLOB} }
        containment: file(path: $containment) { object { ... on Tree { entries { name ${BLOB} } } } }
      } } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number state isDraft isCrossRepository baseRefName ${LABELS}
          comments(first: 20) { nodes { id url viewerDidAuthor body ${AUTHOR} } } }
      }
      thread: issueOrPullRequest(number: $thread) {
        ... on Issue { ${COMMENTS} }
        ... on PullRequest { ${COMMENTS} }
      }`;

const SNAPSHOT_VARIABLES = `
    $owner: String!, $name: String!, $thread: Int!, $issue: Int!, $ref: String!, $branch: String!,
    $record: String!, $timeline: String!, $ledger: String!, $newest: String!, $segments: String!,
    $manifest: String!, $containment: String!`;

export const SNAPSHOT = `
  query Snapshot(${SNAPSHOT_VARIABLES}) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} }
  }`;

/** Texts by the names that Git gives them; by alias, because a document cannot take a list. */
export function renderTextsDocument(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const ids = indexes.map((index) => `$blob${index}: GitObjectID!`).join(', ');
  const blobs = indexes.map(
    (index) =>
      `blob${index}: object(oid: $blob${index}) { ... on Blob { oid text isTruncated isBinary } }`,
  );
  return `
  query Texts($owner: String!, $name: String!, ${ids}) {
    repository(owner: $owner, name: $name) { ${blobs.join('\n')} }
  }`;
}

/** Both with one request, for commands that look at all files. */
export const SNAPSHOT_AND_BRANCH = `
  query SnapshotAndBranch(${SNAPSHOT_VARIABLES}
    $commit: String!, $folder: String!, $since: GitTimestamp!, $check: String!
  ) {
    repository(owner: $owner, name: $name) { ${SNAPSHOT_FIELDS} ${BRANCH_FIELDS} }
  }`;

export const REPOSITORY_FACTS = `
  query RepositoryFacts(
    $owner: String!, $name: String!, $issue: Int!, $ref: String!, $branch: String!, $record: String!
  ) {
    repository(owner: $owner, name: $name) {
      id isPrivate
      labels(first: 100) { nodes { id name } }
      defaultBranchRef { name target { oid ... on Commit { record: file(path: $record) { type } } } }
      ref(qualifiedName: $ref) { target { oid } }
      issue(number: $issue) { id number state ${LABELS} }
      ${PULLS} {
        nodes { id number isDraft isCrossRepository baseRefName }
      }
    }
  }`;

/** The reaction does not depend on the branch, so one request can carry both: declaring has no call to spare. */
export const CREATE_BRANCH = `
  mutation CreateBranch($eyes: AddReactionInput!, $ref: CreateRefInput!) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
  }`;

/** https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch */
export const COMMIT = `
  mutation Commit($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } }
  }`;

export const PERSON = `
  query Person($login: String!) { user(login: $login) { databaseId login } }`;

export const ONE_COMMENT = `
  query OneComment($id: ID!) { node(id: $id) { ... on IssueComment { ${COMMENT} } } }`;

/** Of all threads, those that were touched last: a command waits in a closed one as well. */
const RECENT_THREAD = `
  __typename id number title body closed createdAt updatedAt
  author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
  ${LABELS} ${COMMENTS}`;

const RECENT_PULL = `${RECENT_THREAD} headRefName isCrossRepository`;

const PAGE = 'pageInfo { hasNextPage endCursor }';

const NEWEST = 'first: 25, orderBy: { field: UPDATED_AT, direction: DESC }';

export const RECENT_THREADS = `
  query RecentThreads($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      issues(${NEWEST}) { nodes { ${RECENT_THREAD} } ${PAGE} }
      pullRequests(${NEWEST}) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;

export const MORE_ISSUES = `
  query MoreIssues($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: issues(${NEWEST}, after: $after) { nodes { ${RECENT_THREAD} } ${PAGE} }
    }
  }`;

export const MORE_PULL_REQUESTS = `
  query MorePullRequests($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) {
      threads: pullRequests(${NEWEST}, after: $after) { nodes { ${RECENT_PULL} } ${PAGE} }
    }
  }`;

export const ONE_THREAD = `
  query OneThread($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${RECENT_THREAD} }
      ... on PullRequest { ${RECENT_PULL} }
    } }
  }`;

export const RECENT_COMMENTS = `
  query RecentComments($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { thread: issueOrPullRequest(number: $number) {
      ... on Issue { ${COMMENTS} }
      ... on PullRequest { ${COMMENTS} }
    } }
  }`;
