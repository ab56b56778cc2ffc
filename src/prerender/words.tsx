import { useAtlas } from '../app/state/atlas';
import type { FullText } from '../text/Text';
import { withDeferredWords } from '../text/withDeferredWords';

interface Props {
  readonly text: FullText;
}

/**
 * What the page says where no script runs: which view it shows, where that can be read, and what becomes of a
 * link to another. A query is not read without a script, so that all of it stands at every address.
 */
export function Unscripted() {
  const { title, words } = useAtlas();
  const { unscripted } = withDeferredWords(words.text);
  return (
    <p className="unscripted">
      {`${unscripted.shows(title.title)} ${unscripted.before}`}
      <a href="#paper-figures">{unscripted.figures}</a>
      {unscripted.between}
      <a href="#paper-sources">{unscripted.sources}</a>
      {`${unscripted.after} ${unscripted.links}`}
    </p>
  );
}

/** What the script in the page shows where the page is opened from a disk, and its program cannot start. */
export function FromDisk({ text: { disk } }: Props) {
  return (
    <p id="from-disk" role="alert">
      <strong>{disk.title}</strong> {disk.stands} {disk.needed}
    </p>
  );
}

/**
 * What can be told before the program is there, or when it does not come: the inline script of
 * the page (scripts/vite/bootScript.ts) takes from it what holds. `data-for` names the states
 * in which a part stands.
 */
export function BootNotice({ text }: Props) {
  const { boot, shared } = text;
  return (
    <div className="loading-first" role="alert">
      <h2 data-for="asked">{boot.notYourView}</h2>
      <h2 data-for="own">{boot.asPublished}</h2>
      <p data-for="failed">{boot.failed}</p>
      <p data-for="framed">
        <span>{`${boot.framed} `}</span>
        <a data-do="outside" target="_blank" rel="noopener" href="./">
          ./
        </a>
      </p>
      <p data-for="old">{boot.old}</p>
      <p data-for="slow">{boot.slow}</p>
      <p data-for="bare">{boot.bare}</p>
      <p data-for="failed-served framed-served old-served slow-served">{boot.stands}</p>
      <p data-for="bare-served">{boot.bareStands}</p>
      <p data-for="silent">{boot.silent}</p>
      <p data-for="renewed">{boot.renewed}</p>
      <p className="loading-actions">
        <button
          type="button"
          className="loading-retry"
          data-for="failed slow bare"
          data-do="again"
        >
          {shared.tryAgain}
        </button>
        <button type="button" className="loading-retry" data-for="old renewed" data-do="close">
          {shared.close}
        </button>
      </p>
    </div>
  );
}
