import { useEffect, useRef, type KeyboardEvent } from 'react';
import { languageNames } from '../../text/languageNames';
import { languageAddress } from '../../view/link/languageAddress';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import { useView } from '../shared/useView';
import { rememberLanguage } from './rememberedLanguage';
import './languageMenu.css';

/**
 * The languages of the site by the names that they give themselves: each a link to the page of that
 * language at the same view, followed without loading the page anew. It opens without a script too.
 */
export function LanguageMenu() {
  const text = useText();
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const go = useView((state) => state.go);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.open === true && !menu.current.contains(target as Node)) close(menu);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  if (context.langs.length < 2) return null;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.stopPropagation();
    close(menu);
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={menu} className="language-menu" onKeyDown={closeOnEscape}>
      <summary className="page-action">
        <Icon name="globe" />
        <span className="language-menu-label">{text.language.label}</span>
      </summary>
      <ul>
        {context.langs.map((lang) => (
          <li key={lang}>
            <a
              href={languageAddress(lang, view, context)}
              hrefLang={lang}
              lang={lang}
              data-quoted="language"
              aria-current={lang === view.lang ? 'true' : undefined}
              onClick={(event) => {
                rememberLanguage(lang);
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                go({ lang });
                close(menu);
                menu.current?.querySelector('summary')?.focus();
              }}
            >
              {languageNames[lang] ?? lang}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function close({ current }: { readonly current: HTMLDetailsElement | null }): void {
  current?.removeAttribute('open');
}
