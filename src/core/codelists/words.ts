/** The short codelists of the register. What offices write for each stands in the languages. */
export type Funding = 'pcpnn' | 'other-non-oda' | 'oda';

export type AidKind = 'programme' | 'project' | 'non-project' | 'emergency';

export const forms = ['cash', 'in-kind', 'experts'] as const;
export type Form = (typeof forms)[number];

/** In the order in which an item passes through them. */
export type AidStatus =
  | 'mobilising'
  | 'dossier-received'
  | 'in-appraisal'
  | 'approved'
  | 'ongoing'
  | 'suspended'
  | 'ended'
  | 'rejected'
  | 'revoked';

export type CallStatus = 'open' | 'in-discussion' | 'partly-funded' | 'funded' | 'suspended' | 'withdrawn';

export type Readiness = 'idea' | 'outline' | 'document' | 'ready';

export type DonorType = 'ngo' | 'international' | 'government' | 'individual' | 'company' | 'other';

export type Marker = 'women' | 'children' | 'ethnic-minorities' | 'border' | 'disability';
