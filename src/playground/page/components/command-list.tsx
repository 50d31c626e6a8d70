import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import type { Command } from '../text/completion.ts';

interface Props {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly choice: number | undefined;
  readonly onChoose: (command: Command) => void;
}

/** What the bot understands, above the line that is being typed. The typing line keeps the focus. */
export function CommandList({ id, commands, choice, onChoose }: Props) {
  const { t } = usePage();
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (choice !== undefined) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [choice]);
  return (
    <div class="command-list" id={id} role="listbox" aria-label={t('commands')}>
      {commands.map((command, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys and Enter work in the typing line
        <div
          key={command.command}
          id={optionId(id, index)}
          ref={index === choice ? chosen : null}
          class="command"
          role="option"
          tabIndex={-1}
          aria-selected={index === choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(command)}
        >
          <b>/{command.command}</b>
          <span>{command.description}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
