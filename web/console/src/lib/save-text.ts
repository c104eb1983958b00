/** Hands text to the person as a file. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // some browsers take it only after the click is over
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
