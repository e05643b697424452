/** The first sheet of the clean workbook: what is invented and what is not, in both languages. */
export const introduction = {
  titleVi: 'Sổ viện trợ: sổ mẫu của một tỉnh',
  titleEn: 'Aid register: the sample register of a province',
  paragraphs: [
    {
      vi: 'Đây là sổ mẫu để thử tiện ích “Sổ viện trợ”. Sổ viết đúng quy cách, không có lỗi nào cần sửa.',
      en: 'This is a sample register for trying the “Aid register” add-on. It is well kept and holds nothing to correct.',
    },
    {
      vi: 'Toàn bộ dữ liệu là ví dụ tự đặt: tên các tổ chức tài trợ (có ghi “ví dụ” hoặc “sample”), khoản viện trợ, số và ngày quyết định, số tiền từng khoản, tỷ giá, giấy đăng ký, dự án kêu gọi và đầu mối liên hệ. Không tổ chức, cá nhân nào có thật được nói đến trong các dòng đó.',
      en: 'All data are invented: the names of the donors (marked “sample” or “ví dụ”), the aid items, the numbers and dates of decisions, the amount of each item, the rates, the certificates, the projects calling for aid and the contacts. No real organisation or person is meant by those rows.',
    },
    {
      vi: 'Chỉ những điều sau đây là có thật, theo báo chí đã đăng về tỉnh Sơn La:',
      en: 'Only the following is real, as printed by the press about Sơn La Province:',
    },
    {
      vi: '• Năm 2024, 29 tổ chức phi chính phủ nước ngoài đăng ký hoạt động tại tỉnh. Sổ mẫu có đúng 29 tổ chức có giấy đăng ký còn hiệu lực vào ngày 31/12/2024.',
      en: '• In 2024, 29 foreign non-governmental organisations were registered to work in the province. The sample holds exactly 29 organisations whose certificate was valid on 31 December 2024.',
    },
    {
      vi: '• Năm 2024, tỉnh tiếp nhận 10 khoản viện trợ với tổng cam kết hơn 4,8 triệu USD, gấp 1,7 lần về số khoản so với năm 2023 (6 khoản, gần 4,9 triệu USD). Tổng các khoản ví dụ khớp với những con số này.',
      en: '• In 2024 the province received 10 aid items with commitments of more than USD 4.8 million, 1.7 times the number of items of 2023 (6 items, nearly USD 4.9 million). The invented items add up to these figures.',
    },
    {
      vi: '• Từ năm 2019 đến nay, tổng giá trị viện trợ phi chính phủ nước ngoài là 19.393.768 USD. Tổng các khoản ví dụ giai đoạn 2019-2025 khớp đến từng xen.',
      en: '• From 2019 to now foreign non-governmental aid amounts to USD 19,393,768. The invented items of 2019-2025 add up to it to the cent.',
    },
    {
      vi: '• Dự án GREAT giai đoạn 2 (2022-2027) do Chính phủ Ôt-xtrây-lia tài trợ là vốn ODA: tổng vốn hơn 250 tỷ đồng, tương đương 15,2 triệu AUD, trong đó vốn viện trợ không hoàn lại 236 tỷ đồng và vốn đối ứng 14,5 tỷ đồng. Khoản này đứng riêng, không cộng vào viện trợ phi chính phủ nước ngoài.',
      en: '• The GREAT project, phase 2 (2022-2027), paid by the Australian Government, is ODA: more than VND 250 billion in all, equivalent to AUD 15.2 million, of which VND 236 billion is grant aid and VND 14.5 billion counterpart funds. It stands apart and is not added to foreign non-governmental aid.',
    },
    {
      vi: '• Tỉnh có 2 dự án của Quỹ đặc biệt hợp tác Mê Công - Lan Thương (vốn ODA); tên và số tiền trong sổ mẫu là ví dụ.',
      en: '• The province has 2 projects of the Mekong-Lancang Cooperation Special Fund (ODA); their names and amounts in the sample are invented.',
    },
    {
      vi: '• Tỷ giá hạch toán USD tháng 5/2024 là 24.107 đồng (Thông báo số 2114/TB-KBNN); các tỷ giá khác là ví dụ. 75 xã, phường và các đơn vị cũ là tên thật.',
      en: '• The accounting rate of the US dollar for May 2024 is 24,107 VND (Notice No. 2114/TB-KBNN); all other rates are invented. The 75 communes and wards and the former units bear their real names.',
    },
    {
      vi: 'Năm báo cáo trong bảng Cài đặt là 2024 và ngày chốt số liệu là 31/12/2024, nên các số tổng hợp không thay đổi theo lịch.',
      en: 'The Settings sheet (Cài đặt) sets the reporting year 2024 and the date of the figures 31 December 2024, so that the totals do not move with the calendar.',
    },
  ],
} as const;
