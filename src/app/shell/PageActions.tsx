import { languages } from '../../text/languages';
import { LanguageMenu } from '../features/preferences/LanguageMenu';
import { ThemeMenu } from '../features/preferences/ThemeMenu';
import type { DownloadRequest } from '../state/DownloadContext';
import { useText } from '../state/useText';
import { Icon } from '../ui/Icon';

interface Props {
  readonly onCopy: () => void;
  readonly onTake: (part: DownloadRequest['part']) => void;
}

/** What can be done with any view, beside the tabs. */
export function PageActions({ onCopy, onTake }: Props) {
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
