/** Hands a file to the citizen: the browser puts it among its downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address a little after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
