import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';

/**
 * Companies, services and people that anybody may ask about, as countries are: a question with such a name is about it,
 * and a fact that does not have the name is no answer. The list says nothing of what the store holds; a fact that does
 * speak of one of them is found as any other. Names are recognised by their sound, in Latin and in Cyrillic letters.
 */
const names = `
  google apple microsoft facebook tesla spacex openai anthropic claude deepseek mistral perplexity midjourney copilot nokia ericsson siemens intel tsmc qualcomm samsung
  alibaba tencent baidu tiktok bytedance xiaomi oracle palantir salesforce adobe paypal stripe revolut binance coinbase ripple ethereum dogecoin netflix spotify uber airbnb booking
  yandex sber sberbank tinkoff mailru vkontakte ozon wildberries lukoil gazprom rosatom jusan forte bereke homecredit freedom beeline kcell altel tele2 glovo
  indrive arbuz chocofamily aviata whatsapp instagram youtube twitter viber linkedin snapchat pinterest reddit roblox minecraft playstation
  rusal norilsk glencore riotinto chevron shell exxon tengizchevroil kashagan karachaganak boeing airbus toyota hyundai kia volkswagen mercedes bmw ferrari
  putin zelensky biden obama harris macron merkel scholz starmer erdogan aliyev mirziyoyev japarov rahmon lukashenko nazarbayev modi netanyahu xijinping
  gates zuckerberg altman nadella pichai huang hinton messi ronaldo dimash golovkin abay
  tether solflare litecoin shopify hyperloop neuralink waymo gojek rakuten softbank foxconn asml cisco lenovo panasonic canon nikon
  yandexgpt kandinsky ideogram dalle figma canva trello skype discord
  sbertech gigachat alisa siri alexa cortana llama qwen ernie falcon jais
`;

/** Names that sound like everyday words in Cyrillic letters (`халық`, the people; `барды`, went), so only as they are written. */
const asWritten: ReadonlySet<string> = new Set(['halyk', 'bard', 'bosch']);

const sounds: ReadonlySet<string> = new Set(
  names
    .split(/\s+/u)
    .filter(Boolean)
    .map((name) => skeleton(fold(name))),
);

/** @param keys the folded word and its stems  @param candidates the sounds of these */
export function isFamousName(keys: readonly string[], candidates: readonly string[]): boolean {
  return (
    keys.some((key) => asWritten.has(key)) ||
    candidates.some((sound) => sound.length > 2 && sounds.has(sound))
  );
}
