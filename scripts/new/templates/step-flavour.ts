/** What differs between a new step on GitHub, where most steps are aimed at a repository, and one on any other system. */

export interface StepFlavour {
  /** The type of the client and where it is. */
  client: string;
  clientFile: string;
  /** The same client in memory. */
  scene: string;
  /** A step that is whole and can be taken back. */
  model: string;
  /** What else may have to be done, and where. */
  more: readonly string[];
  imports: string;
  params: string;
  help: string;
  /** Parameters as people type them. */
  example: string;
  /** An expression: whose state is read again. */
  service: string;
  blastRadius: string;
  reads: string;
  permissions: string;
  subject: string;
  bodies: { plan: string; apply: string; verify: string };
}

export function forGitHub(id: string): StepFlavour {
  const at = 'const { owner, name } = toRepositoryRef(params.repository, context.settings);';
  const message = `\`\${owner}/\${name}: ${id} is to be written.\``;
  return {
    client: 'Organisation',
    clientFile: 'actions/providers/github/organisation.ts and client.ts',
    scene: 'test/support/organisation.ts',
    model: 'actions/providers/github/steps/remove-deploy-key.ts',
    more: [
      'A route that is new is a name in actions/providers/github/routes.ts where it changes something, a request in test/providers/github/client.test.ts, a fact in sandbox/facts/ with its line in index.ts there, and an answer of the sandbox in sandbox/server/rest/ with its line in sandbox/server/route-table.ts and a test in test/sandbox/server/rest/; keys.ts is a whole one in each of the two folders. What the sandbox has to remember is an optional field in sandbox/world/types.ts. `npx vitest run --config vitest.long.config.ts test/sandbox/facts/facts.test.ts` asks the facts. A kind of target that is new is a word in actions/providers/github/protected.ts.',
      'A permission that no step had before is a line of each App token in .github/workflows/; test/contract/permissions.test.ts says which. Whoever has the Apps grants it there once more.',
    ],
    imports: [
      "import type { Organisation } from '../organisation.ts';",
      "import { RepositoryParam, resolveRepository, toRepositoryRef } from '../repository.ts';",
      "import { nameOwner, SERVICE } from '../words.ts';",
    ].join('\n'),
    params: `/** To be written: what people type, and the repository where the step is aimed at one. */
const Params = z.strictObject({ repository: RepositoryParam });`,
    help: "{ repository: 'repository of the organisation, e.g. shop' }",
    example: 'repository=shop',
    service: 'SERVICE',
    blastRadius: 'repository',
    reads: "{ metadata: 'read' }",
    permissions: "{ metadata: 'read' }",
    subject: "(targets) => ['the thing', ...nameOwner(targets)]",
    bodies: {
      plan: `  const repository = await resolveRepository(params.repository, context);
  if ('refused' in repository) return repository;
  return { refused: 'not-needed', message: '${id} is to be written.' };`,
      apply: `  ${at}
  return { refused: 'not-needed', message: ${message} };`,
      verify: `  ${at}
  return { verified: false, seen: ${message} };`,
    },
  };
}

export function forAny(id: string, client: string): StepFlavour {
  const [provider = ''] = id.split('/');
  return {
    client,
    clientFile: `actions/providers/${provider}/client.ts`,
    scene: `test/providers/${provider}/scene.ts`,
    model: 'test/lab/provider/steps/quarantine-file.ts',
    more: [],
    imports: `import type { ${client} } from '../client.ts';`,
    params: `/** To be written: what people type. */
const Params = z.strictObject({ target: z.string().regex(/^(?!\\.)[\\w.@-]{1,100}$/, 'Expected the name of a target') });`,
    help: "{ target: 'name of the target, e.g. ci' }",
    example: 'target=ci',
    // A word of a report, which has no dash.
    service: `'${provider.replaceAll('-', ' ')}'`,
    blastRadius: 'principal',
    reads: '{}',
    permissions: '{}',
    subject:
      "([target]) => ['the thing', ...(target === undefined ? [] : [' ', { name: target.name }])]",
    bodies: {
      plan: `  const target = await context.client.findTarget(params.target);
  if (target === undefined) {
    return { refused: 'unknown-target', message: \`There is no \${params.target}.\` };
  }
  return { refused: 'not-needed', message: '${id} is to be written.' };`,
      apply: `  const target = await context.client.findTarget(params.target);
  return { refused: 'not-needed', message: \`\${target?.name}: ${id} is to be written.\` };`,
      verify: `  const target = await context.client.findTarget(params.target);
  return { verified: false, seen: \`\${target?.name}: ${id} is to be written.\` };`,
    },
  };
}
