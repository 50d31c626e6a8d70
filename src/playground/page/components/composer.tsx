import type { Message } from 'grammy/types';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCompletion } from '../hooks/use-completion.ts';
import { useComposerKeys } from '../hooks/use-composer-keys.ts';
import { usePage } from '../page-context.ts';
import type { Command } from '../text/completion.ts';
import { CommandList, optionId } from './command-list.tsx';
import { Icon } from './icon.tsx';
import { ReplyBar } from './reply-bar.tsx';

interface Props {
  readonly commands: readonly Command[];
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly replyTo: Message | undefined;
  readonly onCancelReply: () => void;
  /** Resolves to whether it was sent; what could not be sent stays in the line. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCommand: (command: string) => void;
}

const listId = 'commands';

/** Where one writes: menu button, typing line, send button; the list of commands and the quoted message above. */
export function Composer(props: Props) {
  const { t } = usePage();
  const [draft, setDraft] = useState(props.draft);
  const line = useRef<HTMLTextAreaElement>(null);
  const completion = useCompletion(draft, props.commands);
  const write = (text: string) => {
    setDraft(text);
    props.onDraft(text);
    completion.typed();
  };
  const send = async () => {
    const text = draft.trim();
    if (!text) return;
    write('');
    if (!(await props.onSend(text))) write(draft);
  };
  const choose = ({ command }: Command) => {
    write('');
    completion.close();
    props.onCommand(command);
    line.current?.focus();
  };
  const keys = useComposerKeys({ completion, write, send, choose, cancelReply: props.onCancelReply });
  useGrowing(line, draft);
  useEffect(() => {
    if (props.replyTo) line.current?.focus();
  }, [props.replyTo]);
  const { shown, choice } = completion;
  return (
    <div class="composer">
      {shown.length > 0 && <CommandList id={listId} commands={shown} choice={choice} onChoose={choose} />}
      {props.replyTo && <ReplyBar message={props.replyTo} onCancel={props.onCancelReply} />}
      <form
        class="composer-line"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {props.commands.length > 0 && (
          <button
            type="button"
            class="menu-button"
            aria-label={t('menu')}
            aria-expanded={completion.menuOpen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              completion.toggleMenu();
              line.current?.focus();
            }}
          >
            <Icon name={completion.menuOpen ? 'close' : 'menu'} />
            <span class="menu-word">{t('menu')}</span>
          </button>
        )}
        <textarea
          ref={line}
          class="line"
          rows={1}
          maxLength={4096}
          value={draft}
          placeholder={t('newMessage')}
          aria-label={t('newMessage')}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={choice === undefined ? undefined : optionId(listId, choice)}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={keys}
        />
        <button
          type="submit"
          class="send-button"
          aria-label={t('send')}
          title={t('send')}
          disabled={!draft.trim()}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}

/** The line grows with what is in it; the style sheet sets where that ends. */
function useGrowing(line: { readonly current: HTMLTextAreaElement | null }, draft: string): void {
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = draft ? `${element.scrollHeight}px` : '';
  }, [line, draft]);
}
