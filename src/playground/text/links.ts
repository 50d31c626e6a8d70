/** What following a link does in a chat app. */
export type LinkTarget =
  /** `t.me/<bot>?start=…`: sends `/start payload` in the private chat. An empty payload is allowed. */
  | { readonly kind: 'start'; readonly payload: string }
  /** `t.me/<bot>`: opens the private chat. */
  | { readonly kind: 'chat' }
  /** `t.me/share/url?…`: offers the text to a chat that the person chooses. */
  | { readonly kind: 'share'; readonly text: string }
  | { readonly kind: 'external'; readonly href: string }
  /** Not an address that a page may open (`javascript:` and the like). */
  | { readonly kind: 'none' };

const telegramHosts = new Set(['t.me', 'telegram.me', 'www.t.me']);
const openable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** `botUsername` without `@`; letter case does not matter, as on Telegram. */
export function linkTarget(href: string, botUsername: string): LinkTarget {
  const url = parse(href);
  if (!url) return { kind: 'none' };
  const bot = botUsername.toLowerCase();
  if (url.protocol === 'tg:') return appLink(url, bot);
  if (!openable.has(url.protocol)) return { kind: 'none' };
  return (telegramHosts.has(url.hostname) && webLink(url, bot)) || { kind: 'external', href: url.href };
}

function parse(href: string): URL | undefined {
  const trimmed = href.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : undefined;
}

function webLink(url: URL, bot: string): LinkTarget | undefined {
  const path = url.pathname.replace(/^\/|\/$/g, '').toLowerCase();
  if (path === 'share/url' || path === 'share') return { kind: 'share', text: shareText(url.searchParams) };
  return path === bot ? botLink(url.searchParams) : undefined;
}

function appLink(url: URL, bot: string): LinkTarget {
  const action = (url.hostname || url.pathname).replace(/^\/+/, '');
  if (action === 'msg_url') return { kind: 'share', text: shareText(url.searchParams) };
  const domain = url.searchParams.get('domain')?.toLowerCase();
  return action === 'resolve' && domain === bot ? botLink(url.searchParams) : { kind: 'none' };
}

function botLink(params: URLSearchParams): LinkTarget {
  const payload = params.get('start');
  return payload === null ? { kind: 'chat' } : { kind: 'start', payload };
}

/** As Telegram's apps put it together: the address, then the text on a line of its own. */
function shareText(params: URLSearchParams): string {
  return [params.get('url'), params.get('text')].filter((part) => part).join('\n');
}
