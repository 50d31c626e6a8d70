import { useState } from 'preact/hooks';
import type { PressResponse } from '../../protocol.ts';
import { linkTarget } from '../../text/links.ts';
import type { Translate } from '../texts.ts';

interface Needs {
  readonly t: Translate;
  readonly botUsername: string;
  readonly privateChat: number | undefined;
  readonly openChat: (chat: number) => void;
  readonly send: (chat: number, text: string) => Promise<boolean>;
  readonly notify: (text: string) => void;
}

export interface Following {
  readonly follow: (href: string) => void;
  /** Opens the private chat with `/start parameter`. */
  readonly startBot: (parameter: string) => void;
  /** Shows what the bot answered to a press. */
  readonly showAnswer: (answer: PressResponse) => void;
  /** A text that waits for the choice of a chat. */
  readonly sharing: string | undefined;
  readonly stopSharing: () => void;
  readonly shareTo: (chat: number) => void;
  readonly alert: string | undefined;
  readonly closeAlert: () => void;
}

/** What links and answers lead to: a chat, a sheet, an alert, a notice, another tab. */
export function useFollowing({ t, botUsername, privateChat, openChat, send, notify }: Needs): Following {
  const [sharing, setSharing] = useState<string>();
  const [alert, setAlert] = useState<string>();
  const sendIn = (chat: number, text: string) => {
    openChat(chat);
    void send(chat, text);
  };
  const follow = (href: string) => {
    const target = linkTarget(href, botUsername);
    if (target.kind === 'share') setSharing(target.text);
    else if (target.kind === 'external') window.open(target.href, '_blank', 'noopener,noreferrer');
    else if (target.kind === 'none' || privateChat === undefined) notify(t('badLink'));
    else if (target.kind === 'chat') openChat(privateChat);
    else startBot(target.payload);
  };
  const startBot = (parameter: string) => {
    if (privateChat !== undefined) sendIn(privateChat, `/start ${parameter}`.trim());
  };
  const showAnswer = ({ answered, text, alert: asAlert, url }: PressResponse) => {
    if (!answered) notify(t('noAnswer'));
    if (url) follow(url);
    if (text && asAlert) setAlert(text);
    else if (text) notify(text);
  };
  const shareTo = (chat: number) => {
    setSharing(undefined);
    if (sharing !== undefined) sendIn(chat, sharing);
  };
  return {
    follow,
    startBot,
    showAnswer,
    sharing,
    stopSharing: () => setSharing(undefined),
    shareTo,
    alert,
    closeAlert: () => setAlert(undefined),
  };
}
