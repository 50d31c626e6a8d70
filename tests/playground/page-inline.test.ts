import { describe, expect, it } from 'vitest';
import { firstPage, withPage } from '../../src/playground/page/model/inline.ts';
import { beginsMention, inlineQuery } from '../../src/playground/page/text/inline.ts';
import type { InlineResponse } from '../../src/playground/protocol.ts';

const bot = 'derek_playground_bot';

describe('a line that asks the bot', () => {
  it.each([
    ['@derek_playground_bot gallium', 'gallium'],
    ['@Derek_Playground_Bot  two words ', ' two words '],
    ['@derek_playground_bot ', ''],
    ['@derek_playground_bot\nover\nlines', 'over\nlines'],
    ['@derek_playground_bot', undefined],
    ['@derek gallium', undefined],
    ['@derek_playground_bot2 gallium', undefined],
    ['hello @derek_playground_bot gallium', undefined],
    ['', undefined],
  ])('%j asks for %j', (draft, query) => {
    expect(inlineQuery(draft, bot)).toBe(query);
  });

  it('is offered the bot while its name is being typed', () => {
    for (const draft of ['@', '@d', '@DEREK', `@${bot}`]) expect(beginsMention(draft, bot)).toBe(true);
    for (const draft of ['', 'd', '@x', `@${bot} `, `@${bot}x`, 'a @d'])
      expect(beginsMention(draft, bot)).toBe(false);
  });

  it('asks nobody while the bot is not known', () => {
    expect(inlineQuery('@ a', '')).toBeUndefined();
  });
});

describe('the cards', () => {
  const answer = (ids: readonly string[], more: Partial<InlineResponse> = {}): InlineResponse => ({
    answered: true,
    results: ids.map((id) => ({
      type: 'article',
      id,
      title: id,
      input_message_content: { message_text: id },
    })),
    ...more,
  });

  it('go on with the next page, each of them once', () => {
    const first = firstPage('q', answer(['a', 'b'], { nextOffset: '2' }));
    const both = withPage(first, answer(['b', 'c']));
    expect(both.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([first.nextOffset, both.nextOffset]).toEqual(['2', '']);
  });

  it('have a button above them only where it leads to the private chat', () => {
    const button = { text: 'Ask', start_parameter: 'ask' };
    expect(firstPage('q', answer([], { button })).button).toEqual({ text: 'Ask', parameter: 'ask' });
    const app = { text: 'App', web_app: { url: 'https://example.org' } };
    expect(firstPage('q', answer([], { button: app })).button).toBeUndefined();
  });
});
