/** Puts a text on the clipboard; false where the browser forbids it, and the reader copies by hand. */
export async function copyText(text: string): Promise<boolean> {
  // Absent outside of secure contexts, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
