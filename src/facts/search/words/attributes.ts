import { certain, certainKeys } from '../text/stems.ts';

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
 зарабатывает зарабатывают цена цены ценник стоит стоимость стоят сколько-стоит зарплата зарплаты оклад адрес телефон номер почта контакты погода курс обменник дедлайн подать подача заявка заявку
 заявление поступить поступление регистрация зарегистрироваться записаться вакансии вакансия сотрудников сотрудники работников персонал штат преподавателей преподаватели учителей
 директор руководитель гендиректор основатель основал владелец владельцы хозяин акционер акционеры жена муж дети возраст родился рождения религия дивиденды
 расписание график часы билет билеты гостиница рецепт футбол матч песня фильм мэр аким стих стихи переведи сочинение виза паспорт
 аренда аренду арендовать снимать-офис скидка тариф подписка скачать установить логотип цвет гарантия
 бағасы баға құны тұрады жалақы жалақысы айлық мекенжай мекенжайы телефон нөмірі пошта ауа-райы ауа райы бағам бағамы курсы өтініш тіркелу тіркеу тіркелемін жазылу вакансия
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
 draw sing recommend advise advice напиши нарисуй посоветуй порекомендуй спой сочини жаз берші сал кеңес yaz çiz öner tavsiye
`;

/** What is true today only; facts have dates. */
const liveWords = `
  today tomorrow yesterday tonight сегодня завтра вчера сегодняшний бүгін бүгінгі ертең кеше bugün bugünkü yarın dün
`;

const liveKeys: ReadonlySet<string> = new Set(liveWords.split(/\s+/u).filter(Boolean).flatMap(certainKeys));

export function isLive(wordKeys: readonly string[]): boolean {
  return certain(wordKeys).some((key) => liveKeys.has(key));
}

const keys: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean).flatMap(certainKeys));

/** @param wordKeys the folded word and its stems */
export function isAttribute(wordKeys: readonly string[]): boolean {
  return certain(wordKeys).some((key) => keys.has(key));
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
