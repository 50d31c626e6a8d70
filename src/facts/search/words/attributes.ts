import { fold } from '../text/fold.ts';
import { wordList } from './wordList.ts';

/**
 * What people want to know of a thing that is rarely a matter of record here: its price, its address, its staff, how to
 * apply, its owner's birthday. A question with such a word is about just that, so a fact that says nothing of it is no
 * answer, however well the rest of the question fits. A fact that does speak of it is found as any other.
 */
const words = `
 price prices cost costs earn earns salary salaries wage wages fee fees tuition address phone telephone email contact contacts weather deadline
 apply application applying register registration enroll enrol signup login password vacancy vacancies hiring employee employees staff headcount teachers teacher
 director ceo founders owner owners chairman shareholder shareholders wife husband children age born birthday birth height religion dividend
 schedule hours ticket tickets hotel recipe football match winner lyrics song movie poem translate essay visa passport
 rent rental hire lease discount tariff subscription download install logo colour color phone version warranty refund
 зарабатывает зарабатывают цена цены ценник стоимость зарплата зарплаты оклад адрес телефон номер почта контакты погода курс обменник дедлайн подать подача заявка заявку
 заявление поступить поступление регистрация зарегистрироваться записаться вакансии вакансия сотрудников сотрудники работников персонал штат преподавателей преподаватели учителей
 директор руководитель гендиректор основатель основал владелец владельцы хозяин акционер акционеры жена муж дети возраст родился рождения религия дивиденды
 расписание график часы билет билеты гостиница рецепт футбол матч песня фильм мэр аким стих стихи переведи сочинение виза паспорт
 аренда аренду арендовать снимать-офис скидка тариф подписка скачать установить логотип цвет гарантия
 бағасы баға құны жалақы жалақысы айлық мекенжай мекенжайы телефон нөмірі пошта ауа-райы ауа райы бағам бағамы курсы өтініш тапсыру тапсырамын тіркелу тіркеу тіркелемін жазылу вакансия
 қызметкер қызметкерлері қызметкерлер жұмысшы жұмысшылар оқытушы оқытушылар мұғалім мұғалімдер директоры директор басшысы негізін қалаушы құрылтайшы иесі акционері әйелі күйеуі балалары жасы туған туған-күні
 діні дивиденд кестесі сағат билет қонақүй рецепт футбол матч ән кино әкімі өлең аудар виза паспорт жалдау жалға жалгерлік жеңілдік тариф жүктеу
 fiyat fiyatı fiyati ücret ücreti ucreti maaş maaşı maas adres adresi telefon numarası eposta iletişim hava durumu döviz kur kuru başvuru basvuru başvurusu başvurmak son-gün
 kayıt kayit kaydol vakans iş ilanı eleman personel personeli öğretmen öğretmeni hoca müdür müdürü kurucu kurucusu sahibi ceosu hissedar eşi karısı kocası çocukları yaş yaşı
 yaşında doğum dogum doğdu dini temettü saat saatleri bilet bileti otel tarif tarifi futbol maç maçı şarkı film belediye
 kira kirası kirala kiralık şiir çevir vize pasaport indirim abonelik indir logo renk
 architect designer designed floors storeys storey population women men woman man boys mother father parents brother sister married divorced girlfriend hobby
 accident accidents injured died killed crime metro subway tram bus museum restaurant restaurants cafe
 commission interest mortgage cashback refund delete unblock restore recover cancel unsubscribe complaint complain hotline helpdesk
 internship internships scholarship dormitory exam exams uniform holiday holidays vacation weekend parameters
 opening-hours open-hours timetable calories horoscope anthem flag elections election
 архитектор архитектора спроектировал этажей этажа этажность население жителей женщин женщины мужчин мужчины девушек мать отец родители брат сестра женат замужем хобби
 авария аварий аварии погибших погиб погибло пострадавших преступность метро трамвай автобус парковка музей ресторан кафе поесть
 комиссия комиссию кредит ипотека кешбэк кэшбэк удалить отменить отключить разблокировать заблокировать восстановить жалоба пожаловаться горячая-линия поддержка техподдержка
 стажировка стажировки стипендия стипендию общежитие экзамен экзамены праздник каникулы отпуск выходные параметров гражданство национальность учился окончил родилась
 выборы гороскоп гимн флаг
 сәулетші сәулетшісі қабат қабатты халқы тұрғыны тұрғындары әйел әйелдер анасы әкесі ата-анасы інісі ағасы үйленген күйеуге хобби
 апат апаты жарақат қылмыс метро метросы трамвай автобус тұрақ мұражай мейрамхана кафе
 комиссиясы комиссия несие ипотека кешбэк жою бұғаттау бұғаттаймын қалпына шағым қолдау-қызметі
 тағылымдама стипендия стипендиясы жатақхана емтихан емтиханы мереке демалыс каникул азаматтығы ұлты оқыған сайлау тігеді
 mimar mimarı mimari tasarladı kat katlı katı nüfus nüfusu kadın kadınlar erkek annesi babası kardeşi evli bekar hobisi
 kaza kazası ölen öldü yaralı metro tramvay otobüs otopark müze restoran kafe
 komisyon komisyonu faiz faizi kredi ipotek sil silmek iptal kaldır şikayet müşteri-hizmetleri
 staj stajı burs bursu sınav sınavı üniforma tatil bayram milliyeti vatandaşlığı mezunu seçim seçimi parametre parametreli
 bribe invoice debt loan insurance pension bonus tax taxes affordable cheapest bankrupt compensation reimbursement street postcode excursion waitlist
 instagram facebook wheelchair toilet restroom taxi dress wear clothes shoes gloves eligibility resume cv syllabus semester tutor instructor mentor
 rector dropout expelled retake permit crash bug bugs error stolen hacked scam scammers fraud restart reboot malfunction outage otp sms username
 deactivate uninstall upload lawsuit court temperature weigh width diameter ping gigabytes nanometre nanometer noisy router android iphone laptop
 litres liters doctor nurse lawyer supervisor secretary spokesman police policeman soldier astronaut volunteer cofounder headquarters resigned fired
 shut shutdown weekday monday tuesday wednesday thursday friday saturday sunday lunch food breakfast canteen cafeteria tea drink alcohol beer halal
 vegetarian smoke eat explosion exploded earthquake poison cancer injuries murder prison jail arrested spouse citizenship hometown surname millionaire
 pet cat car cars muslim biography health sick hospital clinic medicine pregnant diet allergy purchase sleep relocate gym worst drawbacks rain snow
 mayor governor kindergarten mosque beach inflation dorm accommodation
 штраф оштрафуют задолженность займ рассрочка налог страховка страхование пенсия пособие дешево дешевле квитанция возврат компенсация банкрот улица
 доехать такси аэропорт экскурсия посетить посещение инстаграм вотсап фейсбук пандус туалет фотка резюме собеседование ент домашка преподает репетитор
 ректор отчислили пересдать сломался глючит ошибка баг лагает проглотил украли взломали взлом мошенник починить чинить сбой залогиниться логин пароль
 аккаунт смс эцп суд судиться вода воды воду литров охлаждение весит пинг зарядка роутер нанометр температура потребляет врач доктор медсестра
 охранник юрист адвокат водитель повар заместитель переводчик полиция солдат учредитель совладелец принадлежит председатель уволили понедельник
 вторник четверг пятница суббота воскресенье будни обед еда столовая кофе чай завтрак ужин меню халал дресс одежда курить алкоголь пиво обувь пожар
 взрыв землетрясение наводнение радиация яд вредно тюрьма посадили арест убийство кража травма женился дочь родом биография фамилия отчество квартира
 автомобиль собака кошка здоровье болеет больница лечить лекарство купить куплю покупать заказать доставка майнить майнинг спать отзывы пробки снег
 детсад садик жилье
 айыппұл қарыз салық баж сақтандыру зейнетақы зейнеткер жәрдемақы сыйақы жарна ақысы шот түбіртек өтемақы шәкіртақы салым сілтеме хабарласу қоңырау
 аялдама әуежай дәретхана пошташы куәлік түйіндеме ұбт жаттықтырушы бұзылды бұзылған бұзылып жұтып жұтты жұтқан ұрлады ұрлап ұрлық ұрланды алаяқ
 құпиясөз жөндеу жөндейді жөндету үзіліп өшірем кіремін орнатамын баптау вирус суды суы салқындату суыту салмақ биіктігі тереңдігі қалыңдығы шуы шулы
 пернетақта жейді нанометрлік дәрігер мейірбике мейіргер күзетші заңгер жүргізуші есепші аспаз хатшы аудармашы сарбаз ғарышкер ерікті ұжым ауысымда
 тазалаушы құрылысшы төраға жабылады жабылды жабу жабылатын дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі түскі үзіліс мерейтой тамақ асхана
 шай мәзір киім киеді киемін аяқкиім шылым темекі арақ пісіру пісіремін ішімдік өрт өртенді жарылыс жарылды жарылған сілкінісі сілкініс зілзала қайтыс
 түрме сотталды қамауға жанжал ереуіл руы өмірбаяны пәтер мысық сүйікті мұсылман аурухана емдеу арықтау денсаулығы екпе ұлдары қыздары жұбайы зайыбы
 келіншегі бойдақ сатамын тапсырыс қыдыру тыңдау қатысамын ұйықтау сатушы әдемі сұлу кемшілігі тиімдірек кептеліс жаңбыр қар мешіт қашықтық кедейлік
 мүгедек
 ceza borç borcum taksit sigorta emekli emeklilik prim aidat makbuz tazminat iflas cadde sokak taksi havaalanı havalimanı gezebilir gezilir ziyaretçi
 randevu tuvalet asansör engelli tekerlekli posta sertifika ehliyet özgeçmiş mülakat ödev eğitmen rektör dekan kontenjan bozuldu bozuk arıza arızalı
 hata yuttu yutan çaldı çalındı çaldırdım hacklendi dolandırıcı dolandırıldım şifre parola tamir onarım koptu açılmıyor giremiyorum ayar mahkeme bloke
 çöktü suyu soğutma soğutulur tartıyor uzunluğu genişliği yükseklik gigabayt sıcaklık tüketiyor harcıyor doktor hemşire bekçi avukat şoför muhasebeci
 aşçı temizlikçi sekreter tercüman çevirmen milletvekili yargıç polis kurye stajyer astronot istifa pazartesi salı çarşamba perşembe cuma cumartesi
 öğle mola mesai yemek yemekhane kantin kahve çay kahvaltı helal kıyafet giyim giyinmek giyiliyor ayakkabı sigara alkol bira pişir pişirilir yangın
 deprem zehir zehirli hapis tutuklandı cinayet hırsızlık grev ölüm yaralandı radyasyon oğlu kızı soyadı biyografi evler arabası köpek kedi müslüman
 hasta hastalık hastane ilaç diyet aşı tedavi sağlık satılık sipariş teslimat kargo dezavantaj iklim yağmur tiyatro sinema kreş anaokulu yüzölçümü
 vali konut 
 paid free платно платный платная бесплатно бесплатный ақылы тегін paralı ücretli ücretsiz bedava certificate certificates сертификат diploma диплом diploması
 yurt budget бюджет bütçe bütçesi бюджеті
 names названия имена перечисли перечислите аттары атаулары adları adlarını
 умнее ақылдырақ мықтырақ
 letter letters essay multiply multiplied письмо умножить умножь умножаем хат көбейтсе көбейту mektup mektubu
 sing recommend advise advice напиши нарисуй посоветуй порекомендуй спой сочини жаз сал кеңес yaz çiz öner tavsiye
`;

/** People whom somebody or something has: of nothing that is named they are people in general. */
const people = `
  employees staff teachers founders owners founder owner shareholders children boys girls man men woman women father mother parents
  сотрудников сотрудники работников персонал преподавателей преподаватели учителей учителя основатель основатели владельцы дети девушек мать отец родители женщин мужчин
  қызметкерлер жұмысшылар оқытушылар мұғалім мұғалімдер құрылтайшы балалары әйелдер анасы әкесі
  eleman personel öğretmen öğretmeni kurucu kurucusu hoca çocukları kadınlar erkek annesi babası
`;

export const isPeople = wordList(people);

/** What is true today only; facts have dates. */
const liveWords = `
  today tomorrow yesterday tonight сегодня завтра вчера бүгін ертең кеше bugün yarın dün
`;

export const isLive = wordList(liveWords);

/** @param wordKeys the folded word and its stems */
export const isAttribute = wordList(words);

const howMuch: ReadonlySet<string> = new Set(['сколько', 'скока', 'қанша'].map(fold));
const toCost: ReadonlySet<string> = new Set(['стоит', 'стоят', 'стоить', 'тұрады'].map(fold));
/** So many words may stand between the two. */
const between = 2;

/**
 * The verb with which a price is asked (`сколько это стоит`); elsewhere `стоит` is to stand on something.
 * @param tokens in small letters
 */
export function priceVerb(tokens: readonly string[]): string | undefined {
  return tokens.find((token, place) => {
    const near = tokens.slice(Math.max(0, place - between - 1), place + 2);
    return toCost.has(fold(token)) && near.some((other) => howMuch.has(fold(other)));
  });
}

const ages: ReadonlySet<string> = new Set([
  'how old',
  'сколько лет',
  'каков возраст',
  'неше жаста',
  'нешеде',
  'kaç yaşında',
  'kac yasinda',
]);

/** Whether somebody's age is asked. @param tokens in small letters */
export function asksAge(tokens: readonly string[]): boolean {
  return tokens.some((token, place) => ages.has(`${token} ${tokens[place + 1] ?? ''}`));
}
