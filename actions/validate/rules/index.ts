/** The rules, in the order in which their documentation lists them. */
import type { Rule } from '../rule.ts';
import { artifactSecret } from './artifact/secret.ts';
import { branchHistory } from './branch/history.ts';
import { branchOutsideFolder } from './branch/outside-folder.ts';
import { evidenceSchema } from './evidence/schema.ts';
import { ledgerAppendOnly } from './ledger/append-only.ts';
import { ledgerChain } from './ledger/chain.ts';
import { ledgerForeignChange } from './ledger/foreign-change.ts';
import { ledgerSchema } from './ledger/schema.ts';
import { ledgerSegments } from './ledger/segments.ts';
import { ledgerSignature } from './ledger/signature.ts';
import { manifestAppendOnly } from './manifest/append-only.ts';
import { manifestDigest } from './manifest/digest.ts';
import { manifestSchema } from './manifest/schema.ts';
import { receiptSignature } from './receipt/signature.ts';
import { recordCredentialRemoved } from './record/credential-removed.ts';
import { recordCredentialState } from './record/credential-state.ts';
import { recordFixed } from './record/fixed.ts';
import { recordSchema } from './record/schema.ts';
import { recordSecret } from './record/secret.ts';
import { recordStatus } from './record/status.ts';
import { reportSecret } from './report/secret.ts';
import { timelineAppendOnly } from './timeline/append-only.ts';
import { timelineFuture } from './timeline/future.ts';
import { timelineKind } from './timeline/kind.ts';
import { timelineLiveIndicator } from './timeline/live-indicator.ts';
import { timelineMilestoneOrder } from './timeline/milestone-order.ts';
import { timelineOrder } from './timeline/order.ts';
import { timelineRecorded } from './timeline/recorded.ts';
import { timelineSecret } from './timeline/secret.ts';
import { timelineSourceMissing } from './timeline/source-missing.ts';
import { timelineSyntax } from './timeline/syntax.ts';
import { timelineUniqueIds } from './timeline/unique-ids.ts';

export const rules: readonly Rule[] = [
  recordSchema,
  recordFixed,
  recordStatus,
  recordCredentialState,
  recordSecret,
  timelineSyntax,
  timelineUniqueIds,
  timelineKind,
  timelineOrder,
  timelineAppendOnly,
  timelineRecorded,
  timelineFuture,
  timelineMilestoneOrder,
  timelineSourceMissing,
  timelineSecret,
  timelineLiveIndicator,
  ledgerSchema,
  ledgerChain,
  ledgerAppendOnly,
  ledgerForeignChange,
  ledgerSegments,
  ledgerSignature,
  receiptSignature,
  manifestSchema,
  manifestDigest,
  manifestAppendOnly,
  artifactSecret,
  evidenceSchema,
  reportSecret,
  branchOutsideFolder,
  branchHistory,
  recordCredentialRemoved,
];
