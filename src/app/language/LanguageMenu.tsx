import { useContext } from 'react';
import { ownName } from '../../text/languages';
import { languageAddress } from '../../view/link/language';
import { AsServed } from '../shared/AsServed';
import { BarMenu } from '../shared/BarMenu';
import { Icon } from '../shared/Icon';
import { isElsewhere } from '../shared/isElsewhere';
import { useText } from '../shared/TextContext';
import { useView } from '../shared/useView';
import { rememberLanguage } from './rememberedLanguage';
import './languageMenu.css';

/**
 * The languages of the site by the names that they give themselves: each a link to the page of that
 * language at the same view, followed without loading the page anew.
 */
export function LanguageMenu() {
  const text = useText();
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const go = useView((state) => state.go);
  // The build does not know by what name the page will be reached.
  const served = useContext(AsServed) || typeof window === 'undefined';
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
                  go({ lang });
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
