import { BarMenu } from '../shared/BarMenu';
import { useText } from '../shared/TextContext';
import { ThemeChoices } from './ThemeChoices';

/** Light and dark, under a sign in the bar. On a phone the choices stand at the foot of the sheet. */
export function ThemeMenu() {
  const { label } = useText().theme;
  return (
    <BarMenu
      className="theme-menu"
      summary={
        <>
          <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
          </svg>
          <span className="unseen">{label}</span>
        </>
      }
    >
      {() => <ThemeChoices />}
    </BarMenu>
  );
}
