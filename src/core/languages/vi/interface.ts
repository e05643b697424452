import type { InterfaceWords, TotalledFacts } from '../interface-words';

const copyFirst = 'Lần đầu nên làm trên một bản sao: Tệp › Tạo bản sao.';

export const interfaceWords: InterfaceWords = {
  addOn: 'Sổ viện trợ',
  menu: {
    title: 'Viện trợ PCPNN',
    preview: 'Xem thử (không ghi gì)',
    check: 'Kiểm tra sổ',
    totals: 'Lập bảng tổng hợp',
    callList: 'Lập danh mục kêu gọi',
    sidebar: 'Mở thanh bên',
    setup: 'Thiết lập',
    createMissingSheets: 'Tạo bảng còn thiếu (không đụng dữ liệu)',
    mapColumns: 'Ghép cột',
    fixes: 'Sửa các lỗi chắc chắn',
    marks: 'Bật/tắt đánh dấu',
    undo: 'Hoàn tác chỉnh sửa',
    language: 'Ngôn ngữ của bảng và văn bản',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    keep: 'Giữ nguyên điều cần xem lại',
    guide: 'Hướng dẫn',
  },
  guide: [
    copyFirst,
    'Xem thử: xem tiện ích đọc được những dòng nào, tính được bao nhiêu tiền, còn điều gì cần xem lại; không ghi gì.',
    'Kiểm tra sổ: ghi mọi điều cần xem lại vào bảng “Kết quả kiểm tra”, mỗi dòng có đường dẫn tới ô.',
    'Lập bảng tổng hợp: ghi số liệu theo lĩnh vực, nhà tài trợ, năm vào bảng “Tổng hợp”.',
    'Lập danh mục kêu gọi: tạo một tài liệu Google Docs song ngữ trong Drive của bạn và ghi một dòng vào bảng “Nhật ký”.',
    'Mở thanh bên: xem và sửa từng việc, xem số liệu, chép câu cho báo cáo, xem trước danh mục.',
    'Thiết lập › Tạo bảng còn thiếu: thêm các bảng chưa có; bảng đang có giữ nguyên.',
    'Thiết lập › Ghép cột: cho biết trang tính và cột mà tiện ích chưa nhận ra là gì; chỉ cần làm một lần, sau này đổi được.',
    'Thiết lập › Bật/tắt đánh dấu: tô màu các dòng cần xem lại; tắt thì màu của bạn còn nguyên.',
    'Thiết lập › Hoàn tác chỉnh sửa: trả lại những ô mà tiện ích đã sửa lần gần nhất.',
    'Thiết lập › Ngôn ngữ của bảng và văn bản: chọn tiếng Việt hoặc tiếng Anh cho các bảng và văn bản lập từ nay.',
    'Tiện ích không bao giờ tự sửa dữ liệu, màu sắc, định dạng hay công thức của bạn; chỉ sửa những ô mà bạn đã chọn, và hoàn tác được.',
  ].join('\n\n'),
  faults: {
    busy: (detail) =>
      `Một lệnh khác đang ghi vào bảng tính này${detail === '' ? '' : ` (${detail})`}. Xin đợi khoảng một phút rồi chạy lại.`,
    'newer-workbook': () =>
      'Bảng tính này đã được một phiên bản mới hơn của tiện ích ghi vào, nên phiên bản cũ này không ghi gì để khỏi làm mất dữ liệu. Hãy nhờ người cài đặt cập nhật tiện ích rồi tải lại bảng tính; Xem thử và số liệu trên thanh bên vẫn dùng được.',
    'no-register': () =>
      'Chưa thấy bảng nào của sổ viện trợ trong bảng tính này. Hãy đặt tên trang tính là “Viện trợ” hoặc “Danh mục kêu gọi”, hoặc chọn Thiết lập › Ghép cột để cho biết trang nào là sổ, hoặc Thiết lập › Tạo bảng còn thiếu.',
    'no-aid-sheet': () =>
      'Chưa thấy bảng “Viện trợ” nên chưa có gì để tổng hợp. Hãy đặt đúng tên trang tính, hoặc chọn Thiết lập › Tạo bảng còn thiếu.',
    'no-flow-sheet': () =>
      'Chưa thấy bảng “Cam kết và giải ngân” nên chưa tính được chỉ tiêu này. Hãy đặt đúng tên trang tính, hoặc chọn Thiết lập › Tạo bảng còn thiếu.',
    'no-call-sheet': () =>
      'Chưa thấy bảng “Danh mục kêu gọi” nên chưa lập được danh mục. Hãy đặt đúng tên trang tính, hoặc chọn Thiết lập › Tạo bảng còn thiếu.',
    'nothing-to-issue': (detail) =>
      detail === ''
        ? 'Không có dự án nào để đưa vào danh mục. Hãy nhập dự án vào bảng “Danh mục kêu gọi”; nếu đã có, hãy xem lại trạng thái của dự án.'
        : `Chưa dự án nào đủ điều kiện vào danh mục (số dự án: ${detail}). Hãy mở thanh bên, thẻ “Danh mục”, để biết mỗi dự án còn thiếu gì; chưa có phần tiếng Anh thì ở đó chọn danh mục chỉ tiếng Việt.`,
    'blocked-projects': (detail) =>
      `Còn ${detail} dự án chưa đưa được vào danh mục nên chưa lập. Hãy sửa các dự án đó, hoặc chọn để lại những dự án chưa đủ điều kiện.`,
    'document-too-long': () =>
      'Danh mục dài quá 1,02 triệu ký tự, Google Tài liệu không nhận. Hãy chọn ít dự án hơn hoặc một ngôn ngữ, hoặc tải bản .docx ở thanh bên.',
    'wrong-request': (detail) =>
      `Thanh bên gửi một yêu cầu mà tiện ích không hiểu (${detail}). Hãy tải lại trang bảng tính rồi mở lại thanh bên.`,
    'place-gone': (detail) =>
      `Không còn ô ${detail}: trang tính đã được đổi tên, xóa hoặc thu nhỏ. Hãy bấm “Kiểm tra lại”.`,
    'no-current-cell': () => 'Chưa có ô nào được chọn. Hãy bấm vào một ô trống trong bảng tính rồi thử lại.',
    'cells-not-blank': (detail) =>
      `Bảng cần các ô trống ${detail}, nhưng ở đó đã có dữ liệu. Hãy chọn một ô trống khác, phía dưới và bên phải còn trống.`,
    'cell-of-register': (detail) =>
      `Ô đang chọn nằm trong bảng “${detail}”; công thức đặt ở đó sẽ lẫn vào sổ. Hãy chọn một ô ở trang tính khác.`,
    'formula-differs': () =>
      'Công thức sẽ ra số khác với bảng này, vì công thức không thấy ô gộp, cột đã ghép và cách viết số, ngày của bảng tính. Hãy dùng nút ghi bảng “Tổng hợp”; muốn dùng công thức thì bỏ gộp ô, đặt tên cột theo mẫu rồi chèn lại.',
    'formula-in-cell': (detail) =>
      `Ô ${detail} đang chứa công thức nên không ghi đè. Hãy sửa ô đó trong bảng tính, rồi mở lại phần thiết lập.`,
    'wrong-setting': (detail) => `Không hiểu giá trị vừa nhập. ${detail}`,
    'field-twice': (detail) =>
      `Cột “${detail}” được ghép vào một nội dung mà cột khác đã giữ. Hãy chọn cho mỗi nội dung một cột rồi ghi lại.`,
    'sheet-gone': () => 'Trang tính cần ghép không còn trong bảng tính này. Hãy mở lại Thiết lập › Ghép cột.',
    'reason-missing': () => 'Chưa ghi lý do. Hãy ghi một câu vì sao giữ nguyên rồi thử lại.',
    'cannot-keep': () =>
      'Điều này làm dòng không được tính hoặc là lỗi phải sửa nên không giữ nguyên được. Hãy sửa ô đó trong bảng tính.',
    'nothing-to-undo': () => 'Không có chỉnh sửa nào của tiện ích để hoàn tác.',
    'donor-not-listed': (detail) =>
      `Bảng Nhà tài trợ chưa có “${detail}” hoặc chưa có cột “Tên khác”. Hãy thêm nhà tài trợ hoặc cột đó rồi thử lại.`,
    'sheet-not-ours': (detail) =>
      `Trang tính “${detail}” không do tiện ích tạo nên không ghi vào. Hãy đổi tên trang đó rồi chạy lại.`,
    'sheet-protected': (detail) =>
      `Trang tính${detail === '' ? ' cần ghi' : ` “${detail}”`} đang được bảo vệ nên không ghi được. Hãy nhờ chủ bảng tính cho quyền sửa, hoặc bỏ bảo vệ trang đó, rồi chạy lại.`,
    'sheet-too-large': () =>
      'Bảng tính đã đạt giới hạn số ô của Google Trang tính nên không ghi thêm được. Hãy xóa bớt dòng hoặc cột trống rồi chạy lại.',
    permission: (detail) =>
      `Google chưa cho phép việc này${detail === '' ? '' : ` (“${detail}”)`}. Hãy chạy lại lệnh từ trình đơn và đồng ý cấp quyền; nếu đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính trong cửa sổ chỉ có một tài khoản.`,
    quota: () =>
      'Tài khoản Google này đã dùng hết lượt cho phép trong ngày hoặc đang bị gọi quá nhanh. Xin thử lại sau ít phút; nếu vẫn vậy, xin thử lại vào ngày mai.',
    temporary: () =>
      'Google đang trả lời chậm hoặc tạm ngừng. Dữ liệu của bạn còn nguyên; xin chạy lại sau ít phút.',
    'drive-off': () =>
      'Dịch vụ Drive của tiện ích chưa được bật nên chưa tạo được tài liệu. Người cài đặt cần đưa lại tệp appsscript.json của tiện ích lên (có mục Drive v3).',
    unexpected: (detail) =>
      `Lệnh dừng vì một lỗi chưa lường trước: “${detail}”. Dữ liệu của bạn còn nguyên; xin chạy lại, nếu lặp lại hãy gửi câu này cho người phụ trách tiện ích.`,
  },
  messages: {
    preview: ({ read, counted, leftOut, skipped, otherTables, findings, year, items, usd, projects }) =>
      [
        `Đọc ${read} dòng viện trợ, tính được ${counted} dòng.${whyNot(leftOut)}`,
        ...(skipped === 0
          ? []
          : [`Ngoài ra có ${skipped} dòng tiêu đề nhóm, dòng cộng hoặc ghi chú, không phải khoản viện trợ.`]),
        ...(otherTables === 0
          ? []
          : [
              `${otherTables} dòng thuộc bảng khác đặt chung trang tính, không được đọc (xem kết quả kiểm tra).`,
            ]),
        `Năm ${year}: ${items} khoản mới tiếp nhận, cam kết ${usd} USD.`,
        `Danh mục kêu gọi: ${projects} dự án đưa vào được.`,
        `${findings} điều cần xem lại.`,
        'Chưa ghi gì vào bảng tính.',
      ].join('\n'),
    asRead: ({ locale, region, timeZone, date, amount, groupDonor }, isFirst) =>
      [
        `Bảng tính theo cách viết của ${region} (${locale}), múi giờ ${timeZone}.`,
        ...(date === null
          ? []
          : [`Ngày: ô ${date.cell} của “${date.sheet}” ghi “${date.written}”, được đọc là ${date.read}.`]),
        ...(amount === null
          ? []
          : [
              `Tiền: ô ${amount.cell} của “${amount.sheet}” ghi “${amount.written}”, được đọc là ${amount.read}.`,
            ]),
        ...(groupDonor === null
          ? []
          : [
              `Nhà tài trợ: ${groupDonor.rows} khoản lấy theo dòng nhóm ở trên, như dòng ${groupDonor.row} của “${groupDonor.sheet}” là của ${groupDonor.donor}.`,
            ]),
        ...(isFirst ? ['Đọc như vậy có đúng không?'] : []),
      ].join('\n'),
    readOtherwise:
      'Hãy xem lại Tệp › Cài đặt › Ngôn ngữ và múi giờ của bảng tính (thường là Việt Nam, GMT+07:00). Nếu cài đặt đã đúng, hãy sửa cách ghi trong ô, rồi chạy lại “Xem thử”. Chưa có gì được ghi.',
    copyFirst,
    toMap: (sheets) => `Có ${sheets} trang tính với cột chưa nhận ra: hãy chọn Thiết lập › Ghép cột.`,
    checked: ({ rows, errors, others }, at) =>
      `Đã kiểm tra ${rows} dòng: ${errors} điều phải sửa, ${others} điều cần xem lại (lúc ${at}).`,
    totalled: ({ counted, read, leftOut }) =>
      `Đã ghi bảng “Tổng hợp”: tính ${counted} trong ${read} dòng viện trợ.${whyNot(leftOut)}`,
    issued: (projects, leftOut, sheet) =>
      `Đã lập danh mục gồm ${projects} dự án${leftOut === 0 ? '' : `, để lại ${leftOut} dự án`}. Đường dẫn ở dòng cuối bảng “${sheet}”.`,
    created: (sheets) => `Đã tạo: ${sheets.join(', ')}.`,
    nothingMissing: 'Các bảng đều đã có, không tạo thêm gì.',
    notCreated: (lookAlikes) =>
      `Chưa tạo thêm vì ${lookAlikes.map((sheet) => `“${sheet}”`).join(', ')} có vẻ đã là bảng đó: hãy chọn Thiết lập › Ghép cột.`,
    fixed: (changed, skipped) =>
      `Đã sửa ${changed} ô${skipped === 0 ? '' : `, để nguyên ${skipped} ô vừa thay đổi, lấy từ công thức, được bảo vệ hoặc không nhận giá trị mới`}.`,
    undone: (changed, skipped) =>
      `Đã trả lại ${changed} ô như trước${skipped === 0 ? '' : `, để nguyên ${skipped} ô đã thay đổi từ lúc đó`}.`,
    moreToUndo: (cells) => `Còn ${cells} ô của lần sửa này: hãy hoàn tác tiếp.`,
    nothingToFix: 'Không có lỗi nào chắc chắn để sửa.',
    marksOn: (sheets, unmarked) =>
      [`Đã bật đánh dấu ở: ${sheets.length === 0 ? 'chưa bảng nào' : sheets.join(', ')}.`, ...unmarked].join(
        ' ',
      ),
    marksOff: (locked) =>
      locked.length === 0
        ? 'Đã xóa mọi đánh dấu; màu sắc và định dạng của bạn giữ nguyên.'
        : `Đã xóa đánh dấu, trừ các trang đang được bảo vệ: ${locked.join(', ')}.`,
    kept: (warnings) => `Đã giữ nguyên ${warnings} điều. Khi số liệu thay đổi, tiện ích sẽ nhắc lại.`,
    learnt: (alias, donor) => `Từ nay “${alias}” được hiểu là “${donor}”.`,
    live: (rows, titles, at) =>
      `${rows === 1 ? 'Dòng' : `${rows} dòng`} vừa sửa cần xem lại: ${titles.join('; ')} (kiểm tra lúc ${at}).`,
    skipped: {
      changed: 'Ô đã thay đổi từ lúc kiểm tra.',
      formula: 'Ô có công thức, tiện ích không ghi đè.',
      filled: 'Ô do công thức ở ô khác điền vào; hãy sửa ở nguồn.',
      protected: 'Ô được bảo vệ.',
      rejected: 'Quy tắc xác thực dữ liệu của ô không nhận giá trị này; hãy sửa quy tắc.',
      gone: 'Ô không còn ở chỗ đó.',
    },
    unmarked: (sheet, why) =>
      why === 'protected'
        ? `Trang “${sheet}” đang được bảo vệ nên chỉ có kết quả, không có đánh dấu.`
        : `Trang “${sheet}” không có cột Mã nên không đánh dấu được.`,
    unfinished:
      'Bảng này đang được ghi. Nếu lệnh đã dừng mà vẫn thấy dòng này thì bảng chưa ghi xong: hãy chạy lại lệnh.',
    partWritten: (sheet, { done, of }) =>
      `Đã ghi ${done} trên ${of} dòng của bảng “${sheet}”; bảng chưa xong. Hãy chọn lại lệnh này để ghi tiếp.`,
    rowsWritten: ({ done, of }) => `đã ghi ${done} trên ${of} dòng`,
    languageSet: (language, sheet) =>
      `Từ nay bảng kết quả, bảng tổng hợp và văn bản mới lập dùng ${language === 'vi' ? 'tiếng Việt' : 'tiếng Anh'} (ghi ở bảng “${sheet}”). Trình đơn và thanh bên theo ngôn ngữ của tài khoản Google.`,
  },
  documentName: (title, edition, date) => `${title} - lần ${edition} - ${date}`,
  state: 'Dữ liệu riêng của tiện ích Sổ viện trợ, xin đừng sửa.',
  input: {
    required: 'Cột bắt buộc.',
    optional: 'Có thể bỏ trống.',
    kinds: {
      text: 'Chữ tiếng Việt có dấu (Unicode).',
      amount: 'Chỉ gõ số, không gõ chữ “đồng”, “USD”; số tiền đầy đủ, không viết tắt triệu, tỷ.',
      currency: 'Mã tiền tệ ba chữ, ví dụ VND, USD, EUR, AUD.',
      date: 'Ngày/tháng/năm, ví dụ 21/05/2024; nếu chỉ biết tháng hoặc năm thì gõ 05/2024 hoặc 2024.',
      choice: 'Chọn trong danh sách.',
      choices: 'Một hoặc nhiều mục, cách nhau bằng dấu chấm phẩy.',
      sectors: 'Mã lĩnh vực; nhiều lĩnh vực thì ghi tỷ lệ, ví dụ: YT 60; GD 40.',
      donors:
        'Tên như trong bảng Nhà tài trợ; nhiều nhà tài trợ thì ghi tỷ lệ, ví dụ: Tổ chức A 70; Tổ chức B 30.',
      place:
        'Xã, phường hiện nay, hoặc “xã X, huyện Y” như trước 01/07/2025, hoặc “Toàn tỉnh”; nhiều nơi cách nhau bằng dấu chấm phẩy.',
      'year-month': 'Tháng/năm, ví dụ 05/2024, hoặc cả năm, ví dụ 2024.',
      rate: 'Số đồng Việt Nam cho một đơn vị ngoại tệ, ví dụ 24107.',
      contact: 'Chức danh, điện thoại và thư điện tử cơ quan; không ghi số giấy tờ cá nhân.',
      number: 'Gõ số.',
    },
    choose: (values) => `Nên chọn: ${values.join(', ')}.`,
    source: 'Căn cứ',
    custom: 'thông lệ, cơ quan tự chọn',
    purpose: {
      aid: 'Mỗi dòng là một khoản viện trợ đã tiếp nhận.',
      decisions: 'Mỗi dòng là một quyết định đối với một nhà tài trợ của một khoản viện trợ.',
      flows: 'Mỗi dòng là số tiền cam kết hoặc giải ngân của một khoản viện trợ trong một kỳ.',
      calls: 'Mỗi dòng là một dự án đang kêu gọi viện trợ.',
      donors: 'Mỗi dòng là một nhà tài trợ; có nhiều giấy đăng ký thì ghi nhiều dòng.',
      sectors: 'Mỗi dòng là một lĩnh vực dùng để phân loại.',
      rates: 'Mỗi dòng là một tỷ giá hạch toán theo tháng hoặc theo năm.',
      settings: 'Mỗi dòng là một lựa chọn của cơ quan; sửa ở cột giá trị.',
    },
  },
};

function whyNot(leftOut: TotalledFacts['leftOut']): string {
  const rows = leftOut.reduce((sum, one) => sum + one.rows, 0);
  return rows === 0
    ? ''
    : ` Không tính ${rows} dòng: ${leftOut.map((one) => `${one.why} (${one.rows})`).join('; ')}.`;
}
