import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../locale.ts';
import { type Zone, zones } from './text/zones.ts';
import { type Translate, translator } from './texts.ts';

/** What components deep down need: words, and what happens on a press of something inside a message. */
export interface Page {
  readonly t: Translate;
  readonly locale: Locale;
  readonly botUsername: string;
  /** In which times are told. */
  readonly zone: Zone;
  readonly chooseZone: (zone: Zone) => void;
  /** The playground's time, which may have been turned. */
  readonly now: () => Date;
  /** Does what a chat app does with a link; an address outside Telegram opens in a new tab. */
  readonly follow: (href: string) => void;
  readonly notify: (text: string) => void;
  readonly copy: (text: string) => void;
}

const nothing = () => {};

const PageContext = createContext<Page>({
  t: translator('en'),
  locale: 'en',
  botUsername: '',
  zone: zones[0],
  chooseZone: nothing,
  now: () => new Date(),
  follow: nothing,
  notify: nothing,
  copy: nothing,
});

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  return useContext(PageContext);
}
