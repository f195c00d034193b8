/** A repository as people write it, in two parts: `acme` and `incidents`. */
export interface RepositoryName {
  owner: string;
  name: string;
}
