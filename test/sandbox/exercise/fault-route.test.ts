import { describe, expect, test } from 'vitest';
import { resolveFaultRoute } from '#sandbox/exercise/fault-route.ts';

describe('a route', () => {
  test.each([
    ['post /repos/{o}/{r}/issues', 'POST /repos/{owner}/{repo}/issues'],
    ['GET /repos/{owner}/{repo}/git/ref/{x}', 'GET /repos/{owner}/{repo}/git/ref/{ref}'],
    ['GET /user', 'GET /user'],
    ['POST /graphql', 'POST /graphql'],
    ['post /graphql createRef', 'POST /graphql createRef'],
    ['POST /graphql repository', 'POST /graphql repository'],
  ])('%s is %s', (on, route) => {
    expect(resolveFaultRoute(on)).toEqual({ route });
  });

  test.each([
    ['POST /repos/{owner}/{repo}/isues', 'did you mean POST /repos/{owner}/{repo}/issues?'],
    ['GET /nothing/at/all/like/it', 'expected a route that the sandbox speaks'],
    ['GET /user createRef', 'Unexpected "createRef", expected nothing after the route'],
    ['POST /graphql createReff', 'createRef'],
    ['POST /graphql zzzzzzzzzzzz', 'expected a query or mutation of GitHub'],
    ['GET /graphql', 'Unexpected "GET /graphql"'],
  ])('%s is none: %s', (on, problem) => {
    expect(resolveFaultRoute(on).problem).toContain(problem);
  });
});
