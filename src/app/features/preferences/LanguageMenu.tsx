import { ownName } from '../../../text/languages';
import { languageAddress } from '../../../view/link/language';
import { useAsServed } from '../../state/hydration';
import { BarMenu } from '../../ui/BarMenu';
import { Icon } from '../../ui/Icon';
import { isElsewhere } from '../../ui/isElsewhere';
import { useText } from '../../state/useText';
import { useView } from '../../state/useView';
import { rememberLanguage } from '../../loading/language/openingLanguage';
import './languageMenu.css';

/**
 * The languages of the site by the names that they give themselves: each a link to the page of that
 * language at the same view, followed without loading the page anew.
 */
export function LanguageMenu() {
  const text = useText();
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const navigate = useView((state) => state.navigate);
  // The build does not know by what name the page will be reached.
  const served = useAsServed();
  const pathname = served ? '' : window.location.pathname;
  if (context.langs.length < 2) return null;
  return (
    <BarMenu
      className="language-menu"
      summary={
        <>
          <Icon name="globe" />
          <span>{text.language.label}</span>
        </>
      }
    >
      {(close) => (
        <ul>
          {context.langs.map((lang) => (
            <li key={lang}>
              <a
                href={languageAddress(lang, view, context, pathname)}
                hrefLang={lang}
                lang={lang}
                data-quoted="language"
                aria-current={lang === view.lang ? 'true' : undefined}
                onClick={(event) => {
                  rememberLanguage(lang);
                  if (isElsewhere(event)) return;
                  event.preventDefault();
                  navigate({ lang });
                  close();
                }}
              >
                {ownName(lang)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </BarMenu>
  );
}

interface Props {
  /** The language that did not arrive; null: all is well. */
  readonly missing: string | null;
  readonly onRetry: () => void;
}

/** Over the view, where the words of a language did not arrive: the page stays in the one it has. */
export function LanguageNotice({ missing, onRetry }: Props) {
  const text = useText();
  return (
    <div className={missing === null ? 'unseen' : 'loading-awaited'} role="status">
      {missing !== null && (
        <>
          <p>{`${text.language.missing(ownName(missing))} ${text.language.stands}`}</p>
          <button type="button" className="loading-retry" onClick={onRetry}>
            {text.shared.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}
