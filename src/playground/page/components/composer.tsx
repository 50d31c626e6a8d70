import type { Message } from 'grammy/types';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCompletion } from '../hooks/use-completion.ts';
import { useComposerKeys } from '../hooks/use-composer-keys.ts';
import { type AskInline, type InlineChoice, useInline } from '../hooks/use-inline.ts';
import { commandKeys, inlineKeys, useMention } from '../hooks/use-lists.ts';
import { usePage } from '../page-context.ts';
import type { Command } from '../text/completion.ts';
import { CommandList, optionId } from './command-list.tsx';
import { Icon } from './icon.tsx';
import { InlineList } from './inline-list.tsx';
import { MentionList } from './mention-list.tsx';
import { ReplyBar } from './reply-bar.tsx';

interface Props {
  readonly commands: readonly Command[];
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  /** What stands in the empty line; absent: the page's own words. */
  readonly placeholder: string | undefined;
  readonly replyTo: Message | undefined;
  readonly onCancelReply: () => void;
  /** Resolves to whether it was sent; what could not be sent stays in the line. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCommand: (command: string) => void;
  readonly bot: { readonly id: number; readonly name: string };
  readonly inline: InlineActions;
  /** Stands above the line. */
  readonly children?: ComponentChildren;
}

/** What `@bot query` leads to. */
export interface InlineActions {
  readonly ask: AskInline;
  /** Resolves to whether the result was sent. */
  readonly pick: (result: string) => Promise<boolean>;
  /** The button above the results. */
  readonly start: (parameter: string) => void;
}

/** Where one writes: menu button, typing line, send button; commands, the bot's cards, the quoted message above. */
export function Composer(props: Props) {
  const { t, botUsername } = usePage();
  const [draft, setDraft] = useState(props.draft);
  const line = useRef<HTMLTextAreaElement>(null);
  const completion = useCompletion(draft, props.commands);
  const inline = useInline(draft, botUsername, props.inline.ask);
  const write = (text: string) => {
    setDraft(text);
    props.onDraft(text);
    completion.typed();
    inline.typed();
  };
  const mention = useMention(draft, botUsername, write);
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
  const chooseInline = async (choice: InlineChoice) => {
    write('');
    line.current?.focus();
    if (choice.kind === 'button') props.inline.start(choice.parameter);
    else if (!(await props.inline.pick(choice.card.id))) write(draft);
  };
  const list =
    inlineKeys(inline, (choice) => void chooseInline(choice)) ??
    mention ??
    commandKeys(completion, choose, write);
  const keys = useComposerKeys({ list, send, cancelReply: props.onCancelReply });
  useGrowing(line, draft);
  useEffect(() => {
    if (props.replyTo) line.current?.focus();
  }, [props.replyTo]);
  return (
    <div class="composer">
      {list?.id === 'inline' && (
        <InlineList id={list.id} inline={inline} onChoose={(choice) => void chooseInline(choice)} />
      )}
      {list?.id === 'mention' && <MentionList id={list.id} bot={props.bot} onChoose={list.fillIn} />}
      {list?.id === 'commands' && (
        <CommandList id={list.id} commands={completion.shown} choice={list.choice} onChoose={choose} />
      )}
      {props.replyTo && <ReplyBar message={props.replyTo} onCancel={props.onCancelReply} />}
      {props.children}
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
          placeholder={props.placeholder ?? t('newMessage')}
          aria-label={t('newMessage')}
          aria-autocomplete="list"
          aria-controls={list?.id}
          aria-activedescendant={list?.choice === undefined ? undefined : optionId(list.id, list.choice)}
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
