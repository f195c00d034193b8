/** Who acts: a person, a bot or the organisation. */

export interface Account {
  /** Numeric id: what GitHub calls a fact. Never reused. */
  id: number;
  nodeId: string;
  login: string;
  type: 'User' | 'Bot' | 'Organization';
  /** The App a bot belongs to: its checks and its pushes are known by it. */
  appId?: number;
}
