import { useId } from 'react';
import { BarMenu } from '../../ui/BarMenu';
import { useText } from '../../state/useText';
import type { ThemeChoice } from '../../state/theme';
import { useThemeChoice } from '../../state/useTheme';
import './themeChoices.css';

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

const CHOICES: readonly ThemeChoice[] = ['device', 'light', 'dark'];

/** Which theme the page has; works at once, and nothing else changes. */
export function ThemeChoices() {
  const text = useText().theme;
  const { choice, choose } = useThemeChoice();
  const group = useId();
  return (
    <div className="theme-choices" role="group" aria-labelledby={`${group}-label`}>
      <p id={`${group}-label`}>{text.label}</p>
      {CHOICES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={group}
            checked={each === choice}
            onChange={() => choose(each)}
          />
          <span>{`${text.choices[each]} `}</span>
        </label>
      ))}
    </div>
  );
}
