import type { Following } from '../hooks/use-following.ts';
import type { Notices } from '../hooks/use-notices.ts';
import type { ChatState } from '../model/state.ts';
import { Alert } from './alert.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { Toast } from './toast.tsx';

interface Props {
  readonly name: string;
  readonly chats: readonly ChatState[];
  readonly following: Following;
  readonly notices: Notices;
}

/** What lies above the chats for a while. */
export function Overlays({ name, chats, following, notices }: Props) {
  const { sharing, stopSharing, shareTo, alert, closeAlert } = following;
  return (
    <>
      {sharing !== undefined && (
        <ShareSheet text={sharing} chats={chats} onClose={stopSharing} onChoose={shareTo} />
      )}
      {alert !== undefined && <Alert title={name} text={alert} onClose={closeAlert} />}
      <Toast notice={notices.notice} onGone={notices.dismiss} />
    </>
  );
}
