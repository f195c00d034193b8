/** firebreak.yml: the organisation's own settings. Read from the default branch only, never from an incident branch. */
import { z } from 'zod';
import { GITHUB_ACTIONS } from './recorder-account.ts';
import { Person } from './person.ts';
import { SigningKeys, type SigningKey } from './signature.ts';
import { parseChecked } from '#kernel/schema-problem.ts';
import { parseYaml } from '#kernel/yaml.ts';

/** Rights within the response; who holds them is a matter of teams and named people. */
export const ROLES = ['responder', 'incident-commander', 'approver'] as const;
export type Role = (typeof ROLES)[number];

const Holders = z.strictObject({
  /** Slugs of the organisation's teams; only active members count. */
  teams: z.array(z.string().regex(/^[a-z0-9][a-z0-9_-]*$/)).default([]),
  /** People by numeric id, for organisations without teams and for break-glass. */
  people: z.array(Person).default([]),
});

/**
 * What GitHub lets one App create in one repository; beyond it nobody gets an answer.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const COMMENTS_PER_HOUR = 500;
/** The answer, and the cry for help when GitHub fails. */
const COMMENTS_PER_COMMAND = 2;

const Policy = z.strictObject({
  /** Minutes for which a plan can be approved. */
  plan_expires_minutes: z.int().min(1).max(1440).default(60),
  /** Minutes after its approval within which a plan can be begun; reviewers of the environment may keep it waiting. */
  start_expires_minutes: z.int().min(1).max(43_200).default(1440),
  /** Minutes after which a command that never started is not started by a re-run. */
  command_expires_minutes: z.int().min(1).max(1440).default(15),
  /** Commands one person may give to one incident within an hour. */
  commands_per_person_per_hour: z
    .int()
    .min(1)
    .max(COMMENTS_PER_HOUR / COMMENTS_PER_COMMAND)
    .default(120),
  /** `wide`: irreversible or wide steps need a second person. `always`: every step does. */
  second_person: z.enum(['wide', 'always']).default('wide'),
  /** Incidents in a public repository are refused until someone sets this to true. */
  acknowledge_public_repository: z.boolean().default(false),
  /** Keys are kept from self-hosted machines, which outlive their jobs, until someone sets this to true. */
  acknowledge_self_hosted_runners: z.boolean().default(false),
  /** TLP an incident gets when its form names none. */
  default_tlp: z.enum(['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']).default('AMBER'),
});

/** The account of the job's own token. Other than on github.com only on GHE.com and GitHub Enterprise Server. */
const RecorderSetting = z.strictObject({
  id: z.int().positive().default(GITHUB_ACTIONS.id),
  host: z
    .string()
    .regex(/^[a-z0-9.-]+$/)
    .default(GITHUB_ACTIONS.host),
});

const ProviderName = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const Settings = z.strictObject({
  organisation: z.string().regex(/^[A-Za-z0-9-]+$/),
  incident_repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  roles: z.strictObject({
    responder: Holders.prefault({}),
    'incident-commander': Holders.prefault({}),
    approver: Holders.prefault({}),
  }),
  policy: Policy.prefault({}),
  recorder: RecorderSetting.prefault({}),
  /** What no step may ever touch, besides the incident repository itself. */
  protected: z
    .strictObject({
      repositories: z.array(z.string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
      /** Fingerprints of the responders' own and break-glass credentials. */
      credentials: z.array(z.string().regex(/^sha256:[0-9a-f]{64}$/)).default([]),
    })
    .prefault({}),
  /** What exercises may touch, by provider; of one that is not named, nothing. */
  exercises: z
    .strictObject({ targets: z.record(ProviderName, z.array(z.string().min(1))).default({}) })
    .prefault({}),
  /** A piece for each provider. The domain knows none: who opens the file brings their schemas, see `parseSettings`. */
  providers: z.record(ProviderName, z.unknown()).prefault({}),
  /** Base64 of the X25519 public key to which raw credentials are sealed; empty until `npm run setup`. */
  operator_public_key: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$|^$/)
    .default(''),
  /** The keys that Firebreak signs with, old ones too; empty until `npm run setup`. */
  signing_keys: SigningKeys.default([]),
});
export type Settings = z.infer<typeof Settings>;

export const SETTINGS_FILE = 'firebreak.yml';

/** The schema of the piece of each provider, by its name. */
export type ProviderPieces = Readonly<Record<string, z.ZodType>>;

/** The whole schema: a provider may be left out, and one that is not among these is none. */
export function toSettingsSchema(pieces: ProviderPieces) {
  const own = Object.entries(pieces).map(([name, piece]) => [name, z.optional(piece)]);
  return Settings.extend({ providers: z.strictObject(Object.fromEntries(own)).prefault({}) });
}

/**
 * Parses firebreak.yml; with the pieces of all providers, theirs is checked too. What comes out of `providers` is what
 * people wrote: each provider reads its piece itself. @throws UserError that lists every line that does not fit.
 */
export function parseSettings(text: string, pieces?: ProviderPieces): Settings {
  const yaml = parseYaml(text, { file: SETTINGS_FILE });
  const options = { file: SETTINGS_FILE, code: 'invalid-settings' };
  if (pieces !== undefined) parseChecked(toSettingsSchema(pieces), yaml, options);
  return parseChecked(Settings, yaml, options);
}

/** By what Firebreak knows its own work: the account that writes, and the keys that sign. */
export interface OwnMarks {
  recorder: Settings['recorder'];
  /** `unreadable`: keys may be listed, and nobody can say which, so nothing counts as signed. */
  signing_keys: Settings['signing_keys'] | 'unreadable';
}

const Recorder = z.object({ recorder: Settings.shape.recorder });
const Keys = z.object({ signing_keys: Settings.shape.signing_keys });

/** These alone, each by itself: what was written is recognised, and told, also while the rest of the file is damaged. */
export function parseOwnMarks(text: string): OwnMarks {
  return {
    recorder: attempt(() => parsePart(Recorder, text).recorder) ?? GITHUB_ACTIONS,
    signing_keys: attempt(() => parseSigningKeys(text)) ?? 'unreadable',
  };
}

/** For who checks what is there, and without the keys would call all of it forged. @throws UserError as `parseSettings`. */
export function parseSigningKeys(text: string): SigningKey[] {
  return parsePart(Keys, text).signing_keys;
}

function parsePart<Part extends z.ZodType>(schema: Part, text: string): z.output<Part> {
  const yaml = parseYaml(text, { file: SETTINGS_FILE });
  return parseChecked(schema, yaml, { file: SETTINGS_FILE, code: 'invalid-settings' });
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Of a copy without a file: the account of github.com, and no key. */
export const NO_MARKS: OwnMarks = { recorder: GITHUB_ACTIONS, signing_keys: [] };

/** The teams anybody's rights may hang on, each once. */
export function toTeams(settings: Settings): string[] {
  return [...new Set(ROLES.flatMap((role) => settings.roles[role].teams))];
}
