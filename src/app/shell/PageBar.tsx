import { languages } from '../../text/languages';
import { LanguageMenu } from '../features/preferences/LanguageMenu';
import { ThemeMenu } from '../features/preferences/ThemeMenu';
import type { DownloadRequest } from '../state/DownloadContext';
import { useText } from '../state/useText';
import { Part } from '../loading/Part';
import { Icon } from '../ui/Icon';
import { LEADS } from '../ui/landmarks';
import { Tabs } from './Tabs';

interface Props {
  readonly onCopy: () => void;
  readonly onTake: (part: DownloadRequest['part']) => void;
}

/** Above every view: the screens, and what can be done with any of them. */
export function PageBar(actions: Props) {
  return (
    <div className="page-bar" {...LEADS}>
      <Part>
        <Tabs />
        <PageActions {...actions} />
      </Part>
    </div>
  );
}

/** What can be done with any view, beside the tabs. */
function PageActions({ onCopy, onTake }: Props) {
  const { lang, shared, taking } = useText();
  return (
    <section
      className="page-actions"
      aria-label={shared.actions}
      data-dense={languages[lang]?.dense === true ? '' : undefined}
    >
      <button type="button" className="page-action page-copy" onClick={onCopy}>
        <Icon name="link" />
        <span>{shared.copyLink}</span>
      </button>
      <button
        type="button"
        className="page-action page-cite"
        onClick={() => onTake('citation')}
      >
        <Icon name="quote" />
        <span>{taking.cite}</span>
      </button>
      <button
        type="button"
        className="page-action page-download"
        onClick={() => onTake('files')}
      >
        <Icon name="download" />
        <span>{taking.open}</span>
      </button>
      <LanguageMenu />
      <ThemeMenu />
    </section>
  );
}
