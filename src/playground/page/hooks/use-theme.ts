import { useLayoutEffect, useState } from 'preact/hooks';
import { remember, remembered } from './memory.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function rememberedTheme(): Theme {
  return themes.find((each) => each === remembered('theme')) ?? 'system';
}

/** For the style sheets. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** The chosen appearance, put on the document and remembered in this browser. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  useLayoutEffect(() => {
    applyTheme(theme);
    remember('theme', theme);
  }, [theme]);
  return [theme, setTheme];
}
