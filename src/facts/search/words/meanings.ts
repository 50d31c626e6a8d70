import { keysInAnyLanguage } from '../text/stems.ts';

/**
 * Everyday words that mean much the same, in the four languages: people ask for `наличка` and `рука` where a fact has
 * money and palms. A line is one meaning. It is language and nothing about the store: no names, no subjects of one topic.
 * A word that means the same counts for less than the word itself, so a line may be generous; a word of two meanings may
 * stand in two lines.
 */
const lines = `
  hand palm fist рука ладонь қол алақан el avuç avuc ayası
  money cash banknotes наличка наличные налом деньги бабки купюры ақша қолма para nakit nakitsiz
  withdraw cashout снять снимать обналичить çekmek çekerim çekim шығарып atm банкомат банкомат bankamatik
  pay payment paying checkout оплата платить заплатить расплатиться платеж төлем төлеу төлеймін ödeme ödemek öderim
  phone mobile smartphone телефон мобильный смартфон ұялы телефон telefon cep
  card wallet карта карточка кошелек карта әмиян kart cüzdan
  shop store retail магазин лавка дүкен mağaza dükkan market
  bank banking банк банковский bank banka bankacılık
  fight struggle battle compete competition contest rivalry race war clash бороться борьба соперничать соперничество гонка конкуренция схватка драться күрес таласу бәсеке жарыс тайталас mücadele yarış rekabet kavga savaş çekişme
  superpower superpowers power giant держава сверхдержава гегемон держава алпауыт süper güç dev
  server servers datacentre datacenter centre center сервер цод дата-центр серверная дата орталық деректер sunucu veri merkezi
  ground underground subsoil earth dig dug mine mining mined extract extraction недра земля подземный добыча добывать добывают копать выкопать рыть жер жерасты қойнау өндіру қазу қазып yeraltı toprak kazmak çıkarmak madencilik çıkarılan
  deposit deposits field ore mineral minerals mine raw resource resources месторождение залежи руда минерал ископаемые сырье ресурсы кен кеніш кенорын минерал шикізат maden yatak cevher mineral hammadde kaynak
  carry drive driver engine push boost locomotive motor growth двигатель драйвер локомотив тянуть вытянуть толкать опора қозғаушы қозғалтқыш тарту тірек sırtla sırtlar sürükle motor lokomotif itici taşır ayakta
  economy economic gdp экономика ввп хозяйство жіө экономика ішкі өнім ekonomi gsyh gsyih hasıla milli gelir
  double twice twofold doubling удвоить вдвое удвоение екі есе еселеу iki kat ikiye katla katlamak
  grow growth rise rose increase risen increased рост расти выросла вырос увеличить увеличение прирост өсу өсті өсіру өсім арту артты ұлғаю büyüme büyüdü artış arttı artmak
  fall fell drop decline decrease reduce shrink cut less снижение снизить падение упал уменьшить сократить сокращение төмендеу азаю азайту қысқару düşüş düştü azalma azaldı azalt
  shortage lack deficit scarce insufficient недостаток дефицит нехватка хватает хватит тапшылық жетіспейді жетпейді жетіспеу eksik yetersiz yetmez açık kıtlık
  enough suffice hold enough хватает достаточно жеткілікті жетеді yeter yeterli
  bureaucracy paperwork red tape official officials чиновник бюрократия бумажка бумажки волокита справка шенеунік бюрократия қағазбастылық құжат bürokrasi evrak memur kırtasiye
  shadow grey illegal black серый теневой подполье көлеңке көлеңкелі заңсыз kayıt dışı gölge kaçak
  transparent open openness прозрачный прозрачность открытый ашық ашықтық şeffaf şeffaflık açıklık
  corruption bribe коррупция взятка жемқорлық пара rüşvet yolsuzluk
  digital digitalisation digitization online internet electronic цифра цифровой цифровизация диджитал электронный онлайн интернет цифрлық цифрландыру электронды онлайн интернет dijital dijitalleşme elektronik online çevrimiçi çevrim internet internetten sanal
  service services услуга услуги госуслуги сервис қызмет көрсетілетін hizmet hizmetler
  government state authorities public власть власти правительство государство государственный госорган үкімет мемлекет мемлекеттік билік hükümet devlet kamu resmi
  president head leader президент глава лидер президент басшы мемлекет başkan cumhurbaşkanı lider
  minister ministry министр министерство министр министрлік bakan bakanlık
  law bill act legislation statute rules regulation закон законопроект кодекс правила регулирование заң заңнама кодекс ереже yasa kanun kural düzenleme mevzuat
  sign signed agreement deal pact memorandum договор соглашение сделка договориться договорились меморандум подписать подписали келісім келісім-шарт келісті меморандум қол қойды anlaşma anlaştı mutabakat imza imzaladı sözleşme
  visit trip tour визит поездка сапар ziyaret gezi
  meeting summit forum conference встреча саммит форум конференция кездесу саммит форум toplantı zirve görüşme
  student students pupil undergraduate студент студенты учащийся студент оқушы білім алушы öğrenci
  teacher teachers преподаватель учитель педагог мұғалім ұстаз оқытушы öğretmen hoca
  school schools школа мектеп okul
  university universities college вуз университет институт жоғары оқу университет жоо üniversite
  teach train training learn learning education study course courses учить обучать обучение учиться образование курс курсы подготовка оқыту үйрету оқу білім курс даярлау үйренеді eğitim öğretmek öğrenmek kurs ders eğitmek
  children kids teenager teens youth young дети ребенок подросток молодежь балалар бала жасөспірім жастар çocuk genç ergen
  cartoon animation animated мультфильм мультик анимация мультик мультфильм анимация çizgi film animasyon
  programme program initiative project программа проект инициатива бағдарлама жоба бастама program proje girişim
  start launch launched begin began open opened opening kickoff запуск запустили начало старт открытие открыли заработал іске қосу бастау басталды ашу ашылды қосылды başlatmak başladı açmak açıldı açılış kurdu
  finish end completed complete deadline закончить завершить конец завершение аяқталу аяқтау соңы bitmek bitirmek bitiş tamamlandı son
  build construct construction built plant factory строить стройка построить строительство завод фабрика комбинат салу құрылыс зауыт фабрика кәсіпорын inşa inşaat kurmak kuruyor fabrika tesis
  money-invest invest investment funding fund finance financed investor инвестиция вложить вложения инвестор финансировать деньги инвестиция қаржы қаржыландыру салым инвестор yatırım yatırımcı finansman fon para
  cost price worth value expensive стоимость стоить цена обойдется обошелся дорого құн баға тұрады құны maliyet fiyat değer mal pahalı
  company companies firm business corporation enterprise компания фирма бизнес предприятие корпорация компания фирма бизнес кәсіпорын şirket firma işletme
  startup startups entrepreneur founder founders стартап стартапер предприниматель бизнесмен стартап кәсіпкер girişim girişimci startup
  unicorn единорог единхорн бірмүйіз unicorn tekboynuz
  job jobs work employment vacancy работа рабочий место занятость жұмыс орын жұмысшы iş istihdam çalışan
  specialist expert workforce talent skills staff personnel cadre кадры специалист эксперт персонал талант кадр маман сарапшы кадр uzman eleman personel yetenek kadro
  think thinks opinion view believe believes believed according мнение думает считает полагает взгляд пікір ойлайды санайды көзқарас пікірінше görüş düşünüyor görüşü göre inanıyor fikir
  warn warning risk threat danger предупредить предостеречь риск угроза опасность ескерту қауіп тәуекел uyarı uyardı risk tehdit tehlike
  criticise criticism blame complain scold angry критика критиковать ругать пожаловаться недоволен сын сынау ұрысты шағым eleştiri eleştirdi şikayet kızdı
  protest rally oppose against stand протест протестовать пикет против выступить наразылық пикет қарсы protesto karşı gösteri eylem
  privacy personal data biometrics приватность персональные личные данные биометрия жеке дербес дерек биометрия gizlilik kişisel biyometri mahremiyet
  security secure cybersecurity protection безопасность защита кибербезопасность қауіпсіздік қорғау киберқауіпсіздік güvenlik koruma siber
  help support assist aid помощь помогать поддержка көмек қолдау жәрдем yardım destek
  speed fast quick rapid скорость быстрый быстро быстрота шустрый жылдамдық жылдам тез hız hızlı çabuk
  power capacity performance computing compute мощность производительность мощный вычислительный қуат қуаты өнімділік қуатты есептеу güç güçlü kapasite performans hesaplama işlem
  electricity energy electric power электричество энергия свет электроэнергия электр энергия қуат жарық elektrik enerji
  supercomputer суперкомпьютер суперкомп суперкомпьютер süperbilgisayar süper
  chip chips semiconductor semiconductors processor чип микрочип полупроводник процессор чип микрочип процессор жартылай çip mikroçip yarıiletken işlemci
  language languages tongue speak speaks язык языки говорит знает понимает тіл тілдер сөйлейді біледі түсінеді dil diller konuşur bilir anlar
  ai artificial intelligence neural ии искусственный интеллект нейросеть нейросети нейронка жи жасанды интеллект нейрожелі yapay zeka zekâ sinir
  model llm модель үлгі модель model
  chatbot assistant agent agents bot чат-бот чатбот помощник ассистент агент агенты бот көмекші агент чатбот asistan yardımcı ajan sohbet
  robot robots робот робот robot
  satellite satellites space orbit спутник спутниковый космос орбита жерсерік спутник ғарыш орбита uydu uzay yörünge
  network internet web broadband интернет сеть связь нет интернет желі байланыс internet ağ bağlantı şebeke net
  remote rural village villages far away countryside глубинка село деревня аул отдаленный ауыл шалғай қырсыз алыс ауылдар köy kırsal uzak ücra dağ
  cable fibre fiber optic кабель оптоволокно оптика волокно кабель талшықты оптика kablo fiber optik
  sea caspian море каспий каспийский теңіз каспий deniz hazar
  country countries nation nations state страна государство держава ел мемлекет елдер ülke devlet
  neighbour neighbor neighbours сосед соседний соседи көрші komşu
  world global worldwide international planet мир мировой глобальный международный планета свет әлем әлемдік дүние жаһандық халықаралық dünya küresel uluslararası
  place rank ranking rating position index место рейтинг позиция индекс строчка орын рейтинг позиция индекс yer sıra sıralama endeks sıralaması sırada
  list listed register список перечень реестр тізім тізбе liste listesi
  first pioneer earliest первый впервые пионер первопроходец бірінші алғашқы тұңғыш ilk birinci öncü
  largest biggest leading main major number-one крупнейший главный ведущий самый-большой основной лидер ірі басты жетекші ең үлкен негізгі büyük başlıca önde en-büyük ana lider
  new newest fresh latest новый новейший свежий жаңа соңғы yeni
  share percent percentage part portion доля процент часть удельный үлес пайыз бөлік pay yüzde oran payı
  people users user юзер юзеры population citizens residents customers clients люди человек пользователи население граждане жители клиенты адам халық қолданушы пайдаланушы тұрғын клиент азамат insan kişi kullanıcı nüfus vatandaş müşteri halk
  use usage using adopt apply использование использовать применять пользоваться қолдану пайдалану қолданады kullanım kullanmak kullanıyor kullanan
  sell sale export exports продажа продать экспорт сатады сату экспорт satış satmak ihracat
  buy purchase import imports покупка купить импорт сатып алу импорт satın almak ithalat
  produce production output manufacture make производство производить выпуск выпускать изготовить өндіріс өндіру шығару üretim üretmek imalat
  supply supplier deliver поставка поставлять поставщик снабжение жеткізу жеткізуші жабдықтау tedarik tedarikçi arz
  oil petroleum crude нефть нефтяной черное-золото мұнай petrol
  gas газ газ gaz doğalgaz
  uranium уран уран uranyum
  reserve reserves stock stockpile запас запасы резерв қор қоры резерв rezerv stok
  rare earth earths редкоземельный редкие земли рзм рзэ сирек жер сирек-жер nadir toprak
  critical strategic important crucial vital критический критически стратегический важный ключевой аса маңызды стратегиялық маңызды kritik stratejik önemli hayati
  explore exploration search find discovered разведка исследовать поиск открыть найти нашли барлау іздеу зерттеу тапты arama keşif buldu bulundu
  science research scientist scientists study наука исследование ученый изучение ғылым зерттеу ғалым bilim araştırma bilim-insanı
  laboratory lab labs лаборатория лаба зертхана laboratuvar
  institute centre center hub институт центр хаб институт орталық хаб enstitü merkez
  office offices branch representation офис представительство филиал кеңсе өкілдік филиал ofis şube temsilcilik
  abroad foreign overseas зарубеж за-рубежом зарубежный иностранный заграница шетел шетелдік шет yurtdışı dış yabancı
  partner partners partnership cooperation ally join партнер партнеры партнерство сотрудничество союзник серіктес әріптес ынтымақтастық ортак ortak ortaklık işbirliği müttefik
  friend ally closer relations ties bring отношения связи сближать дружба сближает қарым-қатынас байланыс достық жақындату жақындатады ilişki ilişkiler yakınlaştır dostluk bağ
  exchange bourse market stock биржа рынок торги акции биржа нарық акция borsa piyasa hisse
  cryptocurrency crypto bitcoin token tokens blockchain stablecoin крипта криптовалюта биткоин токен блокчейн стейблкоин крипто криптовалюта биткоин токен блокчейн kripto bitcoin token blokzincir blockchain
  currency tenge coin money валюта тенге монета валюта теңге тиын döviz tenge sikke
  tax taxes duty levy налог сбор пошлина салық баж vergi harç
  budget бюджет қазына бюджет bütçe
  fine penalty punish punishment ban banned forbid prohibited restrict restriction штраф наказание запрет запретить ограничение айыппұл жаза тыйым шектеу ceza yasak yasaklamak kısıtlama
  allow allowed permit permitted legal licence license разрешить разрешение легальный лицензия можно рұқсат лицензия заңды izin yasal lisans ruhsat serbest
  change reform transform shift перемена изменение реформа преобразование өзгеріс өзгерту реформа değişim değişiklik reform dönüşüm
  future tomorrow next prospects будущее грядущий перспектива болашақ келешек gelecek
  past before formerly earlier previously раньше прошлое прежде бұрын өткен eskiden geçmiş önceden
  plan plans aim goal target intend intention hope план планы цель задача намерение собираться жоспар мақсат көздейді жоспарлайды plan hedef amaç niyet
  forecast predict expect expected projection прогноз ожидать ожидается предсказать болжам күтіледі болжау tahmin beklenti öngörü beklenen
  result outcome effect benefit benefits gain итог результат эффект польза выгода нәтиже әсер пайда sonuç etki fayda yarar
  problem obstacle barrier difficulty trouble проблема препятствие барьер трудность мәселе кедергі қиындық sorun engel zorluk dert
  medicine doctor hospital health медицина врач больница здоровье медицина дәрігер аурухана денсаулық sağlık doktor hastane tıp
  car transport road vehicle транспорт автомобиль машина дорога көлік жол автокөлік araç ulaşım yol araba
  city town capital город столица қала астана şehir kent başkent
  region province oblast area регион область район облыс аймақ аудан өңір bölge il eyalet
  capital funding venture капитал венчур венчурный венчур капитал sermaye girişim risk
  profit revenue income turnover earnings доход выручка прибыль оборот заработок табыс кіріс түсім пайда gelir kazanç ciro kâr
  trillion billion million amount volume sum сумма объем размер сома көлем мөлшер tutar hacim miktar
  tonne tonnes tons weight тонна тонн тонна ton
  deposit-depth depth deep meters глубина глубоко метр тереңдік терең derinlik derin
  metal metals металл металлы металл metal
  battery batteries аккумулятор батарея аккумулятор батарея pil batarya akü
  vote voting board council совет голос голосование голосовать кеңес дауыс дирекция kurul oy yönetim konsey
  video image picture pictures draw видео картинка рисунок изображение бейне сурет видео video resim görüntü görsel
  messenger chat app application messaging мессенджер приложение чат қосымша мессенджер uygulama mesajlaşma
  block blocked disable account suspended блокировка заблокировать бан аккаунт бұғаттау блок тіркелгі engellemek engellendi hesap
  mistake error fail failed failure wrong ошибка провал ошибся неудача қате қателік сәтсіз hata başarısız yanlış
  success successful achieve achievement win won победа успех добиться достижение жеңіс жетістік табыс başarı kazandı zafer
  compare ahead overtake better behind обгоняет обошел опережает лучше впереди позади озады алда артта жақсы önde geride geçti daha-iyi
  safe trust trusted reliable надежный доверие безопасный сенім сенімді қауіпсіз güven güvenilir güvenli
  independence sovereignty sovereign own независимость суверенитет суверенный собственный тәуелсіздік егемендік өзіндік bağımsızlık egemenlik kendi
  depend depends dependence rely relies зависит зависимость опираться тәуелді сүйену тәуелділік bağımlı bağlı bağımlılık dayanmak
  components ingredient parts pillars consist made составляющая компонент состоит элемент опора кирпичик құрамдас бөлік тұрады негіз bileşen unsur oluşur parça
  algorithm algorithms software code algorithmic алгоритм софт программа код алгоритм бағдарлама код algoritma yazılım kod
  programming developer programmer engineering coding программирование разработчик программист инженер бағдарламалау бағдарламашы әзірлеуші инженер programlama geliştirici yazılımcı mühendis
  europe european eu ес европа евросоюз еуропа еуропалық еуроодақ avrupa ab
  america american usa us washington сша америка американский штаты ақш америка америкалық abd amerika amerikan
  china chinese beijing китай китайский қытай çin
  britain british uk england london великобритания англия британский британия ұлыбритания англия лондон ingiltere britanya birleşik krallık
  russia russian россия российский ресей rusya
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
  technology tech technological технология технологический технологии технология технологиялық teknoloji teknolojik
  machine machines computer computers машина компьютер машины вычислитель машина компьютер makine bilgisayar
  gpu gpus accelerator videocard graphics видеокарта видюха ускоритель чип графический бейнекарта видеокарта gpu ekran kartı nvidia hızlandırıcı
  asia asian азия азиатский азия азиялық asya asyalı
  stans republics region регион республики аймақ өңір bölge
  wealth riches treasure богатство богатый сокровище байлық бай қазына zenginlik zengin servet
  discovery discovered find found находка открытие нашли обнаружили табылым ашылым табылды keşif bulundu keşfi buluntu
  size area territory square площадь территория размер масштаб аумақ ауқым көлемі алаң büyüklük alan yüzölçümü saha
  total overall altogether combined всего общий суммарный итого жалпы барлығы жиыны toplam tamamı bütün
  estimate estimated count counted figure reckon tally оценка оценил насчитал подсчет посчитал цифра число бағалау есептеу санау цифр tahmin sayım saydı rakam hesap
  claim claimed state stated said announce announced declare утверждает заявил объявил заявление сообщение мәлімдеді хабарлады жариялады айтылды жарияланды iddia açıkladı duyurdu söyledi açıklama duyuru
  propose proposed suggest suggestion idea offer proposal предложил предложение идея инициатива ұсынды ұсыныс идея бастама önerdi öneri teklif fikir
  order ordered instruct instruction task assignment поручил поручение приказ задание тапсырды тапсырма бұйрық талимат emir talimat görev görevlendirdi
  promise promised pledge обещал пообещал обещание уәде уәде-берді söz vaat
  demand need needed require required нужда нужен нужны необходим требуется потребность понадобится қажет керек қажеттілік ihtiyaç gerek gerekli lazım
  doubt doubts sceptical unproven unconfirmed verify proven prove сомнение сомневается не-доказано подтвердить проверить доказать күмән дәлелдеу растау тексеру şüphe kuşku doğrulamak kanıt teyit
  confirm confirmed approve approved одобрить одобрил утвердить утвердил подтвердил бекіту мақұлдау растады бекітті onay onayladı onaylandı kabul
  real actual actually true правда действительно реально точно нақты шын шынымен рас gerçek gerçekten doğru sahiden
  stage stages step steps phase этап ступень стадия шаг фаза кезең саты қадам деңгей aşama adım kademe safha
  level levels уровень деңгей seviye düzey kademe
  class classes lesson subject урок предмет занятие сабақ пән ders konu
  graduate graduates finished completed alumni выпускник выпускники окончил закончил прошел түлек түлектер бітірді аяқтады mezun bitirdi tamamladı
  certificate certificates diploma qualification сертификат диплом квалификация куәлік сертификат диплом belge sertifika diploma
  profession occupation career профессия мамандық кәсіп meslek kariyer
  labour labor worker workers workforce труд работник рабочие кадровый трудовой еңбек жұмысшы қызметкер işgücü işçi emek çalışan
  requalify reskill retrain переобучить переобучение переквалификация қайта даярлау оқыту yeniden
  industry industrial sector manufacturing промышленность отрасль индустрия сектор өнеркәсіп сала индустрия sanayi sektör endüstri
  geology geologist geologists survey геология геолог геологический геологоразведка геология геолог jeoloji jeolog
  tungsten wolfram вольфрам вольфрам tungsten volfram
  lithium литий литий lityum
  gallium галлий галий галлий galyum
  graphite графит графит grafit
  copper медь мыс bakır
  coal уголь угольный көмір kömür
  nuclear atomic атомный аэс ядерный атом аэс ядролық nükleer atom
  plant station reactor станция электростанция станция santral istasyon
  aluminium alumina bauxite алюминий глинозем алюминий alüminyum
  element elements элемент элементы элемент element elementler
  content grade rich содержание концентрация богатый құрам мөлшері oran tenör
  reserve-data proved category estimate категория запас санат kategori
  site area deposit spot участок площадка объект учаске алаң жер saha alan bölge
  border neighbouring neighbor граница сосед шекара көрші sınır komşu
  brussels брюссель еврокомиссия брюссель еурокомиссия brüksel komisyon
  washington вашингтон вашингтон vaşington washington white-house
  moscow москва мәскеу moskova
  zone area economic зона сэз аймақ зона bölge
  park technopark incubator технопарк парк инкубатор технопарк парк teknopark park
  valley долина алқап valley vadi
  accelerator acceleration incubation programme акселератор акселерация акселератор hızlandırıcı
  pitch present presented presentation show showed unveiled презентация представить показать презентовать показали таныстыру көрсету таныстырды көрсетілді sunmak tanıtım gösterildi tanıttı sunum
  crypto-zone special regulated особый специальный регулируемый арнайы реттелетін özel düzenlenmiş
  digital-money cbdc stablecoin electronic цифровой электронный стейблкоин цвцб цифрлық dijital
  issue issued emission release released эмиссия выпустить выпустили выпуск шығарылды шығару эмиссия ihraç çıkarıldı basıldı sürüldü
  circulation turnover operations transactions оборот операции транзакции обращение айналым операция транзакция dolaşım işlem
  test tests trial pilot experiment тест испытание пилот эксперимент опробовать сынақ пилот эксперимент test deneme pilot deney
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
  speed-up accelerate pace темп ускорить қарқын жеделдету tempo hızlandırmak
  doc document documents paper papers документ документы бумага бумажный құжат қағаз belge evrak kağıt
  office-public counter queue очередь цон окошко цон кезек kuyruk gişe sıra
  citizen-service portal website site page портал сайт страница портал сайт парақша portal sayfa site
  database databases systems integrate integration joined база базы система интеграция связать стыковать дерекқор жүйе біріктіру интеграция veritabanı sistem entegrasyon
  agency agencies department departments ведомство ведомства орган госорган ведомство мекеме орган kurum kuruluş daire
  cabinet government кабмин правительство кабинет үкімет kabine hükümet
  parliament deputy deputies mp majilis парламент депутат мажилис сенат парламент депутат мәжіліс meclis milletvekili vekil
  court judge суд судья сот mahkeme yargıç
  police crime полиция преступление полиция қылмыс polis suç
  army military war defence армия военный оборона әскер қорғаныс ordu askeri savunma
  ambassador embassy diplomat foreign посол посольство дипломат мид елші елшілік дипломат büyükelçi diplomat dışişleri
  prime premier премьер премьер-министр премьер başbakan
  deputy vice заместитель вице орынбасар вице yardımcı vekil
  adviser advisor expert советник эксперт кеңесші сарапшы danışman uzman
  author journalist media newspaper outlet автор журналист сми газета издание пишет автор журналист бақ басылым жазды yazar gazeteci medya gazete yazdı
  article report story statistics статья отчет доклад репортаж статистика мақала есеп баяндама статистика makale rapor haber istatistik
  survey poll study опрос исследование сауалнама зерттеу anket araştırma
  audience users active аудитория активный пользователь аудитория белсенді kitle aktif
  popular popularity well-known unpopular известный популярный популярность танымал танымалдық popüler tanınan ünlü
  classroom curriculum школьный класс программа сынып school sınıf müfredat
  compulsory mandatory required обязательный обязательно міндетті mecburi zorunlu
  free charge бесплатный бесплатно тегін ücretsiz bedava
  credit credits grant grants кредит грант кредит грант kredi hibe
  scholarship grant стипендия грант шәкіртақы burs
  ownership own owner belongs share stake владеть собственность принадлежит доля меншік иелік иесі үлес sahiplik ait hisse pay
  shareholder stake акционер доля үлескер акционер hissedar
  merger merge unite combine join слияние объединить объединение присоединить бірігу біріктіру қосылу birleşme birleştirme
  split divided apart separate раскол разделение разделить отдельный бөліну жеке бөлек ayrılma bölünme ayrı
  together joint common shared вместе совместный общий совместно бірге ортақ бірлескен birlikte ortak müşterek
  alone own-strength self один сам самостоятельно өз күші жалғыз tek başına kendi
  domestic homegrown local national отечественный свой местный национальный отандық жергілікті ұлттық yerli ulusal milli yerel
  border-abroad abroad overseas outside заграница зарубежье вне шетел сырт yurtdışı dışında
  big large huge major massive большой крупный огромный масштабный үлкен ірі аса büyük dev iri
  small little tiny маленький небольшой мелкий кіші шағын аз küçük az
  good strong great хороший сильный отличный жақсы мықты күшті iyi güçlü
  bad weak poor плохой слабый бедный нашар әлсіз жаман kötü zayıf
  true-best best top лучший топ үздік үздіктер en-iyi top
  million миллион миллион milyon
  billion миллиард миллиард milyar
  thousand тысяча мың bin
  ten tens десятка десять он ондық on
  hundred сто сотня жүз yüz
  gap difference разница отличие разрыв айырмашылық fark
  include includes contain consist included входит включает содержит попал включили кіреді қамтиды кірді кірген dahil içeriyor girdi yer alıyor
  cover coverage reach охват охватить покрытие қамту қамтыды қамтыған kapsam kapsıyor ulaştı
  role part роль рөл rol
  body authority regulator регулятор орган реттеуші орган düzenleyici kurum
  right rights право права құқық hak
  tag label mark marked labelling пометить маркировать маркировка метка ярлык подписывать белгілеу таңба таңбалау etiket etiketleme işaret
  fake deepfake generated synthetic дипфейк фейк сгенерированный подделка дипфейк жалған deepfake sahte üretilmiş
  scan scanner recognise recognition identify identification сканер распознавание узнать опознать идентификация сканер тану танып анықтау tarama tanıma kimlik
  face facial лицо по-лицу бет жүз yüz
  fingerprint print biometric отпечаток биометрический ізі саусақ parmak iz izi biyometrik
  register registered sign-up enrolment зарегистрировать регистрация записать тіркеу тіркелу kayıt kaydolmak kaydettirmek
  terminal terminals pos терминал терминал terminal pos
  dish antenna terminal тарелка антенна терминал тарелка антенна çanak anten
  broadband connection connected connect подключение подключить связь доступ қосылу байланыс қосу bağlantı bağlanmak erişim kavuşmak
  access available availability доступ доступный доступность қолжетімді қолжетімділік erişim ulaşılabilir
  underwater undersea subsea подводный морской дно теңіз су асты denizaltı deniz altı
  train plane flight aircraft поезд самолет рейс пойыз ұшақ tren uçak
  border-traffic transit traffic транзит трафик транзит трафик transit trafik
  steppe step степь дала bozkır
  expo sphere building pavilion pavilions здание павильон шар сфера экспо ғимарат павильон шар bina pavyon küre
  opening ceremony открытие тұсаукесер ашылуы açılış tören
  campus base headquarters кампус база штаб кампус база kampüs üs merkez
  resident residents member members participant participants резидент участник член резидент мүше қатысушы sakin üye katılımcı
  compete-idea overtaken surpass overtook обогнать обойти превзойти опередить озу басып оздық geçmek aştı geride
  advantage strong strength asset преимущество козырь актив артықшылық актив avantaj koz varlık
  chance opportunity possibility шанс возможность мүмкіндік imkân fırsat şans olanak
  focus emphasis priority ставка упор приоритет акцент басымдық назар öncelik odak vurgu
  method approach way способ подход метод тәсіл әдіс көзқарас yöntem yaklaşım biçim
  ethics moral responsible этика ответственный этика жауапты etik sorumlu
  standard standards norm стандарт норма стандарт норма standart norm
  thirty decade decades десятилетие десятилетия онжылдық on-yıl yıllarca
  history historical tradition история исторический тарих тарихи tarih tarihi
  wait waiting hold expect ждать ожидать күту күтеді beklemek bekliyor
  move go shift turn switch moved переход перейти переходить сдвиг поворот көшу ауысу өту geçiş geçmek geçince
  leave left quit withdraw withdrew exit ушел уйти вышел покинул отказался выйти кету шығу бас тарту шықты ayrıldı çekildi çıktı vazgeçti
  cancel cancelled stop stopped halt отменить отмена остановить прекратить тоқтату күшін жою iptal durdurmak
  keep store stored storage hold хранить хранение держать сақтау сақталады saklamak depolama
  mind head mindset thinking мышление голова ум ой сана көзқарас kafa zihniyet düşünce
  spend spending expense budget тратить расходы траты потратить жұмсау шығын қаражат harcamak harcama masraf
  raise raised attract attracted funding привлечь привлек собрать раунд тарту тартты жинау toplamak çekmek aldı
  valuation worth capitalisation оценка капитализация стоимость құны бағалау капитал değerleme piyasa değeri
  loan debt credit кредит долг заем несие қарыз kredi borç
  korean korea korean корейский корея корей kore
  japan japanese япония японский жапония жапон japonya japon
  saudi arabia arab emirates саудовский арабский эмираты сауд араб әмірлік suudi arap emirlik birleşik
  turkey turkish türkiye турция турецкий түркия түрік türk
  german germany германия немецкий германия неміс almanya alman
  french france франция французский франция француз fransa fransız
  mongolia монголия моңғолия moğolistan
  tajik tajikistan таджикистан таджикский тәжікстан тәжік tacikistan tacik
  kyrgyz kyrgyzstan кыргызстан киргизия қырғызстан қырғыз kırgızistan kırgız
  azerbaijan azeri азербайджан әзербайжан azerbaycan
  california калифорния калифорния kaliforniya
  uzbekistan uzbek узбекистан узбекский өзбекстан özbekistan
`;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Made when first asked for: stemming all of them takes longer than the start of the bot has to spare. */
function meanings(): ReadonlyMap<string, readonly number[]> {
  table ??= tableOf(lines.split('\n'));
  return table;
}

function tableOf(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const meanings = new Map<string, number[]>();
  let number = 0;
  for (const row of rows) {
    const keys = new Set(row.split(/\s+/u).filter(Boolean).flatMap(keysInAnyLanguage));
    if (keys.size === 0) continue;
    number += 1;
    for (const key of keys) meanings.set(key, [...(meanings.get(key) ?? []), number]);
  }
  return meanings;
}

/** Keys such as `~12` that all words of a meaning share. */
export function meaningsOf(keys: readonly string[]): readonly string[] {
  const found = keys.flatMap((key) => (key.length > 1 ? (meanings().get(key) ?? []) : []));
  return [...new Set(found)].map((meaning) => `~${meaning}`);
}

/** Whether it is one of those keys. */
export function isMeaning(key: string): boolean {
  return key.startsWith('~');
}
