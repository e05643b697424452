import type { OfferedTotals } from '../../core/overview/offered-totals';
import type { DimensionName } from '../../core/totals/dimensions';
import type { AskedMeasure } from '../../core/totals/measures';
import type { IsoDate } from '../../core/values/period';

export interface Question {
  readonly measure: AskedMeasure;
  readonly dimension: DimensionName;
  readonly currency: 'USD' | 'VND';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * What can still be asked, after a sheet came or went: the measure and the dimension that are offered, else the first.
 */
export function possibleQuestion(question: Question, { measures }: OfferedTotals): Question {
  const measure = measures.find(({ name }) => name === question.measure) ?? measures[0];
  if (measure === undefined) return question;
  const dimension = measure.dimensions.includes(question.dimension)
    ? question.dimension
    : (measure.dimensions[0] ?? question.dimension);
  return { ...question, measure: measure.name, dimension };
}
