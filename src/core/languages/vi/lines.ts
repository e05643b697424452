import type { LineWords } from '../line-words';

export const lines: LineWords = {
  total: 'Tổng cộng',
  unclassified: 'Chưa phân loại',
  several: 'Nhiều địa bàn hoặc nhóm',
  individuals: (members) => `Cá nhân (${members})`,
  newness: { new: 'Mới', 'carried-over': 'Chuyển tiếp' },
};
