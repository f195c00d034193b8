/** The checks, in the order in which they are told. */
import type { Check } from '../check.ts';
import { approvals } from './approvals.ts';
import { artifacts } from './artifacts.ts';
import { ledger } from './ledger.ts';
import { receipts } from './receipts.ts';
import { receiptsLedger } from './receipts-ledger.ts';

export const CHECKS: readonly Check[] = [ledger, receipts, receiptsLedger, approvals, artifacts];
