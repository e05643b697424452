/** The first sheet of the messy workbook. */
export const introduction = {
  titleVi: 'Sổ viện trợ: sổ như ở cơ quan',
  titleEn: 'Aid register: as offices really keep it',
  paragraphs: [
    {
      vi: 'Toàn bộ số liệu, tổ chức và khoản viện trợ trong sổ này là ví dụ tự đặt, không nói về tổ chức, cá nhân hay khoản viện trợ có thật nào. Tên xã, huyện là tên thật.',
      en: 'All figures, organisations and aid items in this register are invented and mean no real organisation, person or item. The names of communes and districts are real.',
    },
    {
      vi: 'Sổ này lộn xộn như sổ thật: mỗi năm một trang tính và một cách trình bày; tiêu đề hai dòng, ô gộp, dòng lĩnh vực, dòng cộng gõ tay, tiêu đề lặp lại, bộ lọc đang bật, cột ẩn; số tiền, quyết định, thời gian và nhà tài trợ viết chung một ô.',
      en: 'The register is as messy as real ones: a sheet and a layout for each year; headers of two rows, merged cells, rows that name a sector, sums typed by hand, a repeated header, a filter left on, a hidden column; amounts, decisions, periods and donors written together in one cell.',
    },
    {
      vi: 'Không có bảng Cài đặt và bảng Lĩnh vực. Tiện ích đọc sổ tại chỗ, không di chuyển và không sửa ô nào; cột có tên lạ thì đề nghị ghép một lần.',
      en: 'There is no Settings sheet and no Sectors sheet. The add-on reads the register in place and neither moves nor changes a cell; it proposes once what columns with unknown names are.',
    },
    {
      vi: 'Những lỗi cố ý để lại (ô tô màu cam) và những điều phải báo cho cả trang tính được ghi ở bảng “Mong đợi”. Số tổng hợp đúng được tính riêng trong chương trình tạo sổ mẫu.',
      en: 'The mistakes left in on purpose (cells in orange) and what must be reported of whole sheets stand in the sheet “Mong đợi”. The right totals are computed apart, by the program that makes the sample.',
    },
  ],
} as const;
