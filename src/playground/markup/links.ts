import { isIPv6 } from 'node:net';

/** Telegram's largest user id. */
const maxUserId = 2 ** 40 - 1;

const digits = /^-?\d+$/;

/** The person a `tg://user?id=…` link names; `undefined`: it is no such link. */
export function linkedUserId(link: string): number | undefined {
  const match = /^tg:(?:\/\/)?user\/?\?([^#]*)/.exec(link.toLowerCase());
  const id = match?.[1]
    ?.split('&')
    .find((parameter) => parameter === 'id' || parameter.startsWith('id='))
    ?.slice('id='.length);
  if (id === undefined || !digits.test(id)) return undefined;
  return Number(id) > 0 && Number(id) <= maxUserId ? Number(id) : undefined;
}

/** The link as Telegram keeps it; `undefined`: Telegram makes no link of it. */
export function normalizedLink(link: string): string | undefined {
  const app = /^(tg|ton|tonsite):(?:\/\/)?/i.exec(link);
  if (app?.[1] !== undefined) return appLink(app[1].toLowerCase(), link.slice(app[0].length));
  const url = splitUrl(link);
  if (!url || (!url.host.includes('.') && !url.isIpv6)) return undefined;
  return `${url.protocol}://${url.userinfo && `${url.userinfo}@`}${url.host}${url.port && `:${url.port}`}${url.path}`;
}

function appLink(scheme: string, rest: string): string | undefined {
  const url = splitUrl(rest);
  if (
    !url ||
    /^http:\/\//i.test(rest) ||
    url.protocol === 'https' ||
    url.userinfo ||
    url.port ||
    url.isIpv6
  ) {
    return undefined;
  }
  const allowed = scheme === 'tonsite' ? /^[a-z0-9_.-]*$/ : /^[a-z0-9_-]*$/;
  if (!allowed.test(url.host)) return undefined;
  return `${scheme}://${url.host}${url.path.replace(/^\/\?/, '?')}`;
}

interface Url {
  readonly protocol: 'http' | 'https';
  readonly userinfo: string;
  readonly host: string;
  readonly isIpv6: boolean;
  /** Empty when the link names none. */
  readonly port: string;
  /** Path, query and fragment; starts with a slash. */
  readonly path: string;
}

/** Without a protocol it is http. */
function splitUrl(link: string): Url | undefined {
  const scheme = /^([^:/?#@[\]]*):\/\//.exec(link);
  const protocol = scheme ? scheme[1]?.toLowerCase() : 'http';
  if (protocol !== 'http' && protocol !== 'https') return undefined;
  const rest = link.slice(scheme?.[0].length ?? 0);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const place = splitAuthority(authority);
  return place && { protocol, ...place, path: pathOf(rest.slice(authority.length)) };
}

function splitAuthority(authority: string): Omit<Url, 'protocol' | 'path'> | undefined {
  const match = /^(.+):([^:\]@]*)$/s.exec(authority);
  const port = portOf(match?.[2]);
  const beforePort = match?.[1] ?? authority;
  const at = beforePort.lastIndexOf('@');
  const userinfo = beforePort.slice(0, Math.max(at, 0));
  const host = beforePort.slice(at + 1).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const isIpv6 = isIPv6(/^\[([0-9a-f:.]*)\]$/.exec(host)?.[1] ?? '');
  if (port === undefined || host === '' || host === '.') return undefined;
  if (!isIpv6 && !(isUrlPart(host, false) && isUrlPart(userinfo, true))) return undefined;
  return { userinfo, host, isIpv6, port };
}

/** Empty: none was named. `undefined`: it is wrong. */
function portOf(text: string | undefined): string | undefined {
  if (text === undefined) return '';
  const port = digits.test(text) ? Number(text) : 0;
  return port > 0 && port <= 65_535 ? String(port) : undefined;
}

/** Sources: RFC 3986 and RFC 7230, and everything beyond ASCII. */
function isUrlPart(part: string, allowsColon: boolean): boolean {
  const plain = allowsColon ? part.replaceAll(':', '.') : part;
  return /^(?:[a-zA-Z0-9.\-_!$,~*'();&+=]|[^\0-\x7f]|%[0-9a-fA-F]{2})*$/u.test(plain);
}

function pathOf(rest: string): string {
  const trimmed = rest.replace(/[ \t\r\n\0\v]+$/, '');
  const path = trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
  return path.replace(/[\0-\x20]/g, (character) => encodeURIComponent(character));
}
