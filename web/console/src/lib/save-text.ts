/** Hands text to the person as a file. */
export const saveText = (fileName: string, text: string): void =>
  saveFile(fileName, new Blob([text], { type: 'text/plain' }));

export function saveFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // some browsers take it only after the click is over
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
