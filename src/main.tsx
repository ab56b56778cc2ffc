import { openPage } from './app/openPage';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
void openPage(root);
