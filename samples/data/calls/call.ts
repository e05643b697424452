/**
 * One project calling for aid as the sample workbook tells it. All of these projects are invented; the places are the
 * communes and wards of Sơn La since 01/07/2025.
 */
export interface Call {
  readonly code: string;
  readonly sector: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly ownerVi: string;
  readonly ownerEn: string;
  readonly place: string;
  readonly needVi: string;
  readonly needEn: string;
  readonly objectiveVi: string;
  readonly objectiveEn: string;
  readonly scopeVi: string;
  readonly scopeEn: string;
  readonly beneficiariesVi: string;
  readonly beneficiariesEn: string;
  readonly resultsVi: string;
  readonly resultsEn: string;
  readonly start: number;
  readonly end: number;
  readonly currency: 'USD' | 'VND' | 'EUR';
  /** In the currency; requested plus the counterpart, which for foreign currencies is told at about 24.300 VND a dollar. */
  readonly total: number;
  readonly requested: number;
  readonly secured?: number;
  readonly counterpartVnd: number;
  readonly counterpartForm?: string;
  readonly partial: 'Có' | 'Không';
  readonly readiness: 'Ý tưởng' | 'Đề cương' | 'Văn kiện' | 'Sẵn sàng triển khai';
  readonly priority: 1 | 2 | 3;
  readonly status:
    | 'Đang kêu gọi'
    | 'Đang trao đổi'
    | 'Đã có một phần'
    | 'Đã có nhà tài trợ'
    | 'Tạm dừng'
    | 'Đã rút';
  readonly budgetLines: string;
  /** For whom above all, where it is for some. */
  readonly markers?: string;
  readonly sdg: string;
}
