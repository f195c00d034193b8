/** The checks, in the order in which they are told. */
import type { Check } from '../check.ts';
import { approvals } from './approvals.ts';
import { artifacts } from './artifacts.ts';
import { chronology } from './chronology.ts';
import { history } from './history.ts';
import { ledger } from './ledger.ts';
import { receipts } from './receipts.ts';
import { receiptsLedger } from './receipts-ledger.ts';
import { record } from './record.ts';
import { reports } from './reports.ts';
import { timeline } from './timeline.ts';

export const CHECKS: readonly Check[] = [
  ledger,
  receipts,
  receiptsLedger,
  approvals,
  artifacts,
  timeline,
  record,
  reports,
  history,
  chronology,
];
