import type { Message } from 'grammy/types';
import { usePage } from '../page-context.ts';
import { serviceText } from '../text/service.ts';

/** What happened in the chat, without a bubble: nobody wrote it. */
export function ServiceLine({ message }: { readonly message: Message }) {
  const { t } = usePage();
  return (
    <div class="day service-line" data-message={message.message_id} tabIndex={-1} dir="auto">
      {serviceText(message, t)}
    </div>
  );
}
