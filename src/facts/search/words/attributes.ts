import { keysInAnyLanguage } from '../text/stems.ts';

/**
 * What people want to know of a thing that is rarely a matter of record here: its price, its address, its staff, how to
 * apply, its owner's birthday. A question with such a word is about just that, so a fact that says nothing of it is no
 * answer, however well the rest of the question fits. A fact that does speak of it is found as any other.
 */
const words = `
  price prices cost costs salary salaries wage wages fee fees tuition address phone telephone email website contact contacts weather forecast temperature rate exchange deadline
  apply application applying register registration enroll enrol signup login password vacancy vacancies hiring job jobs employee employees staff headcount teachers teacher
  director ceo founder founders owner owners chairman shareholder shareholders wife husband children age old born birthday birth height religion stock share shares dividend profit debt loss
  schedule hours open opening ticket tickets hotel recipe football match score winner lyrics song movie capital mayor area square distance poem translate essay visa passport
  discount tariff subscription download install logo colour color phone model version warranty refund
  цена цены ценник стоит стоимость стоят сколько-стоит зарплата зарплаты оклад адрес телефон номер почта сайт контакты погода прогноз температура курс обменник дедлайн подать подача заявка заявку
  заявление поступить поступление регистрация зарегистрироваться записаться вакансии вакансия сотрудников сотрудники работников персонал штат преподавателей преподаватели учителей
  директор руководитель гендиректор основатель основал владелец владельцы хозяин акционер акционеры жена муж дети возраст родился рождения рост религия акции акция дивиденды прибыль долг убыток
  расписание график часы билет билеты гостиница рецепт футбол матч счет победитель песня фильм столица мэр аким площадь расстояние стих стихи переведи сочинение виза паспорт
  скидка тариф подписка скачать установить логотип цвет версия гарантия
  бағасы баға құны тұрады жалақы жалақысы айлық мекенжай мекенжайы телефон нөмірі пошта сайты байланыс ауа-райы ауа райы бағам бағамы курсы өтініш тіркелу тіркеу тіркелемін жазылу вакансия
  қызметкер қызметкерлері қызметкерлер жұмысшы жұмысшылар оқытушы оқытушылар мұғалім мұғалімдер директоры директор басшысы негізін қалаушы құрылтайшы иесі акционері әйелі күйеуі балалары жасы туған туған-күні бойы
  діні акциясы дивиденд пайдасы қарызы кестесі сағат билет қонақүй рецепт футбол матч ән кино астанасы әкімі ауданы қашықтық өлең аудар виза паспорт жеңілдік тариф жүктеу
  fiyat fiyatı fiyati ücret ücreti ucreti maaş maaşı maas adres adresi telefon numarası eposta sitesi iletişim hava durumu sıcaklık döviz kur kuru başvuru basvuru başvurusu başvurmak son-gün
  kayıt kayit kaydol vakans iş ilanı eleman çalışan calisan çalışanı çalışanları personel personeli öğretmen öğretmeni hoca müdür müdürü kurucu kurucusu sahibi ceosu hissedar eşi karısı kocası çocukları yaş yaşı
  yaşında doğum dogum doğdu boyu dini hisse hissesi temettü kârı karı borcu saat saatleri bilet bileti otel tarif tarifi futbol maç maçı skor şarkı film başkenti belediye yüzölçümü alanı mesafe
  şiir çevir vize pasaport indirim abonelik indir logo renk
  today tomorrow yesterday tonight сегодня завтра вчера сегодняшний бүгін бүгінгі ертең кеше bugün bugünkü yarın dün
`;

const keys: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean).flatMap(keysInAnyLanguage));

/** @param wordKeys the folded word and its stems */
export function isAttribute(wordKeys: readonly string[]): boolean {
  return wordKeys.some((key) => keys.has(key));
}
