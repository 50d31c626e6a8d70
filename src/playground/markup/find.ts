import type { MessageEntity } from 'grammy/types';
import { overlaps } from './fit.ts';

type FoundType = 'mention' | 'hashtag' | 'cashtag' | 'bot_command' | 'url' | 'email';

const word = '[\\p{L}\\p{N}_]';
const ascii = '[A-Za-z0-9_]';
/** Letters of a hashtag. */
const tag = '[\\p{L}\\p{Nd}_\\u00b7\\u200c\\u0d80-\\u0dff]';
const username = `${ascii}{3,32}`;
const owner = `${username}(?!${ascii})`;

/** Usernames as short as these were given away by Telegram itself. */
const mention = `(?:${ascii}{4,32}|gif|nft|pic|ufc|vid)`;
const command = `${ascii}{1,64}(?!${ascii})(?:@${owner}|(?!@))`;

/**
 * Top-level domains that make a link without `https://`: all countries' two letters and the usual longer ones.
 * Telegram's own list is longer.
 */
const domain =
  '(?:com|org|net|info|gov|edu|int|app|dev|cloud|online|site|tech|news|bank|energy|қаз|рф|[a-z]{2})';
const path = '(?:[/?#][^\\s<>"«»]*[^\\s<>"«».:;,(\'?!`)\\]}]|/)?';

const patterns: readonly (readonly [FoundType, RegExp])[] = [
  ['mention', new RegExp(`(?<!${word})@${mention}(?!${word})`, 'giu')],
  ['bot_command', new RegExp(`(?<!${word}|[/<>])/${command}(?!${word}|[/<>])`, 'gu')],
  ['hashtag', hashtag()],
  [
    'cashtag',
    new RegExp(
      `(?<!${tag}|\\$)\\$(?:1INCH|[A-Z]{1,8}(?![A-Z]))(?:@${owner}|(?!@${owner}))(?!${tag}|\\$)`,
      'gu',
    ),
  ],
  ['url', new RegExp(`(?:tg|ton|tonsite)://[a-z0-9_-]{1,253}${path}`, 'giu')],
  [
    'url',
    new RegExp(`(?<!${word})(?:https?|ftp)://[\\p{L}\\p{N}_.~-]+\\.[\\p{L}]{2,}(?::\\d{1,5})?${path}`, 'giu'),
  ],
  [
    'email',
    /(?<![\p{L}\p{N}_.+@-])[a-z0-9_.+-]+@(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,8}(?![\p{L}\p{N}_@-])/giu,
  ],
  [
    'url',
    new RegExp(
      `(?<!${word}|[@/#.~-])(?:[\\p{L}\\p{N}-]+\\.)+${domain}(?![\\p{L}\\p{N}_~@-]|\\.[\\p{L}\\p{N}])(?::\\d{1,5})?${path}`,
      'giu',
    ),
  ],
];

function hashtag(): RegExp {
  const name = `(?=${tag}{0,255}\\p{L})(?:${tag}{1,255}(?!${tag})|${tag}{256}(?!${tag}*#))`;
  return new RegExp(`(?<!${tag})#${name}(?!@${username}#)(?:(?!${tag})@${username})?(?!#)`, 'gu');
}

/** What Telegram finds in a text by itself, in the order of the text; of two that overlap, the one that begins first. */
export function findEntities(text: string): MessageEntity[] {
  const matches = patterns.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  );
  matches.sort((one, other) => one.offset - other.offset || other.length - one.length);
  const found: MessageEntity[] = [];
  for (const match of matches) {
    const last = found.at(-1);
    if (!last || !overlaps(last, match)) found.push(match);
  }
  return found;
}
