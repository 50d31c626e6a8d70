import { render } from 'preact';
import { App } from './components/app.tsx';
import { applyTheme, rememberedTheme } from './hooks/use-theme.ts';

// Before the first paint, so that nothing flashes.
applyTheme(rememberedTheme());

const root = document.getElementById('root');
if (root) render(<App />, root);
