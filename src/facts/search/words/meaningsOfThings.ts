/** Lines of `meanings.ts`: months and seasons, amounts, places, and what work, study and states are made of. */
export const linesOfThings = `
  january январь қаңтар ocak
  february февраль ақпан şubat
  march март наурыз mart
  april апрель сәуір nisan
  may май мамыр mayıs
  june июнь маусым haziran
  july июль шілде temmuz
  august август тамыз ağustos
  september сентябрь қыркүйек eylül
  october октябрь қазан ekim
  november ноябрь қараша kasım
  december декабрь желтоқсан aralık
  autumn fall осень осенний күз күзі күзгі sonbahar güz september october november сентябрь октябрь ноябрь қыркүйек қазан қараша eylül ekim kasım
  spring весна весенний көктем ilkbahar bahar march april may март апрель май наурыз сәуір мамыр mart nisan mayıs
  summer лето летний жаз жазғы yaz june july august июнь июль август маусым шілде тамыз haziran temmuz ağustos
  winter зима зимний қыс kış december january february декабрь январь февраль желтоқсан қаңтар ақпан aralık ocak şubat
  technology tech technological технология технологический технологии технологиялық teknoloji teknolojik
  computer computers компьютер вычислитель bilgisayar
  gpu gpus accelerator videocard graphics видеокарта видюха ускоритель чип графический бейнекарта ekran kartı hızlandırıcı
  asia asian азия азиатский азиялық asya asyalı
  stans republics region регион республики аймақ өңір bölge
  wealth riches treasure богатство богатый сокровище байлық бай қазына zenginlik zengin servet
  discovery discovered find found находка открытие нашли обнаружили табылым ашылым табылды keşif bulundu keşfi buluntu
  size area territory square площадь территория размер масштаб аумақ ауқым көлемі алаң büyüklük alan yüzölçümü saha
  total overall altogether combined всего общий суммарный итого жалпы барлығы жиыны toplam tamamı bütün
  estimate estimated reckon оценка оценил бағалау tahmin
  count counted tally насчитал подсчет посчитал есептеу санау sayım saydı hesap
  claim claimed state stated said announce announced declare утверждает заявил объявил заявление сообщение мәлімдеді хабарлады жариялады айтылды жарияланды iddia açıkladı duyurdu söyledi açıklama duyuru
  propose proposed suggest suggestion idea offer proposal предложил предложение идея инициатива ұсынды ұсыныс бастама önerdi öneri teklif fikir
  order ordered instruct instruction task assignment поручил поручение приказ задание тапсырды тапсырма бұйрық талимат emir talimat görev görevlendirdi
  promise promised pledge обещал пообещал обещание уәде söz vaat
  demand need needed require required нужда нужен нужны необходим требуется потребность понадобится қажет керек қажеттілік ihtiyaç gerek gerekli lazım
  doubt doubts sceptical unproven unconfirmed verify proven prove сомнение сомневается подтвердить проверить доказать күмән дәлелдеу растау тексеру şüphe kuşku doğrulamak kanıt teyit
  confirm confirmed approve approved одобрить одобрил утвердить утвердил подтвердил бекіту мақұлдау растады бекітті onay onayladı onaylandı kabul
  real actual actually true правда действительно реально точно нақты шын шынымен рас gerçek gerçekten doğru sahiden
  stage stages step steps phase этап ступень стадия шаг фаза кезең саты қадам деңгей aşama adım kademe safha
  level levels уровень деңгей seviye düzey kademe
  class classes lesson subject урок предмет занятие сабақ пән ders konu
  graduate graduates finished completed alumni выпускник выпускники окончил закончил прошел түлек түлектер бітірді аяқтады mezun bitirdi tamamladı
  certificate certificates diploma qualification сертификат диплом квалификация куәлік belge sertifika
  profession occupation career профессия мамандық кәсіп meslek kariyer
  labour labor worker workers workforce труд работник рабочие кадровый трудовой еңбек жұмысшы қызметкер işgücü işçi emek çalışan
  requalify reskill retrain переобучить переобучение переквалификация қайта даярлау оқыту yeniden
  industry industrial sector manufacturing промышленность отрасль индустрия сектор өнеркәсіп сала sanayi sektör endüstri
  geology geologist geologists survey геология геолог геологический геологоразведка jeoloji jeolog
  tungsten wolfram вольфрам volfram
  lithium литий lityum
  gallium галлий галий galyum
  graphite графит grafit
  copper медь мыс bakır
  coal уголь угольный көмір kömür
  nuclear atomic атомный аэс ядерный атом ядролық nükleer atom
  plant station reactor станция электростанция santral istasyon
  aluminium alumina bauxite алюминий глинозем alüminyum
  element elements элемент элементы elementler
  content grade rich содержание концентрация богатый құрам мөлшері oran tenör
  proved category estimate категория запас санат kategori
  site area spot участок площадка объект учаске алаң saha alan
  border neighbouring neighbor граница сосед шекара көрші sınır komşu
  brussels брюссель еврокомиссия еурокомиссия brüksel komisyon
  washington вашингтон vaşington
  moscow москва мәскеу moskova
  zone area economic зона сэз аймақ bölge
  park technopark incubator технопарк парк инкубатор teknopark
  valley долина алқап vadi
  accelerator acceleration incubation programme акселератор акселерация hızlandırıcı
  pitch present presented presentation show showed unveiled презентация представить показать презентовать показали таныстыру көрсету таныстырды көрсетілді sunmak tanıtım gösterildi tanıttı sunum
  special regulated особый специальный регулируемый арнайы реттелетін özel düzenlenmiş
  cbdc стейблкоин stablecoin цвцб цбдк
  issue issued emission release released эмиссия выпустить выпустили выпуск шығарылды шығару ihraç çıkarıldı basıldı sürüldü
  circulation turnover operations transactions оборот операции транзакции обращение айналым операция транзакция dolaşım işlem
  test tests trial pilot experiment тест испытание пилот эксперимент опробовать сынақ deneme deney
  replace replaced substitute instead заменить заменил вместо замена алмастыру орнына ауыстыру yerine değiştirmek
  old previous earlier former старый прежний бывший предыдущий прошлый ескі бұрынғы алдыңғы eski önceki
  latest current recent now последний текущий нынешний актуальный свежий соңғы қазіргі güncel son şimdiki mevcut
  year annual yearly годовой ежегодный год жылдық жыл сайын yıllık yılda
  quarter квартал тоқсан çeyrek
  half половина полгода жарты жартысы yarı yarım
  month monthly месяц ежемесячный ай айлық ay aylık
  day days день дней күн gün
  date deadline срок дата число мерзім күні tarih gün
  delay delayed postponed late slow stuck задержка отложить затянуть опоздать перенос медленно застрял кешігу созылды кешікті баяу gecikme ertelendi geç yavaş uzadı
  accelerate pace темп ускорить қарқын жеделдету tempo hızlandırmak
  doc document documents paper papers документ документы бумага бумажный құжат қағаз belge evrak kağıt
  counter queue очередь цон окошко кезек kuyruk gişe sıra
  portal website site page портал сайт страница парақша sayfa
  database databases systems integrate integration joined база базы система интеграция связать стыковать дерекқор жүйе біріктіру veritabanı sistem entegrasyon
  agency agencies department departments ведомство ведомства орган госорган мекеме kurum kuruluş daire
  cabinet government кабмин правительство кабинет үкімет kabine hükümet
  parliament deputy deputies mp majilis парламент депутат мажилис сенат мәжіліс meclis milletvekili vekil
  court judge суд судья сот mahkeme yargıç
  police crime полиция преступление қылмыс polis suç
  army military war defence армия военный оборона әскер қорғаныс ordu askeri savunma
  ambassador embassy diplomat посол посольство дипломат елші елшілік büyükelçi
  prime premier премьер başbakan
  deputy vice заместитель вице орынбасар yardımcı vekil
  adviser advisor expert советник эксперт кеңесші сарапшы danışman uzman
  author journalist media newspaper outlet автор журналист сми газета издание пишет бақ басылым жазды yazar gazeteci medya gazete yazdı
  article report story statistics статья отчет доклад репортаж статистика мақала есеп баяндама makale rapor haber istatistik
  survey poll study опрос исследование сауалнама зерттеу anket araştırma
  audience users active аудитория активный пользователь белсенді kitle aktif
  popular popularity unpopular известный популярный популярность танымал танымалдық popüler tanınan ünlü
  classroom curriculum школьный класс программа сынып school sınıf müfredat
  compulsory mandatory required обязательный обязательно міндетті mecburi zorunlu
  free charge бесплатный бесплатно тегін ücretsiz bedava
  grant grants грант hibe
  scholarship grant стипендия грант шәкіртақы burs
  ownership own owner belongs share stake владеть собственность принадлежит доля меншік иелік иесі үлес sahiplik ait hisse pay
  shareholder stake акционер доля үлескер hissedar
  merger merge unite combine join слияние объединить объединение присоединить бірігу біріктіру қосылу birleşme birleştirme
  split divided apart separate раскол разделение разделить отдельный бөліну жеке бөлек ayrılma bölünme ayrı
  together joint common shared вместе совместный общий совместно бірге ортақ бірлескен birlikte ortak müşterek
  alone self один сам самостоятельно өз күші жалғыз tek başına kendi
  domestic homegrown отечественный отандық yerli
  local местный жергілікті yerel
  abroad overseas outside заграница зарубежье вне шетел сырт yurtdışı dışında
  big large huge major massive большой крупный огромный масштабный үлкен ірі аса büyük dev iri
  small little tiny маленький небольшой мелкий кіші шағын аз küçük az
  good strong great хороший сильный отличный жақсы мықты күшті iyi güçlü
  bad weak poor плохой слабый бедный нашар әлсіз жаман kötü zayıf
  best top лучший топ үздік үздіктер
  ten tens десятка десять он ондық on
  gap difference разница отличие разрыв айырмашылық fark
  include includes contain consist included входит включает содержит попал включили кіреді қамтиды кірді кірген dahil içeriyor girdi
  cover coverage reach охват охватить покрытие қамту қамтыды қамтыған kapsam kapsıyor ulaştı
  role part роль рөл rol
  body authority regulator регулятор орган реттеуші düzenleyici kurum
  right rights право права құқық hak
  tag label mark marked labelling пометить маркировать маркировка метка ярлык подписывать белгілеу таңба таңбалау etiket etiketleme işaret
  fake deepfake generated synthetic дипфейк фейк сгенерированный подделка жалған sahte üretilmiş
  scan scanner recognise recognition identify identification сканер распознавание узнать опознать идентификация тану танып анықтау tarama tanıma kimlik
  face facial лицо бет жүз yüz
  fingerprint print biometric отпечаток биометрический ізі саусақ parmak iz izi biyometrik
  register registered enrolment зарегистрировать регистрация записать тіркеу тіркелу kayıt kaydolmak kaydettirmek
  terminal terminals pos терминал
  dish antenna terminal тарелка антенна терминал çanak anten
  broadband connection connected connect подключение подключить связь доступ қосылу байланыс қосу bağlantı bağlanmak erişim kavuşmak
  access available availability доступ доступный доступность қолжетімді қолжетімділік erişim ulaşılabilir
  underwater undersea subsea подводный морской дно теңіз су асты denizaltı deniz altı
  train plane flight aircraft поезд самолет рейс пойыз ұшақ tren uçak
  transit traffic транзит трафик trafik
  steppe step степь дала bozkır
  expo экспо
  building здание ғимарат bina
  pavilion pavilions павильон pavyon
  sphere шар сфера küre
  opening ceremony открытие тұсаукесер ашылуы açılış tören
  campus кампус kampüs
  base headquarters база штаб merkez
  resident residents member members participant participants резидент участник член мүше қатысушы sakin üye katılımcı
  overtaken surpass overtook обогнать обойти превзойти опередить озу басып оздық geçmek aştı geride
  advantage преимущество козырь артықшылық avantaj koz
  chance opportunity possibility шанс возможность мүмкіндік imkân fırsat şans olanak
  focus emphasis priority ставка упор приоритет акцент басымдық назар öncelik odak vurgu
  method approach way способ подход метод тәсіл әдіс көзқарас yöntem yaklaşım biçim
  ethics moral responsible этика ответственный жауапты etik sorumlu
  standard standards norm стандарт норма standart
  thirty decade decades десятилетие десятилетия онжылдық yıllarca
  history historical tradition история исторический тарих тарихи tarih tarihi
  wait waiting hold expect ждать ожидать күту күтеді beklemek bekliyor
  move go shift turn switch moved переход перейти переходить сдвиг поворот көшу ауысу өту geçiş geçmek geçince
  leave quit withdraw withdrew ушел уйти покинул отказался тарту ayrıldı çekildi vazgeçti
  cancel cancelled stop stopped halt отменить отмена остановить прекратить тоқтату күшін жою iptal durdurmak
  keep store stored storage hold хранить хранение держать сақтау сақталады saklamak depolama
  mind head mindset thinking мышление голова ум ой сана көзқарас kafa zihniyet düşünce
  spend spending expense budget тратить расходы траты потратить жұмсау шығын қаражат harcamak harcama masraf
  raise raised attract attracted funding привлечь привлек собрать раунд тарту тартты жинау toplamak çekmek aldı
  valuation worth capitalisation оценка капитализация стоимость құны бағалау капитал değerleme piyasa değeri
  loan debt credit кредит долг заем несие қарыз kredi borç
  korean korea корейский корея корей kore
  japan japanese япония японский жапония жапон japonya japon
  saudi arabia arab emirates саудовский арабский эмираты сауд араб әмірлік suudi arap emirlik birleşik
  turkey turkish türkiye турция турецкий түркия түрік türk
  german germany германия немецкий неміс almanya alman
  french france франция французский француз fransa fransız
  mongolia монголия моңғолия moğolistan
  tajik tajikistan таджикистан таджикский тәжікстан тәжік tacikistan tacik
  kyrgyz kyrgyzstan кыргызстан киргизия қырғызстан қырғыз kırgızistan kırgız
  azerbaijan azeri азербайджан әзербайжан azerbaycan
  california калифорния kaliforniya
  uzbekistan uzbek узбекистан узбекский өзбекстан özbekistan
`;
