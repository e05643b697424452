export const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Hands bytes to the browser's downloads. */
export function download(bytes: Uint8Array, file: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser has its own copy soon after; kept longer, the memory would not be given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes: titles hold slashes and colons. */
export function fileName(title: string, ending: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(new RegExp(`\\.${ending}$`, 'i'), '');
  const name = [...plain].slice(0, 120).join('').trim();
  return `${name === '' ? 'tep' : name}.${ending}`;
}
