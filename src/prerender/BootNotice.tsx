import type { FullText } from '../text/Text';

/**
 * What can be told before the program is there, or when it does not come: a template from which the
 * inline script of the page (scripts/vite/bootScript.ts) takes what holds. `data-for` names the states
 * in which a part stands.
 */
export function BootNotice({ text }: { readonly text: FullText }) {
  const { boot, shared } = text;
  return (
    <template id="boot-notice">
      <div className="loading-first" role="alert">
        <h2 data-for="asked">{boot.notYourView}</h2>
        <h2 data-for="own">{boot.asPublished}</h2>
        <p data-for="failed">{boot.failed}</p>
        <p data-for="slow">{boot.slow}</p>
        <p data-for="bare">{boot.bare}</p>
        <p data-for="failed-served slow-served">{boot.stands}</p>
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
          <button type="button" className="loading-retry" data-for="renewed" data-do="close">
            {shared.close}
          </button>
        </p>
      </div>
    </template>
  );
}
