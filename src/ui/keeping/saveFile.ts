/** Ways by which a file leaves the site. */
import { isOnAppleHomeScreen } from './appleHomeScreen.ts';

/**
 * Hands a file to the citizen: the browser puts it among its downloads. On the home screen of an iPhone or iPad, where
 * a download fills the screen and nothing leads back, the device's sheet takes it. Gives whether it was handed over:
 * the sheet may be closed without a choice.
 */
export async function saveFile(content: Blob, name: string): Promise<boolean> {
  const file = new File([content], name, { type: content.type });
  if (isOnAppleHomeScreen() && canShare(file)) {
    const came = await share(file);
    if (came !== 'refused') return came === 'shared';
  }
  download(file);
  return true;
}

/** Whether the device has a sheet that takes such a file. */
export function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Opens the device's sheet, which browsers do only right after a tap. */
export async function share(file: File): Promise<'shared' | 'closed' | 'refused'> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address a little after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
