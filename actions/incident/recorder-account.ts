/**
 * The account behind the job's own token. What Firebreak wrote is told by the id and the host of that account's address,
 * never by its name alone: on github.com another id cannot be had, and another host is another GitHub.
 */

export interface RecorderAccount {
  /** Id of the bot's user, which is not the id of its App. */
  id: number;
  /** Where the addresses of accounts lie that keep their own private. */
  host: string;
}

/** `github-actions[bot]` of github.com. https://api.github.com/users/github-actions[bot] */
export const GITHUB_ACTIONS: RecorderAccount = {
  id: 41_898_282,
  host: 'users.noreply.github.com',
};

const NAME = 'github-actions[bot]';

/** The address under which GitHub commits for the account. */
export function toAddress({ id, host }: RecorderAccount): string {
  return `${id}+${NAME}@${host}`;
}
