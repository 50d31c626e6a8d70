### Дерек деректерден басқа не айтады, қазақша. Деректер, тақырыптар, дереккөздер мен атаулар data/ қалтасында.

## Боттың бейіні

bot-name = Дерек: Қазақстан туралы мәлімет
bot-short-description = Күні мен дереккөзі көрсетілген деректер: Қазақстандағы ЖИ, минералдар, стартаптар, цифрлық мемлекет. Төрт тілде.
bot-description =
    Дерек Қазақстан туралы тексерілген деректер қорына сүйеніп жауап береді: жасанды интеллект, есептеу қуаты, аса маңызды минералдар, стартаптар, цифрлық мемлекет.

    Әр деректің күні мен оны кім айтқаны көрсетіліп, дереккөзіне сілтеме беріледі. Қорда жоқ нәрсені Дерек ойдан шығармайды.

## Командалар мәзірі

command-topics = Барлық тақырып
command-latest = Ең жаңа деректер
command-subscribe = Жазылу: не келсін, қашан келсін
command-unsubscribe = Бір тақырыптан не бәрінен бас тарту
command-random = Кездейсоқ дерек
command-timeline = Тақырып деректері уақыт ретімен: /timeline ai
command-fact = Деректі толық ашу: /fact код
command-why = Соңғы жауап неге осындай
command-sources = Деректер қайдан алынған
command-language = Тіл
command-about = Бұл қандай бот, иесі кім
command-privacy = Сіз туралы не сақталады және не үшін
command-mydata = Осы чат туралы не сақталған
command-forget = Сақталғанды өшіру
command-help = Тақырыптар мен командалар

## Сәлемдесу және анықтама

start =
    <b>Дерек</b> Қазақстан туралы деректер қорына сүйеніп жауап береді: жасанды интеллект, есептеу қуаты, аса маңызды минералдар, стартаптар, цифрлық мемлекет.

    Әр деректің күні мен оны кім айтқаны көрсетіліп, дереккөзіне сілтеме беріледі.

    Өз сөзіңізбен сұраңыз немесе тақырып таңдаңыз:
help =
    Өз сөзіңізбен сұраңыз немесе тақырып таңдаңыз: деректер ең жаңасынан бастап шығады. Нөмірін бассаңыз, дерек толық ашылып, дереккөзі көрсетіледі.
help-topics = Тақырыптар
help-more = Басқа командалар
topics-heading = Тақырыптар
only-text = Мен тек мәтінді түсінемін. Өз сөзіңізбен сұраңыз немесе тақырып таңдаңыз:
topic-unknown = Мұндай тақырып жоқ. Бар тақырыптар:

## Деректер тізімі

latest-heading = Ең жаңа деректер
facts-count = { $count ->
    [one] { $count } дерек
   *[other] { $count } дерек
}
sources-count = { $count ->
    [one] { $count } дереккөз
   *[other] { $count } дереккөз
}
page-of = { $pages } беттің { $page }-беті
list-empty = Мұнда әзірге дерек жоқ.
button-previous = ‹ Алдыңғы
button-next = Келесі ›
button-topics = Барлық тақырып
button-share = Бөлісу
button-language = Тіл

## Бір дерек

kind-statistic = көрсеткіш
kind-event = оқиға
kind-plan = жоспар
kind-opinion = пікір
kind-forecast = болжам
fact-date = Күні
fact-kind = Түрі
fact-says = Кім айтқан
fact-source = Дереккөз
fact-edition-seen = Оқылған нұсқасы
fact-edition-yours = Қазақша нұсқасы
quoted = «{ $text }»
fact-evidence = Үзінді
fact-paragraph = { $paragraph }-абзац
fact-related = Осыған қатысты деректер
fact-address-unknown = сілтемесі белгісіз
date-as-of = деректің уақыты: { $date }
date-estimated = шамамен { $date }
date-unknown = күні көрсетілмеген
fact-id = Коды
fact-retired = Бұл дерек қайтарып алынды, енді қорда жоқ.
fact-usage = Команданың соңына деректің кодын жазыңыз, мысалы: { $example }
fact-unknown = Бұл кодпен дерек табылмады.
fact-nearest = Сізге мынау керек шығар:
button-copy = Сілтемесімен көшіру
button-another = Тағы бір дерек

## Басқалар не дейді, жаңасы қандай

mark-updated = Жаңартылған. Бұрынғысы: { $who }, { $date }
mark-outdated = Сол кезде осылай айтылған. Жаңасы: { $who }, { $date }
mark-disputed = Басқа мәлімет те бар: { $who }, { $date }
mark-sharpened = Нақтырақ: { $who }, { $date }
mark-unchecked = Көптен тексерілмеген, тексеру мерзімі өткен: { $date }
button-compare = Салыстыру
button-timeline = Уақыт ретімен
compare-heading = Салыстыру
compare-this = Осы дерек
compare-newer = Жаңасы
compare-earlier = Бұрын айтылғаны
compare-otherwise = Басқа дереккөз өзгеше айтады
compare-precise = Нақтырақ
compare-general = Жалпылай айтылғаны
timeline-usage = Команданың соңына тақырыпты жазыңыз (мысалы: { $example }) немесе төменнен таңдаңыз:

## Еркін сұрақтар

ask-ambiguous = Мұны бірнеше мағынада түсінуге болады. Қайсысын айтып тұрсыз?
ask-unknown = Білмеймін. Қорда бұл сұраққа жауап жоқ.
ask-nearest-topics = Ең жақын тақырыптар:
ask-pass-offer = Сұрағыңызды кураторларға жібере аламын. Онда мәтіні мен тілін, күнін және осы чаттың нөмірін жауап келгенше, ең көбі { $days } күн сақтаймын.
ask-passed = Жіберілді. Жауап осы чатқа келеді. Сұрақтың мәтіні мен тілі, күні және чаттың нөмірі ең көбі { $days } күн сақталады.
ask-forget = /forget оны өшіреді.
ask-forget-group = Оны топтың әкімшісі /forget арқылы өшіре алады.
ask-queue-full = Қазір кураторларға түскен сұрақ тым көп. Бірнеше күннен кейін қайта сұраңыз.
ask-question-gone = Бұл сұрақ енді көрінбейді. Қайта қойыңыз.
ask-only-asker = Сұрақты тек оны қойған адам жібере алады.
ask-answered = Сіз «{ $question }» деп сұраған едіңіз. Кураторлардың жауабы:
button-pass = Кураторларға жіберу
source-facts = Осы дереккөзден алынған деректер
why-nothing = Түсіндіретін жауап әзірге жоқ. Алдымен бірдеңе сұраңыз.
why-heading = Жауап қалай таңдалды
why-clear = бір дерек анық жауап береді
why-newer-of-chain = бұл туралы жаңарақ мәлімет бар
why-name-of-many = көп деректе кездесетін атау
why-nothing-asked = ештеңе сұралмаған
why-no-fact = бұл туралы дерек жоқ
why-too-little-in-common = деректермен ортақ тұсы тым аз
why-other-place = сұрақ басқа жер туралы
why-other-year = сұрақ басқа жыл туралы
why-other-attribute = сұрақ оның басқа қыры туралы

## Кез келген чатта

inline-open = Толығырақ
inline-ask = Ештеңе табылмады. Дерек ботынан сұрау

## Топтарда

group-greeting = Сәлеметсіздер ме! Мен Қазақстан туралы деректер қорына сүйеніп, күні мен дереккөзін көрсетіп жауап беремін. /topics жіберіңіз немесе мені атап, сұрақ қойыңыз: { $mention } галлий. Тілді әкімшілер таңдайды: /language. Тек маған қарата айтылғанда ғана жауап беремін.
group-above = Жауабы жоғарыда бар ↑
group-enough = Бір минутқа сұрақ көп болды. Біраз үндемей тұрайын.
group-quiet = «{ $group }» тобында осы минутта жауап онсыз да көп болды, сондықтан сізге осында жазып отырмын:
group-administrators-only = «{ $group }» тобында мұны тек әкімшілер істей алады.

## Кураторларға

questions-none = Күтіп тұрған сұрақ жоқ.
questions-heading = Жауап күтіп тұрған сұрақтар
questions-asked = { $count ->
    [one] { $count } рет сұралған
   *[other] { $count } рет сұралған
}
questions-usage = Жауап беру: /answer НӨМІРІ ДЕРЕК-КОДЫ. Жауапсыз жабу: /close НӨМІРІ.
questions-answered = Жауап берілді: { $count }.
questions-undelivered = Жеткізілмеді: { $count }. /questions тізімінде қалды.
questions-closed = Жабылды: { $count }.
questions-no-such = Мұндай нөмірлі сұрақ немесе мұндай кодпен дерек жоқ.

## Шолулар

digest-heading = Шолу
digest-waiting = { $count ->
    [one] Тағы { $count } дерек келесі шолуда болады.
   *[other] Тағы { $count } дерек келесі шолуда болады.
}
digest-repairs = Түзетулер
digest-earlier = Бұрын жиналғандардан
digest-note-corrected = Түзету: { $note }
digest-note-withdrawn = Қайтарып алынды: { $note }
digest-note-updated = Жаңасы: { $note }
digest-corrected-on = Түзетілген күні: { $date }
digest-withdrawn-on = Қайтарып алынған күні: { $date }
digest-see = қазіргі нұсқасы
digest-topic-gone = «{ $group }» тобында шолу келіп тұрған форум тақырыбы жабылған немесе өшірілген, сондықтан шолу тоқтады. Шолуды басқа жерде алғыңыз келсе, сол жерде /subscribe жіберіңіз.
digest-nothing = Әзірге жаңа дерек жоқ.
digest-next = Келесі шолу: { $when }
digest-on-request = Өзіңіз сұраған соң көрсетілді. Шолу әдеттегі уақытында да келеді.
digest-not-subscribed = Мұнда әлі жазылым жоқ. Тақырып пен уақытты /subscribe арқылы таңдаңыз.
command-digest = Келесі шолуда не болады
status-heading = Шолулар
status-subscriptions = Жазылымдар: { $count }, тоқтап тұрғаны: { $paused }
status-paused-blocked = бот бұғатталған
status-paused-gone = чат енді жоқ
status-paused-forbidden = жазуға рұқсат жоқ
status-paused-topic-gone = форум тақырыбы енді жоқ
status-next = Келесі жіберу уақыты: { $when }
status-nothing-due = Жіберетін ештеңе жоқ.
status-outbox = Жолда: { $open }. 30 күнде жіберілгені: { $sent }, жіберілмей қалғаны: { $dropped }. Түзетілуі тиіс ескі хабарламалар: { $edits }
status-said = Іске қосылғаннан бергі Telegram жауаптары: { $outcomes }
status-said-nothing = әзірге жоқ
status-last-refusal = Соңғы бас тарту: { $why }
status-pace = Қарқын: секундына { $perSecond }; кезекте: { $waiting }
status-pausing = Telegram талабы бойынша { $seconds } секунд үзіліс
status-journal = Соңғы шығарылым: { $number }
preview-usage = Команданың соңына тақырыпты жазыңыз, мысалы: { $example }. Одан кейін күн санын да көрсетуге болады.
preview-nothing = { $days ->
    [one] Соңғы { $days } күнде бұл тақырып бойынша жаңа дерек болған жоқ.
   *[other] Соңғы { $days } күнде бұл тақырып бойынша жаңа дерек болған жоқ.
}
preview-reach = Тақырыпқа жазылғандар: { $count }. Жіберуге кететін уақыт: шамамен { $time }.

## Дереккөздер

sources-heading = Деректер қайдан алынған
sources-total = { $facts }, { $sources }.

## Жазылу

subscribe-heading-private = Сіздің шолуыңыз
subscribe-heading-group = Осы топтың шолуы
subscribe-heading-topic = Осы форум тақырыбының шолуы
subscribe-heading-channel = «{ $channel }» арнасының шолуы
subscribe-choose = Тақырыптарды таңдаңыз: жаңа деректер мен түзетулер өздігінен келіп тұрады. Қаншалықты жиі және қай уақытта келетінін кейін таңдай аласыз.
subscribe-topics = <b>Тақырыптар:</b> { $topics }
subscribe-when = <b>Қашан:</b> { $when }
subscribe-zone = <b>Уақыт белдеуі:</b> { $zone }
subscribe-filter = <b>Тек мыналар туралы:</b> { $words }
subscribe-filter-none = <b>Сүзгі:</b> жоқ
subscribe-backlog-on = <b>Бұрынғы деректер:</b> әр шолуда бірнешеуі
subscribe-backlog-off = <b>Бұрынғы деректер:</b> жіберілмейді
subscribe-next = <b>Келесі шолу:</b> { $when }
subscribe-next-news = <b>Келесі шолу:</b> жаңа дерек шыққанда
subscribe-next-now = <b>Келесі шолу:</b> қазір келеді
subscribe-no-topics = Бірде-бір тақырып таңдалмаған, сондықтан ештеңе келмейді. Қалған баптаулар сақталған.
subscribe-paused-blocked = Қазір ештеңе келмейді: бот бұғатталған. /start жіберсеңіз, шолу қайта келе бастайды.
subscribe-paused-gone = Қазір ештеңе келмейді: бот чаттан шығарылған. Қайта қосылса, шолу жалғасады.
subscribe-paused-forbidden = Қазір ештеңе келмейді: ботқа ол жерде жазуға рұқсат жоқ. Рұқсат берілсе, шолу жалғасады.
subscribe-paused-topic-gone = Қазір ештеңе келмейді: форум тақырыбы жабылған. Қайта ашылса, шолу жалғасады.
subscribe-cadence-daily = күн сайын
subscribe-cadence-workdays = жұмыс күндері
subscribe-cadence-weekly = апта сайын
subscribe-cadence-instant = шыққан бойда
subscribe-quiet = тыныш сағаттар: { $from }–{ $to }
subscribe-cadence-ask = Шолу қаншалықты жиі келсін?
subscribe-weekday-ask = Аптаның қай күні?
subscribe-hour-ask = Сағат нешеде? Басқа уақыт керек болса, осы хабарламаға жауап ретінде жазыңыз (мысалы: 9:05) немесе /subscribe 9:05 деп жіберіңіз
subscribe-minute-ask = Минутын таңдаңыз:
subscribe-time-wrong = Жауап ретінде сағаты мен минутын жазыңыз, мысалы: 9:05
subscribe-zone-ask = Қай қаланың уақытымен?
subscribe-zone-prompt = Қаланың атауын жауап ретінде жазыңыз, мысалы: Стамбұл.
subscribe-zone-hits = Қайсысын айтып тұрсыз?
subscribe-zone-unknown = Мұндай қаланы білмеймін. Маңайдағы үлкен қаланың немесе уақыт белдеуінің атауын жауап ретінде жазыңыз, мысалы: Asia/Almaty.
subscribe-place-prompt = Орналасқан жеріңізді жіберу үшін хабарлама астындағы батырманы басыңыз. Одан тек уақыт белдеуін анықтаймын, орналасқан жеріңіз сақталмайды.
subscribe-place-done = Уақыт белдеуі: { $zone }. Орналасқан жеріңіз сақталған жоқ.
subscribe-place-unknown = Орналасқан жеріңіз бойынша уақыт белдеуін анықтай алмадым. Қаланы /subscribe арқылы таңдаңыз.
subscribe-place-cancelled = Жақсы, уақыт белдеуі өзгеріссіз қалады.
subscribe-quiet-from-ask = Тыныш сағаттарда ештеңе келмейді: жаңа деректер сол сағаттар біткенше күтеді. Сағат нешеден бастап мазаламайын?
subscribe-quiet-to-ask = Тыныш сағаттардың басы: { $from }. Сағат нешеге дейін?
subscribe-filter-empty = Сүзгі жоқ: таңдалған тақырыптар бойынша бәрі келеді. Сөздер не атаулар қоссаңыз, солардың бірі кездесетін деректер ғана келеді.
subscribe-filter-some = Тек осы сөздердің бірі кездесетін деректер келеді. Сөзді алып тастау үшін оны басыңыз.
subscribe-filter-prompt = Сөздерді не атауларды үтірмен бөліп, жауап ретінде жазыңыз, мысалы: галлий, KazLLM
subscribe-filter-wrong = Сөздерді не атауларды үтірмен бөліп, жауап ретінде жазыңыз, мысалы: галлий, KazLLM. Барлығы { $most } сөзден, әрқайсысы { $length } таңбадан аспасын.
subscribe-language-ask = Шолу қай тілде келсін?
subscribe-saved = Сақталды.
subscribe-strange = Түсінбедім: { $words }. Мысалы: { $example }
subscribe-topic-first = Алдымен тақырып таңдаңыз, мысалы: { $example }
subscribe-gone = Мұнда енді жазылым жоқ. Қайта жазылу үшін тақырып таңдаңыз.
subscribe-none = Мұнда жазылым жоқ. Тақырып таңдау: /subscribe
subscribe-stop-ask = Шолуды тоқтатайын ба? Оның баптаулары өшіріледі.
subscribe-stopped = Жазылым тоқтатылды, енді ештеңе келмейді. Қайта жазылу: /subscribe
subscribe-leave-ask = Енді қайсысы келмесін?
subscribe-left = «{ $topic }» тақырыбы бойынша енді ештеңе келмейді.
subscribe-administrators = Бұл топтың шолуын тек әкімшілер өзгерте алады.
subscribe-channel-how = Мені арнаға хабарлама жариялап, өзгерте алатын әкімші етіп қосыңыз. Содан кейін осында тақырыптар мен уақытты таңдайтын батырма жіберемін. Арнада бұрыннан бар болсам, /subscribe @арна деп жіберіңіз
subscribe-channel-added = Енді «{ $channel }» арнасына жаза аламын. Онда не келетінін, қашан келетінін таңдаңыз:
subscribe-channel-private = Арна менімен жеке чатта бапталады.
subscribe-channel-unknown = Бұл арнаны көре алмай тұрмын. Атауын тексеріңіз немесе мені хабарлама жариялай алатын әкімші етіп қосыңыз.
subscribe-channel-none = Бұл арна емес. Шолу топқа керек болса, /subscribe командасын сол топта жіберіңіз.
subscribe-channel-bot = Бұл арнада хабарлама жариялай алмаймын. Мені хабарлама жариялау құқығы бар әкімші етіп қойыңыз.
subscribe-channel-person = Арнаның шолуын тек хабарлама жариялау құқығы бар әкімшілер өзгерте алады.
subscribe-kept = <b>Осы чаттың шолуы</b>
subscribe-kept-topic = <b>Форум тақырыбының шолуы: { $topic }</b>
subscribed-topic = «{ $topic }» тақырыбы бойынша шолу келіп тұрады: { $when }. Өзгерту: /subscribe
button-subscribe = 🔔 Жазылу
button-subscribed = ✓ Жазылғансыз
button-subscribe-cadence = Жиілігі
button-subscribe-time = Уақыты
button-subscribe-zone = Уақыт белдеуі
button-subscribe-quiet = Тыныш сағаттар
button-subscribe-filter = Сүзгі
button-subscribe-backlog = Бұрынғы деректер
button-subscribe-channel = Арна үшін
button-subscribe-stop = Тоқтату
button-subscribe-stop-yes = Иә, тоқтату
button-subscribe-done = Дайын
button-subscribe-back = ‹ Артқа
button-subscribe-settings = Өзгерту
button-subscribe-set-up = Баптау
button-subscribe-city = Басқа қала…
button-subscribe-location = 📍 Орналасқан жерім
button-subscribe-cancel = Болдырмау
button-subscribe-words = Сөз қосу
button-subscribe-clear = Бәрін алып тастау
button-subscribe-no-quiet = Тыныш сағат керек емес
button-subscribe-leave-all = Бәрі
button-subscribe-add = Арнаға қосу

## Тіл

language-choose = Қай тілде жауап берейін?
language-chosen = Енді қазақша жауап беремін.
language-administrators = Бұл топтың тілін тек әкімшілер өзгерте алады.

## Бот туралы, жеке деректер

about =
    <b>Дерек</b> боты өз қорына сүйеніп жауап береді: { $facts }, { $sources }, { $languages } тіл.

    <b>Дерек қорға қалай түседі.</b> Куратор жарияланған дереккөздегі бір мәліметті төрт тілде өз сөзімен баяндап, күні мен кім айтқанын көрсетеді, мәтіннен қысқа үзінді келтіреді. Толық емес дерек тексеруден өтпейді. Қате болып шыққан дерек түзетіледі немесе қайтарып алынады.

    <b>Кімге жазуға болады.</b> { $contact }
about-no-contact = Бұл боттың иесі әзірге байланыс мекенжайын көрсетпеген.
privacy =
    <b>Не сақталады.</b> Осы чаттың нөмірі және /language арқылы таңдалған тіл: сол тілде жауап беру үшін. Тіл таңдалмаса әрі жазылым болмаса, ештеңе сақталмайды.

    <b>Не сақталмайды.</b> Аты-жөніңіз, хабарламаларыңыз, не оқығаныңыз. Техникалық журналда әр сұрауға бір жол ғана жазылады: нөмірі, түрі және өңделу уақыты.

    <b>Сұрақтар.</b> Кураторларға жіберген сұрағыңыз тілімен, күнімен және чаттың нөмірімен бірге жауап келгенше, ең көбі { $days } күн сақталады.

    <b>Шолулар.</b> Жазылымның тақырыптары, уақыты, уақыт белдеуі, сүзгісі, тілі және шолудың қай жерге жеткені жазылымды тоқтатқаныңызша сақталады. Түзетуді сол жерінде белгілеу үшін қай хабарламада қандай деректер болғаны 30 күн сақталады. Уақыт белдеуін анықтау үшін жіберген орналасқан жеріңіз сақталмайды.

    Соңғы жауаптың себебі (/why) жадта ғана, келесі сұраққа не қайта іске қосылғанға дейін тұрады.
privacy-forget = /mydata не сақталғанын көрсетеді, /forget оны өшіреді.
privacy-forget-group = /mydata не сақталғанын көрсетеді. Оны топтың әкімшісі /forget арқылы өшіре алады.
mydata-heading = Осы чат туралы сақталғанның бәрі:
mydata-chat = Чат: <code>{ $chat }</code>
mydata-language = Тіл: { $language }
mydata-questions = Кураторлардағы сұрақтар: { $count }
mydata-forget = /forget мұны өшіреді.
mydata-forget-group = Мұны топтың әкімшісі /forget арқылы өшіре алады.
mydata-nothing = Бұл чат туралы ештеңе сақталмаған.
forget-ask = Осы чат туралы сақталғанның бәрін өшірейін бе? Содан кейін шолу келмейді және қайтадан қолданбаңыздың тілінде жауап беремін.
forget-done = Өшірілді. Бұл чат туралы ештеңе сақталмайды.
forget-kept = Ештеңе өшірілген жоқ.
forget-administrators = Бұл топтың баптауларын тек әкімшілер өшіре алады.
button-forget-yes = Өшіру
button-forget-no = Қалдыру

## Күткендей болмағанда

command-unknown = { $command } деген команданы білмеймін.
command-nearest = Сізге { $nearest } керек пе еді?
command-see-help = Барлық командалар: /help
button-old = Бұл батырма енді жұмыс істемейді. /topics командасын жіберіңіз.
error = Біздің тараптан қате кетті, кешірім сұраймыз. Қайталап көріңіз; қате тағы шықса, бізге мына кодты жіберіңіз: <code>{ $reference }</code>
error-short = Біздің тараптан қате кетті, кешірім сұраймыз. Код: { $reference }
state-unavailable = Қазір мұны орындау мүмкін емес: дерекқор уақытша қолжетімсіз. Бірнеше минуттан кейін қайталап көріңіз; деректер туралы қазір де сұрай аласыз.
state-unavailable-short = Қазір мұны орындау мүмкін емес. Бірнеше минуттан кейін қайталап көріңіз.
state-not-saved = Қазір мұны сақтау мүмкін болмай тұр. Кейінірек қайталап көріңіз; деректер туралы қазір де сұрай аласыз.
