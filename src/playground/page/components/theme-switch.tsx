import { type Theme, themes, useTheme } from '../hooks/use-theme.ts';
import { usePage } from '../page-context.ts';
import type { TextKey } from '../texts.ts';
import { Icon } from './icon.tsx';

const names: Readonly<Record<Theme, TextKey>> = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

export function ThemeSwitch() {
  const { t } = usePage();
  const [theme, setTheme] = useTheme();
  return (
    <fieldset class="field themes">
      <legend>{t('appearance')}</legend>
      {themes.map((each) => (
        <label key={each} title={t(names[each])}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={each === theme}
            onChange={() => setTheme(each)}
          />
          <Icon name={each} />
          <span class="only-read-out">{t(names[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
