import { abolishedOwner } from './abolished-owner';
import { ambiguousAmount } from './ambiguous-amount';
import { ambiguousPlace } from './ambiguous-place';
import { amountTypedAsText } from './amount-typed-as-text';
import { anotherTable } from './another-table';
import { blanksAmongValues } from './blanks-among-values';
import { callTotalDiffers } from './call-total-differs';
import { carriedOverDiffers } from './carried-over-differs';
import { codeSectorDiffers } from './code-sector-differs';
import { contactWithoutReach } from './contact-without-reach';
import { copiedFlows } from './copied-flows';
import { currenciesDiffer } from './currencies-differ';
import { dateTypedAsText } from './date-typed-as-text';
import { decisionInFuture } from './decision-in-future';
import { disbursedAboveCommitted } from './disbursed-above-committed';
import { disbursedOutsidePeriod } from './disbursed-outside-period';
import { domesticDonor } from './domestic-donor';
import { donorSpelling } from './donor-spelling';
import { dossierAfterDecision } from './dossier-after-decision';
import { dossierNearLimit } from './dossier-near-limit';
import { doubledColumn } from './doubled-column';
import { duplicateCode } from './duplicate-code';
import { duplicateRate } from './duplicate-rate';
import { endBeforeStart } from './end-before-start';
import { endNotReached } from './end-not-reached';
import { endPassed } from './end-passed';
import { endedByDecision } from './ended-by-decision';
import { endedUnderspent } from './ended-underspent';
import { errorCell } from './error-cell';
import { expiredRegistration } from './expired-registration';
import { flowInFuture } from './flow-in-future';
import { foreignTimeZone } from './foreign-time-zone';
import { fundedCall } from './funded-call';
import { governmentDonor } from './government-donor';
import { identityNumber } from './identity-number';
import { incompleteCall } from './incomplete-call';
import { largeCounterpart } from './large-counterpart';
import { legacyEncoding } from './legacy-encoding';
import { longPeriod } from './long-period';
import { lookalikeD } from './lookalike-d';
import { malformedCode } from './malformed-code';
import { malformedDecisionNumber } from './malformed-decision-number';
import { missingAmount } from './missing-amount';
import { missingCode } from './missing-code';
import { missingColumn } from './missing-column';
import { missingDecisionDate } from './missing-decision-date';
import { missingDecisionNumber } from './missing-decision-number';
import { missingDonor } from './missing-donor';
import { missingDonorType } from './missing-donor-type';
import { missingEnglishText } from './missing-english-text';
import { missingEnglishTitle } from './missing-english-title';
import { missingHeader } from './missing-header';
import { missingKeyColumn } from './missing-key-column';
import { missingOwner } from './missing-owner';
import { missingPlace } from './missing-place';
import { missingRate } from './missing-rate';
import { missingRegistration } from './missing-registration';
import { missingSector } from './missing-sector';
import { missingTitle } from './missing-title';
import { moneyBeforeDecision } from './money-before-decision';
import { nearDuplicateItem } from './near-duplicate-item';
import { negativeAmount } from './negative-amount';
import { numbersDiffer } from './numbers-differ';
import { odaNamed } from './oda-named';
import { outdatedPlace } from './outdated-place';
import { outsideRegistration } from './outside-registration';
import { ownerEqualsDonor } from './owner-equals-donor';
import { ownerSpelling } from './owner-spelling';
import { passedCallPeriod } from './passed-call-period';
import { paymentAfterRevocation } from './payment-after-revocation';
import { registrationEnding } from './registration-ending';
import { sameMoneyAsOda } from './same-money-as-oda';
import { securedAboveRequested } from './secured-above-requested';
import { securedButOpen } from './secured-but-open';
import { sensitiveSubject } from './sensitive-subject';
import { severalMonths } from './several-months';
import { sharesMissing } from './shares-missing';
import { sharesNot100 } from './shares-not-100';
import { similarDonor } from './similar-donor';
import { slowAppraisal } from './slow-appraisal';
import { slowStart } from './slow-start';
import { startBeforeDecision } from './start-before-decision';
import { statedEquivalentOff } from './stated-equivalent-off';
import { statusBehindDecision } from './status-behind-decision';
import { subtotalDiffers } from './subtotal-differs';
import { textNotNormalised } from './text-not-normalised';
import { twoDigitYear } from './two-digit-year';
import { unexpectedApprover } from './unexpected-approver';
import { unexplainedOtherSector } from './unexplained-other-sector';
import { unknownCountry } from './unknown-country';
import { unknownCurrency } from './unknown-currency';
import { unknownItemCode } from './unknown-item-code';
import { unknownRateSource } from './unknown-rate-source';
import { unknownSector } from './unknown-sector';
import { unknownWord } from './unknown-word';
import { unlikelyAmount } from './unlikely-amount';
import { unlikelyTitle } from './unlikely-title';
import { unlikelyYear } from './unlikely-year';
import { unlistedDonor } from './unlisted-donor';
import { unreadableAmount } from './unreadable-amount';
import { unreadableDate } from './unreadable-date';
import { unreadableNumber } from './unreadable-number';
import { unreadableSetting } from './unreadable-setting';
import { unresolvedPlace } from './unresolved-place';
import { untranslatedTitle } from './untranslated-title';
import { unusableRate } from './unusable-rate';
import { withdrawnDacCode } from './withdrawn-dac-code';
import { yearlyCommitmentsOff } from './yearly-commitments-off';
import { zeroAmount } from './zero-amount';

/** Every rule, in the order of the report: the shape of the sheets first, then what a row says from left to right. */
export const rules = [
  missingHeader,
  missingKeyColumn,
  missingColumn,
  doubledColumn,
  anotherTable,
  errorCell,
  subtotalDiffers,
  foreignTimeZone,
  unreadableSetting,
  missingCode,
  blanksAmongValues,
  malformedCode,
  codeSectorDiffers,
  duplicateCode,
  carriedOverDiffers,
  missingTitle,
  missingEnglishTitle,
  unlikelyTitle,
  untranslatedTitle,
  numbersDiffer,
  textNotNormalised,
  legacyEncoding,
  lookalikeD,
  identityNumber,
  nearDuplicateItem,
  fundedCall,
  missingDonor,
  unlistedDonor,
  donorSpelling,
  similarDonor,
  missingDonorType,
  unknownCountry,
  domesticDonor,
  expiredRegistration,
  missingRegistration,
  registrationEnding,
  outsideRegistration,
  governmentDonor,
  odaNamed,
  sameMoneyAsOda,
  missingSector,
  unknownSector,
  sharesMissing,
  sharesNot100,
  withdrawnDacCode,
  unexplainedOtherSector,
  missingOwner,
  ownerSpelling,
  abolishedOwner,
  ownerEqualsDonor,
  missingPlace,
  unresolvedPlace,
  ambiguousPlace,
  outdatedPlace,
  unreadableDate,
  twoDigitYear,
  severalMonths,
  dateTypedAsText,
  unlikelyYear,
  endBeforeStart,
  longPeriod,
  decisionInFuture,
  startBeforeDecision,
  endPassed,
  endNotReached,
  slowStart,
  dossierNearLimit,
  slowAppraisal,
  dossierAfterDecision,
  missingDecisionDate,
  missingDecisionNumber,
  malformedDecisionNumber,
  unexpectedApprover,
  sensitiveSubject,
  statusBehindDecision,
  endedByDecision,
  unknownItemCode,
  flowInFuture,
  moneyBeforeDecision,
  paymentAfterRevocation,
  disbursedOutsidePeriod,
  disbursedAboveCommitted,
  yearlyCommitmentsOff,
  endedUnderspent,
  copiedFlows,
  unknownCurrency,
  missingAmount,
  unreadableAmount,
  ambiguousAmount,
  currenciesDiffer,
  amountTypedAsText,
  negativeAmount,
  zeroAmount,
  unlikelyAmount,
  largeCounterpart,
  statedEquivalentOff,
  missingRate,
  unknownRateSource,
  duplicateRate,
  unusableRate,
  unreadableNumber,
  unknownWord,
  incompleteCall,
  missingEnglishText,
  callTotalDiffers,
  securedAboveRequested,
  securedButOpen,
  passedCallPeriod,
  contactWithoutReach,
] as const;

export type RuleId = (typeof rules)[number]['id'];

/** The facts that the reports of a rule carry. */
export type FactsOf<Id extends RuleId> = FactsIn<Extract<(typeof rules)[number], { readonly id: Id }>>;

type FactsIn<Rule> = Rule extends {
  readonly needs: 'reading';
  readonly check: (...input: never[]) => infer F;
}
  ? NonNullable<F>
  : Rule extends { readonly check: (...input: never[]) => infer Reports }
    ? Extract<One<NonNullable<Reports>>, { readonly facts: unknown }>['facts']
    : never;

type One<Reports> = Reports extends readonly (infer Report)[] ? Report : Reports;
