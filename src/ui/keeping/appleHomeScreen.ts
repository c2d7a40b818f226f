/** On the home screen of an iPhone or iPad: there a file that is opened or downloaded has no way back. */
export function isOnAppleHomeScreen(): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}
