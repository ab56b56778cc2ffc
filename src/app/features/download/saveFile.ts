/** How long the browser may take to read the file before its memory is given back, milliseconds. */
const READING = 60_000;

/** Hands a file that was made here to the browser's downloads. Nothing is sent anywhere. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
