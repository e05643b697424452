/** The short codelists of the register. What offices write for each stands in the languages. */
export const fundings = ['pcpnn', 'other-non-oda', 'oda'] as const;
export type Funding = (typeof fundings)[number];

export const aidKinds = ['programme', 'project', 'non-project', 'emergency'] as const;
export type AidKind = (typeof aidKinds)[number];

export const forms = ['cash', 'in-kind', 'experts'] as const;
export type Form = (typeof forms)[number];

/** In the order in which an item passes through them. */
export const aidStatuses = [
  'mobilising',
  'dossier-received',
  'in-appraisal',
  'approved',
  'ongoing',
  'suspended',
  'ended',
  'rejected',
  'revoked',
] as const;
export type AidStatus = (typeof aidStatuses)[number];

export const callStatuses = [
  'open',
  'in-discussion',
  'partly-funded',
  'funded',
  'suspended',
  'withdrawn',
] as const;
export type CallStatus = (typeof callStatuses)[number];

export type Readiness = 'idea' | 'outline' | 'document' | 'ready';

export type DonorType = 'ngo' | 'international' | 'government' | 'individual' | 'company' | 'other';

export const markers = ['women', 'children', 'ethnic-minorities', 'border', 'disability'] as const;
export type Marker = (typeof markers)[number];

export type DecisionType =
  | 'approval'
  | 'supplement'
  | 'adjustment'
  | 'extension'
  | 'termination'
  | 'revocation';

/** cumulative-disbursement: all that was paid from the start until that date. */
export type FlowType = 'commitment' | 'disbursement' | 'cumulative-disbursement';
