/** Reads what a dropdown offers, also where the organisation gave its options other words or somebody wrote by hand. */
import { TLPS, type Tlp } from '#incident/record.ts';
import { SEVERITIES, type Severity } from '#incident/status.ts';

/** Finds the one severity a text names: `SEV2`, `sev 2` and `SEV2: an attacker has access` are the same. */
export function findSeverity(text: string): Severity | undefined {
  const named = new Set(
    [...text.matchAll(/(?<![a-z])sev(?:erity)?[\s_:#-]*(\d+)/gi)].map(([, digit]) => `SEV${digit}`),
  );
  const [first, second] = named;
  if (second !== undefined) return undefined;
  return SEVERITIES.find((severity) => severity === first);
}

const TLP_WORD = /(?<![A-Z])(?:AMBER\W{0,3}STRICT|CLEAR|GREEN|AMBER|RED)(?![A-Z])/g;

/** Finds the one marking a text names: `AMBER+STRICT`, `TLP:AMBER-STRICT` and `amber strict` are the same. */
export function findTlp(text: string): Tlp | undefined {
  const words = text.toUpperCase().match(TLP_WORD) ?? [];
  const [first, second] = new Set(
    words.map((word) => word.replace(/^AMBER\W+STRICT$/, 'AMBER+STRICT')),
  );
  return second === undefined ? TLPS.find((tlp) => tlp === first) : undefined;
}
