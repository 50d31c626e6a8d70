import { useMe } from '../hooks/use-me.ts';
import { pageLocale, translator } from '../texts.ts';
import { Playground } from './playground.tsx';
import { Waiting } from './waiting.tsx';

/** Knows who is writing; everything else is that person's. */
export function App() {
  const [me, setMe] = useMe();
  // Before the first answer nobody's language is known but the browser's.
  if (me === undefined) return <Waiting text={translator(pageLocale(navigator.language))('loading')} />;
  // The key: another person starts with a fresh page.
  return <Playground key={me} me={me} onSwitch={setMe} />;
}
