import { unusableWords } from '../xlsx/unusable-words';
import type { PlaygroundLanguage } from './arguments';
import type { PlaygroundFaultKind } from './playground-fault';

/** What the program says in the terminal. */
export interface TerminalWords {
  readonly usage: string;
  readonly ready: (address: string) => string;
  readonly fault: (fault: PlaygroundFaultKind) => string;
  readonly unexpected: (message: string) => string;
}

const vi: TerminalWords = {
  usage: [
    'Cách dùng: npm start [-- TỆP.xlsx] [--port SỐ]',
    '  TỆP.xlsx  sổ viện trợ mở đầu tiên; mặc định là sổ mẫu',
    '  --port    cổng trên máy này; mặc định là 8137',
  ].join('\n'),
  ready: (address) => `Sổ viện trợ đang chạy tại ${address} (nhấn Ctrl+C để dừng)`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-option':
        return `Không có tùy chọn "${fault.option}"; chỉ có --port.`;
      case 'several-files':
        return `Chỉ nhận một tệp; "${fault.file}" là tệp thứ hai.`;
      case 'bad-port':
        return `Cổng "${fault.value}" không đúng; hãy ghi một số từ 0 đến 65535, ví dụ --port 8200.`;
      case 'port-busy':
        return `Cổng ${fault.port} đang được chương trình khác dùng; hãy chọn cổng khác, ví dụ: npm start -- --port ${fault.port + 1}`;
      case 'port-forbidden':
        return `Máy này không cho dùng cổng ${fault.port}; hãy chọn một số từ 1024 trở lên, ví dụ --port 8200.`;
      case 'unusable-file':
        return unusableWords.vi[fault.reason](fault.file);
    }
  },
  unexpected: (message) => `Có lỗi ngoài dự kiến: ${message}`,
};

const en: TerminalWords = {
  usage: [
    'Usage: npm start [-- FILE.xlsx] [--port NUMBER]',
    '  FILE.xlsx  an aid register to open first; the sample when left out',
    '  --port     port on this computer; 8137 when left out',
  ].join('\n'),
  ready: (address) => `The aid register runs at ${address} (press Ctrl+C to stop)`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-option':
        return `There is no option "${fault.option}"; there is only --port.`;
      case 'several-files':
        return `Only one file is taken; "${fault.file}" is the second.`;
      case 'bad-port':
        return `The port "${fault.value}" is not right; give a number from 0 to 65535, such as --port 8200.`;
      case 'port-busy':
        return `Another program uses port ${fault.port}; choose another, for example: npm start -- --port ${fault.port + 1}`;
      case 'port-forbidden':
        return `This computer does not allow port ${fault.port}; choose a number from 1024, such as --port 8200.`;
      case 'unusable-file':
        return unusableWords.en[fault.reason](fault.file);
    }
  },
  unexpected: (message) => `Something unexpected went wrong: ${message}`,
};

export const terminalWords: Readonly<Record<PlaygroundLanguage, TerminalWords>> = { vi, en };
