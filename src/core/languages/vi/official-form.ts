/** What only a Vietnamese administrative paper says, by Decree 30/2020 Annex I. It has no form in another language. */
export const officialForm = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string, symbol: string) => `Số: ${number}${symbol === '' ? '' : `/${symbol}`}`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  openDate: (year: string) => `ngày      tháng      năm ${year}`,
  recipients: 'Nơi nhận:',
  /** The kind of paper, which stands on a line of its own above what the paper is about. */
  kind: 'Danh mục',
};
