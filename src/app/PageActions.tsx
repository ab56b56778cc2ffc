import { languages } from '../text/languages';
import { LanguageMenu } from './language/LanguageMenu';
import { Icon } from './shared/Icon';
import type { Taking } from './shared/TakeContext';
import { useText } from './shared/TextContext';
import { ThemeMenu } from './theme/ThemeMenu';

interface Props {
  readonly onCopy: () => void;
  readonly onTake: (part: Taking['part']) => void;
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
