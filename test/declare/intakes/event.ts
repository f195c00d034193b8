/** An event as the runner hands it to the declare action. */
import type { RunnerEvent } from '#kernel/runner/io.ts';

export function toEvent(name: string, payload: unknown): RunnerEvent {
  const serverUrl = 'https://github.example.com';
  return {
    name,
    payload,
    repository: { owner: 'acme', name: 'incidents', id: 7 },
    runId: 77,
    runUrl: `${serverUrl}/acme/incidents/actions/runs/77`,
    runAttempt: 1,
    actor: 'dana',
    actorId: 5,
    triggeringActor: 'dana',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    workspace: '/tmp',
    apiUrl: 'https://api.github.example.com',
    graphqlUrl: 'https://api.github.example.com/graphql',
    serverUrl,
    runnerEnvironment: 'github-hosted',
  };
}
