/**
 * What the examples of the rules about signatures show: made once, by the key that every rehearsal has, and by nobody
 * again. Each is one text, cut to fit the page.
 */
import type { SigningKey } from '#incident/signature.ts';

/** As `firebreak.yml` lists it. */
export const EXAMPLE_KEY: SigningKey = {
  id: 'exercise-firebreak',
  environment: 'firebreak',
  public: 'Egp3Gk4POkB7nGcFkOYo2gBqcxankw0jXk/nsAjY9g4=',
  from: '2000-01-01T00:00:00Z',
  exercise: false,
};

/** The first line of a ledger. */
export const SIGNED_LINE = [
  '{"actor":{"id":583231,"login":"octocat"},"at":"2026-11-21T05:20:00Z","claim":"sha256:0000000000000000000000000',
  '000000000000000000000000000000000000000","command":"declare","hash":"sha256:53a6fa927ac7b0c6910b9effd13e544752',
  'f45dbf8ff1d5d23fbcedfa7c90dad6","n":1,"outcome":"declared","phase":"done","prev":"sha256:ff46a714a0c9f98374672',
  '20e72df7474b178055513df5dcfd8f1157debec9d95","signature":"ed25519:exercise-firebreak:pOkgpgidNUIfPP8J3e3VnNb/A',
  'jtjvfip5+Q0h6rPKzoucSm2qQnI44QWDqAG+pWidYkEwGlvGT0rIDYiuTxRCQ==","source":{"id":"42","kind":"issue","url":"htt',
  'ps://github.com/acme/incidents/issues/42"}}',
  '\n',
].join('');

/** A receipt as its file holds it. */
export const SIGNED_RECEIPT = [
  '{',
  '  "id": "R-0001",',
  '  "incident": "INC-2026-0042",',
  '  "step": "example/stop-service",',
  '  "params": {',
  '    "service": "shop"',
  '  },',
  '  "state": "planned",',
  '  "plan": {',
  '    "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",',
  '    "operation": "contain",',
  '    "targets": [],',
  '    "calls": [],',
  '    "prior": null,',
  '    "impact": "The service shop stops",',
  '    "notes": [],',
  '    "requested_by": {',
  '      "id": 583231,',
  '      "login": "octocat"',
  '    },',
  '    "requested_at": "2026-11-21T05:25:00Z",',
  '    "expires_at": "2026-11-21T06:25:00Z",',
  '    "command": "/contain example/stop-service service=shop",',
  '    "source": {',
  '      "kind": "comment",',
  '      "id": "1",',
  '      "url": "https://github.com/acme/incidents/issues/42"',
  '    }',
  '  },',
  '  "approvals": [],',
  '  "evidence": [],',
  '  "signature": "ed25519:exercise-firebreak:C4qEH+HrOi2sZacJToWrlmUHtyHvt7oNbTr1FeICconVmMexiMNj7X0wKQnOTSZ3nSDOxPKayfPqK6s/+CGoDA=="',
  '}',
  '',
].join('\n');
