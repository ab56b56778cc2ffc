import { whenParsed } from './app/boot/whenParsed';
import { openPage } from './app/boot/openPage';
// The last of the styles.
import './app/shell/whole.css';

async function open(): Promise<void> {
  await whenParsed(document);
  await globalThis.boot?.dressed;
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  await openPage(root);
}

open().catch((error: unknown) => {
  if (globalThis.boot === undefined) throw error;
  // The page as it was served tells it.
  void globalThis.boot.failed(error);
});
