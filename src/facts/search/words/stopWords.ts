import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';

/**
 * Words that say nothing of what is asked: grammar, politeness, "tell me", and the everyday verbs that any question may
 * be put with. Question words are in `questionWords.ts`. One list for all languages, since nobody says which theirs is;
 * what is grammar in one language and a subject in another (`us`, `on`, `en`, `ал`) is judged by where it does more harm.
 */
const kazakh = `
  қа ға ке ге ны ні ді ды ті ты ның нің дың дің тың тің дан ден тан тен
  дейміз бәрібір бізді бізбен сендер оларға өйткені тура дегеніміз
  және мен бен пен да де та те ма ме ба бе па пе ғой ғана ақ ау ше шы ші бір бірақ бірде бар жоқ иә емес еді екен болды болып болған болатын
  болады болуы бола болу болмаса бойынша туралы жайлы жөнінде үшін дейін кейін соң бері арқылы сияқты секілді ретінде қарай бұл бұны мына мынау
  сол соны ол оны оның оған онда оларда олар олардың осы осында осыны анау менің сенің сіздің біздің маған саған сізге бізге біз сіз сен мені сені
  өз өзі өзінің өте тым ең әрі әр барлық бәрі бүкіл кез келген басқа сондай осындай мынадай көп аз тағы енді қазір қазіргі 
  айтып берші беріңізші артында шын рас деген дейді дейтін деп айтшы айтыңызшы айт айтты айтқан айтады білесің білесің бе білгім келеді керек қажет мүмкін ала алады алуға алу алатын алған
  береді берді беру бересің етеді етті ету еткен қылды жасайды жасап жатыр жатқан жатқанда отыр жүр тұр кел тек ғана әлде неғұрлым келді келеді кетті кетеді шықты
  түсті өтеді өтті жүреді тиіс сенше неше рет мәлімет ақпарат айтыңыз түсіндір түсіндірші көрсет жазып беріңіз беріңізші жайында нақты жалпы
  қатысты ше өзі осы ғой ма екен рахмет өтінем арада ішінде үстінде астында жанында арасында ғана дәл шамамен қарағанда істеп істейді істейтін бізде бізден
`;
const russian = `
  тем всему всем всеми сами самим других другим можем сможем сможет чьих нибудь потом тогда когда-то лишь зато
  и в во на с со к ко у о об обо от до из изо за по под при про для без через над между около после перед ли бы же ж б не ни нет да а но или либо то
  что-то это этот эта эти этого этой этих этом тот та те того той тех том тому такой такая такое такие так там тут здесь туда сюда
  я ты вы мы он она оно они мне меня тебе тебя вам вас нам нас ему ей им их его её ее него нее них мой моя твой ваш ваша наш наша наши нашей нашего свой своя своё свои своей своих
  себя быть был была было были будет будут есть является являются стал стала стало стали становится чтобы если раз уже ещё еще тоже также только лишь даже очень
  самый самая самое самые самого все всё всех всего весь вся каждый любой другой другие сам сама можно нужно надо может могут могу можешь хочет хочу хотят
  скажи скажите расскажи расскажите подскажи подскажите объясни объясните покажи покажите дай дайте знаешь знаете знать узнать интересно пожалуйста плиз
  сейчас теперь нынче вообще примерно именно собственно ведь вот ну типа короче просто вроде лет году год года годах годы
  делать делает делают сделал сделали сделать имеет имеют иметь получить получил получает дать даёт дает дали происходит идет идёт произошло находится находятся
  составляет называется называют зовут зовется насчет насчёт относительно благодаря кроме помимо более менее больше меньше много мало нашу нашем такое таких ихний
  данные информация сведения вопрос ответ тема говорят говорит сказал сказала сказали сообщил сообщили собирается собираются планирует планируют работает работают только лишь всего-лишь каждую каждого какойто кто-то где-то
`;
const english = `
  because while although though since until cause bcz cos whether
  a an the and or but if of in on at by for to from with without into onto over under about above below between after before during through as than then
  is are was were be been being am isn't isnt aren't arent wasn't wasnt weren't werent can't cant cannot won't wont couldn't couldnt wouldn't wouldnt shouldn't shouldnt haven't havent hasn't hasnt do does did doing done don't dont doesn't doesnt didn't didnt has have had having will would shall should can could may might must
  it its they them their theirs he him his she her hers we our ours you your yours i me my mine this that these those there here such so too very just only also even still already yet
  not no nor yes some any all each every both either neither other another same own more most less least few lot lots
  tell show give explain know find get gets got want wants wanna need needs let lets please pls plz say says said think
  now currently current presently ever never again else exactly approximately roughly really actually basically anyway like
  make makes made take takes took taken come comes came go goes going gone gonna happen happens happened become becomes became put puts exist exists keep
  info information details question answer regarding concerning according via per up down out off back around away behind im ive whats wheres hows thats theres
  able available work works working call called name named kind kinds sort sorts thing things something anything someone anyone somebody anybody people guy guys year years
`;
const turkish = `
  nin nın nun nün den dan tan ten ye yi yı nı ni
  yanımda yanında yanına karşısına karşısında başında başındaki bizden bizde diyen denmiş diyorlar çünkü üstünde arkasında arkasındaki
  ve veya ya da de ta te ki mi mı mu mü ile için icin gibi kadar göre gore daha en çok cok az bir birkaç bu şu su o bunu şunu onu bunun onun buna ona bunlar onlar şey sey şeyi şeyler
  ben sen biz siz bana bize size beni seni bizi sizi benim senin bizim sizin kendi var yok varmış değil degil evet hayır hayir ama fakat ancak lakin yani işte iste
  olan olarak olur oldu olacak olmak olduğu oldugu olmuş olsa ise idi iken ediyor etti eden edecek etmek eder yapıyor yapti yaptı yapan yapmak yapılan yapılıyor yapıldı yapılır yapar
  diye dedi diyor hakkında hakkinda ilgili dair üzere üzerinde uzerinde altında içinde icinde arasında arasinda sonra önce once şimdi simdi şu an hâlâ hala artık artik
  söyle soyle söyler misin anlat anlatır açıkla acikla göster goster ver verir verdi biliyor biliyorsun bilmek istiyorum istiyor ister istiyorlar lazım lazim gerek gerekiyor lütfen lutfen
  bütün butun tüm tum her hep hiç hic bazı başka baska diğer diger aynı ayni böyle boyle şöyle öyle sadece yalnız tam yaklaşık olarak göre nezaman acaba peki yıl yil yılda yıllar
  alıyor aldı alan almak geliyor geldi gelen gidiyor gitti bulunuyor bulunan bulunur sahip bilgi veri soru cevap konu adı adi isim ismi deniyor denir denen
  mümkün mumkun olabilir mıyım miyim mıyız miyiz mısın misin musun müsün sın sin
`;

/** Typing that is faster than spelling. */
const slang =
  'скока скок сколка чо чё че шо шт щас ща кст пж плз чел крч wat wut wots wht hw hwo u r ur pls thx idk tbh nbr bi bişey bisey napıyor gsi nere';

export const stopWords: ReadonlySet<string> = new Set(
  [kazakh, russian, english, turkish, slang]
    .join(' ')
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => [fold(word), fold(word.replaceAll("'", ''))]),
);

const bySound: ReadonlySet<string> = new Set(
  [kazakh, russian]
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word.length > 1)
    .map((word) => skeleton(fold(word))),
);

/** `туралы`, and in Latin letters `turaly`; the latter only where the word is nothing else. */
export function isStopWord(folded: string): boolean {
  return folded.length < 2 || stopWords.has(folded);
}

export function soundsLikeStopWord(sound: string): boolean {
  return bySound.has(sound);
}
