import { useRef, useState } from 'preact/hooks';
import { useFollowing } from '../hooks/use-following.ts';
import { useLastRead } from '../hooks/use-last-read.ts';
import { useMedia } from '../hooks/use-media.ts';
import { useNotices } from '../hooks/use-notices.ts';
import { useOpenChat } from '../hooks/use-open-chat.ts';
import { usePageLanguage } from '../hooks/use-page-language.ts';
import { usePlayground } from '../hooks/use-playground.ts';
import { useRequests } from '../hooks/use-requests.ts';
import type { ChatState } from '../model/state.ts';
import { trustedLastRead, unread } from '../model/unread.ts';
import { type Page, PageProvider } from '../page-context.ts';
import { CallsPanel } from './calls-panel.tsx';
import { ChatList } from './chat-list.tsx';
import { Connection } from './connection.tsx';
import { OpenChat } from './open-chat.tsx';
import { Overlays } from './overlays.tsx';
import { Profile } from './profile.tsx';
import { Waiting } from './waiting.tsx';

interface Props {
  readonly me: number;
  readonly onSwitch: (user: number) => void;
}

/** One screen of a phone or less: the list and the chat take turns. The style sheets use the same width. */
const narrow = '(max-width: 719px)';

/** The whole page, as one person has it before them. */
export function Playground({ me, onSwitch }: Props) {
  const playground = usePlayground(me);
  const { server, chats, calls, connection } = playground.state;
  const { locale, t } = usePageLanguage(server, me);
  const notices = useNotices(t);
  const requests = useRequests(me, playground, t, notices.notify);
  const lastRead = useLastRead(me, chats);
  const [inAddress, openChat] = useOpenChat();
  const [callsOpen, setCallsOpen] = useState(false);
  const drafts = useRef(new Map<number, string>());
  const isNarrow = useMedia(narrow);

  const botUsername = server?.bot.username ?? '';
  const privateChat = chats.find(({ chat }) => chat.type === 'private');
  const chosen = chats.find(({ chat }) => chat.id === inAddress);
  const open = chosen ?? (isNarrow ? undefined : (privateChat ?? chats[0]));
  const readUpTo = (chat: ChatState) => trustedLastRead(lastRead.of(chat.chat.id), chat.messages);

  const { send } = requests;
  const { notify, copy } = notices;
  const following = useFollowing({
    t,
    botUsername,
    privateChat: privateChat?.chat.id,
    openChat,
    send,
    notify,
  });
  const page: Page = { t, locale, botUsername, follow: following.follow, notify, copy };

  if (!server) return <Waiting text={t(connection === 'lost' ? 'connectionLost' : 'loading')} />;
  return (
    <PageProvider value={page}>
      <Connection lost={connection === 'lost'} />
      <div class={`layout ${callsOpen ? 'with-calls' : ''}`} data-screen={chosen ? 'chat' : 'list'}>
        <ChatList
          chats={chats}
          me={me}
          open={open?.chat.id}
          unread={(chat) => unread(chat.messages, readUpTo(chat), me).length}
          onOpen={openChat}
        >
          <Profile
            people={server.people}
            me={me}
            onSwitch={onSwitch}
            onLanguage={(language) => void requests.language(language)}
          />
        </ChatList>
        {open && (
          <OpenChat
            key={open.chat.id}
            server={server}
            chat={open}
            me={me}
            lastRead={readUpTo(open)}
            drafts={drafts.current}
            requests={requests}
            onRead={lastRead.set}
            onAnswer={following.showAnswer}
            onStartBot={following.startBot}
            onStoppedTyping={playground.apply}
            callsOpen={callsOpen}
            onBack={() => openChat(undefined)}
            onToggleCalls={() => setCallsOpen(!callsOpen)}
          />
        )}
        {callsOpen && <CallsPanel calls={calls} onClose={() => setCallsOpen(false)} />}
      </div>
      <Overlays name={server.name} chats={chats} following={following} notices={notices} />
    </PageProvider>
  );
}
