import { useMemo, useRef, useState } from 'preact/hooks';
import { useControls } from '../hooks/use-controls.ts';
import { useFollowing } from '../hooks/use-following.ts';
import { useLastRead } from '../hooks/use-last-read.ts';
import { useMedia } from '../hooks/use-media.ts';
import { useNotices } from '../hooks/use-notices.ts';
import { useOpenChat } from '../hooks/use-open-chat.ts';
import { usePageLanguage } from '../hooks/use-page-language.ts';
import { usePlayground } from '../hooks/use-playground.ts';
import { useRequests } from '../hooks/use-requests.ts';
import { useZone } from '../hooks/use-zone.ts';
import { type Room, roomIn, roomsOf } from '../model/rooms.ts';
import type { ChatState } from '../model/state.ts';
import { trustedLastRead, unread } from '../model/unread.ts';
import { type Page, PageProvider } from '../page-context.ts';
import { CallsPanel } from './calls-panel.tsx';
import type { Panel } from './chat-header.tsx';
import { ChatList } from './chat-list.tsx';
import { Connection } from './connection.tsx';
import { ControlsPanel } from './controls-panel.tsx';
import { FaultStrip } from './fault-strip.tsx';
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
  const controls = useControls(me, playground, t, notices.notify);
  const rooms = useMemo(() => new Map(chats.map((each) => [each.chat.id, roomsOf(each)])), [chats]);
  const allRooms = useMemo(() => [...rooms.values()].flat(), [rooms]);
  const lastRead = useLastRead(me, allRooms);
  const [inAddress, openChat] = useOpenChat();
  const [panel, setPanel] = useState<Panel>();
  const [zone, chooseZone] = useZone();
  const drafts = useRef(new Map<string, string>());
  const isNarrow = useMedia(narrow);

  const botUsername = server?.bot.username ?? '';
  const privateChat = chats.find(({ chat }) => chat.type === 'private');
  const chosen = chats.find(({ chat }) => chat.id === inAddress?.chat);
  const open = chosen ?? (isNarrow ? undefined : (privateChat ?? chats[0]));
  const roomsHere = (chat: ChatState) => rooms.get(chat.chat.id) ?? [];
  const room = open && roomIn(roomsHere(open), inAddress?.thread);
  const readUpTo = ({ key, messages }: Room) => trustedLastRead(lastRead.of(key), messages);
  const unreadIn = (each: Room) => unread(each.messages, readUpTo(each), me).length;

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
  const page: Page = {
    t,
    locale,
    botUsername,
    zone,
    chooseZone,
    now: () => new Date(Date.now() + (server?.controls.clock.offset ?? 0)),
    follow: following.follow,
    notify,
    copy,
  };

  if (!server) return <Waiting text={t(connection === 'lost' ? 'connectionLost' : 'loading')} />;
  return (
    <PageProvider value={page}>
      <Connection lost={connection === 'lost'} />
      <FaultStrip faults={server.controls.faults} onOff={() => controls.switchFault({ clear: 'all' })} />
      <div class={`layout ${panel ? 'with-panel' : ''}`} data-screen={chosen ? 'chat' : 'list'}>
        <ChatList
          chats={chats}
          clockOffset={server.controls.clock.offset}
          me={me}
          open={open?.chat.id}
          unread={(chat) => roomsHere(chat).reduce((sum, each) => sum + unreadIn(each), 0)}
          onOpen={(chat) => openChat(chat)}
        >
          <Profile
            people={server.people}
            me={me}
            onSwitch={onSwitch}
            onLanguage={(language) => void requests.language(language)}
          />
        </ChatList>
        {open && room && (
          <OpenChat
            key={room.key}
            server={server}
            chat={open}
            rooms={roomsHere(open)}
            room={room}
            unread={unreadIn}
            me={me}
            lastRead={readUpTo(room)}
            drafts={drafts.current}
            requests={requests}
            controls={controls}
            onRead={lastRead.set}
            onAnswer={following.showAnswer}
            onStartBot={following.startBot}
            onStoppedTyping={playground.apply}
            panel={panel}
            onBack={() => openChat(undefined)}
            onTogglePanel={(wanted) => setPanel(panel === wanted ? undefined : wanted)}
            onTopic={(thread) => openChat(open.chat.id, thread)}
          />
        )}
        {panel === 'calls' && <CallsPanel calls={calls} onClose={() => setPanel(undefined)} />}
        {panel === 'controls' && open && (
          <ControlsPanel
            controls={server.controls}
            chat={open.chat.id}
            requests={controls}
            onClose={() => setPanel(undefined)}
          />
        )}
      </div>
      <Overlays name={server.name} chats={chats} following={following} notices={notices} />
    </PageProvider>
  );
}
