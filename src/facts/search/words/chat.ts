import { foldedWords } from './wordList.ts';

/** Greetings, thanks, laughter, and what people say to a bot. A question of these alone asks for no fact. */
const words = `
  сәлем сәлеметсіз сәлеметсізбе салам ассалаумағалейкум салем қайырлы таң күн кеш қалайсың қалайсыз калайсын жағдай жағдайың бауырым бауыр қалқам достым рахмет рақмет
  сау бол сауболыңыз ақымақ жарайсың керемет жақсы
  привет приветик здравствуй здравствуйте здорово добрый доброе утро день вечер ночь ночи спасибо спс пасиб благодарю пока свидания дела настроение молодец дурак тупой глупый
  бот ботик ботяра робот братан брат друг хаха ахах ахаха хахаха лол кек ок окей ладно понял ясно понятно круто класс супер умница люблю шутка шутку анекдот скучно
  роботсың роботпысың роботсыз роботпын ботпысың өзің өзіңіз
  ору қалың халің хал сәлемет пайдасыз ботсың
  большое огромное бесполезный бесполезен useless
  hi hello hey hiya yo sup greetings good morning evening night afternoon bye goodbye thanks thank thankyou thx ty ok okay okey k lol haha hahaha lmao rofl wow cool nice great awesome
  bot robot stupid dumb idiot love joke jokes funny bored fine welcome cheers dude bro mate buddy pal friend test testing sorry
  merhaba merhabalar selam selamlar günaydın gunaydin iyi akşamlar aksamlar geceler günler gunler teşekkürler tesekkurler teşekkür tesekkur ederim sağol sagol sağ ol hoşça
  hosca kal görüşürüz gorusuruz nasılsın nasilsin nasılsınız naber napıyorsun napiyorsun aptal salak bot robot kanka abi kardeş kardeşim tamam peki şaka saka fıkra süper harika güzel guzel eyvallah
`;

const chat = foldedWords(words);

/** Laughter has no fixed spelling, and neither has a hand laid on the keyboard. */
const laughter =
  /^(?:[аa]?(?:[хh]+[аaеeиi]+)+[хh]*|[жj][аa](?:[жj][аa])+|l+o+l+|[хx]+d+|r+o+f+l+|[хh]м+|h+m+|м+|m+|у+х+|o+h+|о+и+)$/u;

export function isChat(folded: string): boolean {
  return chat.has(folded) || laughter.test(folded);
}
