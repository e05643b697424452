import { element } from './element';

/** Gives the user a file to keep. The address lives on for a while, for some browsers fetch it only after the click. */
export function saveFile(name: string, contents: BlobPart, type: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([contents], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
}

const aMinute = 60_000;
