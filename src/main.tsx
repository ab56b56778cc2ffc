import { whenParsed } from './app/loading/whenParsed';
import { openPage } from './app/openPage';

async function open(): Promise<void> {
  await whenParsed(document);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  await openPage(root);
}

void open();
