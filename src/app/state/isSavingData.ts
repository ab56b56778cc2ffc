/** True where the reader has asked the browser to save data; some browsers do not tell. */
export function isSavingData(): boolean {
  if (typeof navigator === 'undefined') return false;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
