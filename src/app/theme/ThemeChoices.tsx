import { useId } from 'react';
import { useText } from '../shared/TextContext';
import type { ThemeChoice } from './ThemeChoice';
import { useThemeChoice } from './useThemeChoice';
import './themeChoices.css';

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
          <span>{text.choices[each]}</span>
        </label>
      ))}
    </div>
  );
}
