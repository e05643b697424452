/** The first sheet of the broken workbook. */
export const introduction = {
  titleVi: 'Sổ viện trợ: sổ có lỗi',
  titleEn: 'Aid register: the register with errors',
  paragraphs: [
    {
      vi: 'Sổ này cố ý viết sai để thử phần kiểm tra: mỗi quy tắc kiểm tra đều bị vi phạm ít nhất một lần.',
      en: 'This register is wrong on purpose, to try the check: every rule is broken at least once.',
    },
    {
      vi: 'Cột cuối “Mong đợi / Expects” của mỗi dòng ghi mã các quy tắc phải báo ở dòng đó; để trống là dòng không có gì sai. Cột trước đó nói dòng sai ở đâu. Những điều phải báo cho cả bảng nằm ở bảng “Mong đợi”.',
      en: 'The last column “Mong đợi / Expects” of each row holds the ids of the rules that must report it; blank means that nothing is wrong. The column before it says what is wrong. What must be reported for a whole sheet stands in the sheet “Mong đợi”.',
    },
    {
      vi: 'Toàn bộ dữ liệu là ví dụ tự đặt, không nói về tổ chức, cá nhân hay khoản viện trợ có thật nào.',
      en: 'All data are invented and mean no real organisation, person or aid item.',
    },
  ],
} as const;
