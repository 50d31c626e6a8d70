/** Lines of `meanings.ts`: what people do, own, want and say. One line is one meaning. */
export const linesOfActs = `
  hand palm fist рука ладонь қол алақан el avuç avuc ayası
  money cash banknotes наличка наличные налом деньги бабки купюры ақша қолма para nakit nakitsiz
  withdraw cashout снять снимать обналичить çekmek çekerim çekim шығарып atm банкомат bankamatik
  pay payment paying checkout оплата платить заплатить расплатиться платеж төлем төлеу төлеймін ödeme ödemek öderim
  phone mobile smartphone телефон мобильный смартфон ұялы telefon cep
  card wallet карта карточка кошелек әмиян kart cüzdan
  shop store retail магазин лавка дүкен mağaza dükkan market
  bank banking банк банковский banka bankacılık
  fight struggle battle compete competition contest rivalry race war clash бороться борьба соперничать соперничество гонка конкуренция схватка драться күрес таласу бәсеке жарыс тайталас mücadele yarış rekabet kavga savaş çekişme
  superpower superpowers giant держава сверхдержава гегемон алпауыт dev
  server servers datacentre datacenter сервер цод серверная серверлік sunucu
  ground underground subsoil earth недра земля подземный жер жерасты қойнау yeraltı toprak
  dig dug mine mining mined extract extraction добыча добывать добывают копать выкопать рыть өндіру қазу қазып kazmak çıkarmak madencilik
  deposit deposits field месторождение залежи залежь кеніш кенорын yatak
  ore mineral minerals руда минерал ископаемые кен cevher maden
  raw resource resources сырье ресурсы шикізат hammadde kaynak
  carry drive driver engine push boost locomotive motor growth двигатель драйвер локомотив тянуть вытянуть толкать опора қозғаушы қозғалтқыш тарту тірек sırtla sırtlar sürükle lokomotif itici taşır ayakta
  economy economic экономика хозяйство ekonomi
  gdp ввп жіө gsyh gsyih
  double twice twofold doubling удвоить вдвое удвоение екі есе еселеу iki kat ikiye katla katlamak
  grow growth rise rose increase risen increased рост расти выросла вырос увеличить увеличение прирост өсу өсті өсіру өсім арту артты ұлғаю büyüme büyüdü artış arttı artmak
  fall fell drop decline decrease reduce shrink cut less снижение снизить падение упал уменьшить сократить сокращение төмендеу азаю азайту қысқару düşüş düştü azalma azaldı azalt
  shortage lack deficit scarce insufficient недостаток дефицит нехватка хватает хватит тапшылық жетіспейді жетпейді жетіспеу eksik yetersiz yetmez açık kıtlık
  enough suffice hold хватает достаточно жеткілікті жетеді yeter yeterli
  bureaucracy paperwork red tape official officials чиновник бюрократия бумажка бумажки волокита справка шенеунік қағазбастылық құжат bürokrasi evrak memur kırtasiye
  shadow grey illegal black серый теневой подполье көлеңке көлеңкелі заңсыз kayıt dışı gölge kaçak
  transparent open openness прозрачный прозрачность открытый ашық ашықтық şeffaf şeffaflık açıklık
  corruption bribe коррупция взятка жемқорлық пара rüşvet yolsuzluk
  digital digitalisation digitization electronic цифровой цифровизация диджитал электронный цифрлық цифрландыру электронды dijital dijitalleşme elektronik
  service services услуга услуги госуслуги сервис қызмет көрсетілетін hizmet hizmetler
  government state authorities public власть власти правительство государство государственный госорган үкімет мемлекет мемлекеттік билік hükümet devlet kamu resmi
  president head leader президент глава лидер басшы мемлекет başkan cumhurbaşkanı lider
  minister ministry министр министерство министрлік bakan bakanlık
  law bill act legislation statute rules regulation закон законопроект кодекс правила регулирование заң заңнама ереже yasa kanun kural düzenleme mevzuat
  sign signed agreement deal pact memorandum договор соглашение сделка договориться договорились меморандум подписать подписали келісім келісті қол қойды anlaşma anlaştı mutabakat imza imzaladı sözleşme
  visit trip tour визит поездка сапар ziyaret gezi
  meeting summit forum conference встреча саммит форум конференция кездесу toplantı zirve görüşme
  student students pupil undergraduate студент студенты учащийся оқушы білім алушы öğrenci
  teacher teachers преподаватель учитель педагог мұғалім ұстаз оқытушы öğretmen hoca
  school schools школа мектеп okul
  university universities college вуз университет институт жоғары оқу жоо üniversite
  teach train training learn learning education study course courses учить обучать обучение учиться образование курс курсы подготовка оқыту үйрету оқу білім даярлау үйренеді eğitim öğretmek öğrenmek kurs ders eğitmek
  children kids teenager teens youth young дети ребенок подросток молодежь балалар бала жасөспірім жастар çocuk genç ergen
  cartoon animation animated мультфильм мультик анимация çizgi film animasyon
  programme program программа бағдарлама
  project проект жоба proje
  initiative инициатива бастама girişim
  start launch launched begin began open opened opening kickoff запуск запустили начало старт открытие открыли заработал іске қосу бастау басталды ашу ашылды қосылды başlatmak başladı açmak açıldı açılış kurdu
  finish end completed complete deadline закончить завершить конец завершение аяқталу аяқтау соңы bitmek bitirmek bitiş tamamlandı son
  build construct construction built строить стройка построить строительство салу құрылыс inşa inşaat kurmak kuruyor
  plant factory завод фабрика комбинат зауыт кәсіпорын fabrika tesis
  invest investment funding fund finance financed investor инвестиция вложить вложения инвестор финансировать деньги қаржы қаржыландыру салым yatırım yatırımcı finansman fon para
  cost price worth value expensive стоимость стоить цена обойдется обошелся дорого құн баға тұрады құны maliyet fiyat değer mal pahalı
  company companies firm business corporation enterprise компания фирма бизнес предприятие корпорация кәсіпорын şirket firma işletme
  startup startups entrepreneur founder founders стартап стартапер предприниматель бизнесмен кәсіпкер girişim girişimci
  unicorn единорог единхорн бірмүйіз tekboynuz
  job jobs work employment vacancy работа рабочий занятость жұмыс жұмысшы iş istihdam çalışan
  specialist expert workforce talent skills staff personnel cadre кадры специалист эксперт персонал талант кадр маман сарапшы uzman eleman personel yetenek kadro
  think thinks opinion view believe believes believed according мнение думает считает полагает взгляд пікір ойлайды санайды көзқарас пікірінше görüş düşünüyor görüşü göre inanıyor fikir
  warn warning risk threat danger предупредить предостеречь риск угроза опасность ескерту қауіп тәуекел uyarı uyardı tehdit tehlike
  criticise criticism blame complain scold angry критика критиковать ругать пожаловаться недоволен сын сынау ұрысты шағым eleştiri eleştirdi şikayet kızdı
  protest rally oppose against stand протест протестовать пикет против выступить наразылық қарсы protesto karşı gösteri eylem
  privacy personal data biometrics приватность персональные личные данные биометрия жеке дербес дерек gizlilik kişisel biyometri mahremiyet
  security secure cybersecurity protection безопасность защита кибербезопасность қауіпсіздік қорғау киберқауіпсіздік güvenlik koruma siber
  help support assist aid помощь помогать поддержка көмек қолдау жәрдем yardım destek
  speed fast quick rapid скорость быстрый быстро быстрота шустрый жылдамдық жылдам тез hız hızlı çabuk
  power powerful мощность мощный қуат қуаты қуатты güç güçlü
  computing compute вычислительный есептеу hesaplama işlem
  capacity performance производительность өнімділік kapasite performans
  electricity energy electric power электричество энергия свет электроэнергия электр қуат жарық elektrik enerji
  supercomputer суперкомпьютер суперкомп süperbilgisayar süper
  chip chips semiconductor semiconductors processor чип микрочип полупроводник процессор жартылай çip mikroçip yarıiletken işlemci
  language languages tongue speak speaks язык языки говорит знает понимает тіл тілдер сөйлейді біледі түсінеді dil diller konuşur bilir anlar
  ai artificial intelligence neural ии искусственный интеллект нейросеть нейросети нейронка жи жасанды нейрожелі yapay zeka zekâ sinir
  model llm модель үлгі
  chatbot assistant agent agents bot чатбот помощник ассистент агент агенты бот көмекші asistan yardımcı ajan sohbet
  robot robots робот
  satellite satellites space orbit спутник спутниковый космос орбита жерсерік ғарыш uydu uzay yörünge
  network internet web broadband интернет сеть связь нет желі байланыс ağ bağlantı şebeke net
  remote rural village villages far away countryside глубинка село деревня аул отдаленный ауыл шалғай қырсыз алыс ауылдар köy kırsal uzak ücra dağ
  cable fibre fiber optic кабель оптоволокно оптика волокно талшықты kablo optik
  sea море теңіз deniz
  country countries nation nations state страна государство держава ел мемлекет елдер ülke devlet
  neighbour neighbor neighbours сосед соседний соседи көрші komşu
  world global worldwide planet мир мировой глобальный планета свет әлем әлемдік дүние жаһандық dünya küresel
  international международный халықаралық uluslararası
  place rank ranking rating position index место рейтинг позиция индекс строчка орын yer sıra sıralama endeks sıralaması sırada
  list listed register список перечень реестр тізім тізбе liste listesi
  first pioneer earliest первый впервые пионер первопроходец бірінші алғашқы тұңғыш ilk birinci öncü
  largest biggest leading main major крупнейший главный ведущий основной лидер ірі басты жетекші ең үлкен негізгі büyük başlıca önde ana lider
  new newest fresh latest новый новейший свежий жаңа соңғы yeni
  share percent percentage part portion доля процент часть удельный үлес пайыз бөлік pay yüzde oran payı
  people users user юзер юзеры population citizens residents customers clients люди человек пользователи население граждане жители клиенты адам халық қолданушы пайдаланушы тұрғын клиент азамат insan kişi kullanıcı nüfus vatandaş müşteri halk
  use usage using adopt apply использование использовать применять пользоваться қолдану пайдалану қолданады kullanım kullanmak kullanıyor kullanan
  sell sale export exports продажа продать экспорт сатады сату satış satmak ihracat
  buy purchase import imports покупка купить импорт сатып алу satın almak ithalat
  produce production output manufacture make производство производить выпуск выпускать изготовить өндіріс өндіру шығару üretim üretmek imalat
  supply supplier deliver поставка поставлять поставщик снабжение жеткізу жеткізуші жабдықтау tedarik tedarikçi arz
  oil petroleum crude нефть нефтяной мұнай petrol
  gas газ gaz doğalgaz
  uranium уран uranyum
  reserve reserves stock stockpile запас запасы резерв қор қоры rezerv stok
  rare редкие сирек nadir
  earths редкоземельный рзм рзэ
  critical strategic important crucial vital критический критически стратегический важный ключевой маңызды стратегиялық kritik stratejik önemli hayati
  explore exploration search find discovered разведка исследовать поиск открыть найти нашли барлау іздеу зерттеу тапты arama keşif buldu bulundu
  science research scientist scientists study наука исследование ученый изучение ғылым зерттеу ғалым bilim araştırma
  laboratory lab labs лаборатория лаба зертхана laboratuvar
  institute институт enstitü
  centre center центр орталық merkez
  office offices branch representation офис представительство филиал кеңсе өкілдік ofis şube temsilcilik
  abroad foreign overseas зарубеж зарубежный иностранный заграница шетел шетелдік шет yurtdışı dış yabancı
  partner partners partnership cooperation ally join партнер партнеры партнерство сотрудничество союзник серіктес әріптес ынтымақтастық ортак ortak ortaklık işbirliği müttefik
  friend ally closer relations ties bring отношения связи сближать дружба сближает байланыс достық жақындату жақындатады ilişki ilişkiler yakınlaştır dostluk bağ
  exchange bourse market stock биржа рынок торги акции нарық акция borsa piyasa hisse
  cryptocurrency crypto bitcoin крипта криптовалюта биткоин крипто kripto
  token tokens токен
  blockchain блокчейн blokzincir
  stablecoin стейблкоин
  currency валюта döviz
  coin монета тиын sikke
  tax taxes duty levy налог сбор пошлина салық баж vergi harç
  budget бюджет қазына bütçe
  fine penalty punish punishment ban banned forbid prohibited restrict restriction штраф наказание запрет запретить ограничение айыппұл жаза тыйым шектеу ceza yasak yasaklamak kısıtlama
  allow allowed permit permitted legal licence license разрешить разрешение легальный лицензия можно рұқсат заңды izin yasal lisans ruhsat serbest
  change reform transform shift перемена изменение реформа преобразование өзгеріс өзгерту değişim değişiklik dönüşüm
  future tomorrow next prospects будущее грядущий перспектива болашақ келешек gelecek
  past before formerly earlier previously раньше прошлое прежде бұрын өткен eskiden geçmiş önceden
  plan plans aim goal target intend intention hope план планы цель задача намерение собираться жоспар мақсат көздейді жоспарлайды hedef amaç niyet
  forecast predict expect expected projection прогноз ожидать ожидается предсказать болжам күтіледі болжау tahmin beklenti öngörü beklenen
  result outcome effect benefit benefits gain итог результат эффект польза выгода нәтиже әсер пайда sonuç etki fayda yarar
  problem obstacle barrier difficulty trouble проблема препятствие барьер трудность мәселе кедергі қиындық sorun engel zorluk dert
  medicine doctor hospital health медицина врач больница здоровье дәрігер аурухана денсаулық sağlık doktor hastane tıp
  car transport road vehicle транспорт автомобиль машина дорога көлік жол автокөлік araç ulaşım yol araba
  city town capital город столица қала şehir kent başkent
  region province oblast area регион область район облыс аймақ аудан өңір bölge il eyalet
  capital funding venture капитал венчур венчурный sermaye
  profit revenue income turnover earnings доход выручка прибыль оборот заработок табыс кіріс түсім пайда gelir kazanç ciro kâr
  trillion billion million amount volume sum сумма объем размер сома көлем мөлшер tutar hacim miktar
  tonne tonnes tons weight тонна тонн ton
  depth deep meters глубина глубоко метр тереңдік терең derinlik derin
  metal metals металл металлы
  battery batteries аккумулятор батарея pil batarya akü
  vote voting board council совет голос голосование голосовать кеңес дауыс дирекция kurul oy yönetim konsey
  video image picture pictures draw видео картинка рисунок изображение бейне сурет resim görüntü görsel
  messenger chat app application messaging мессенджер приложение чат қосымша uygulama mesajlaşma
  block blocked disable account suspended блокировка заблокировать бан аккаунт бұғаттау блок тіркелгі engellemek engellendi hesap
  mistake error fail failed failure wrong ошибка провал ошибся неудача қате қателік сәтсіз hata başarısız yanlış
  success successful achieve achievement win won победа успех добиться достижение жеңіс жетістік табыс başarı kazandı zafer
  compare ahead overtake better behind обгоняет обошел опережает лучше впереди позади озады алда артта жақсы önde geride geçti
  safe trust trusted reliable надежный доверие безопасный сенім сенімді қауіпсіз güven güvenilir güvenli
  independence sovereignty sovereign own независимость суверенитет суверенный собственный тәуелсіздік егемендік өзіндік bağımsızlık egemenlik kendi
  depend depends dependence rely relies зависит зависимость опираться тәуелді сүйену тәуелділік bağımlı bağlı bağımlılık dayanmak
  components ingredient parts pillars consist made составляющая компонент состоит элемент опора кирпичик құрамдас бөлік тұрады негіз bileşen unsur oluşur parça
  algorithm algorithms software code algorithmic алгоритм софт программа код бағдарлама algoritma yazılım kod
  programming developer programmer engineering coding программирование разработчик программист инженер бағдарламалау бағдарламашы әзірлеуші programlama geliştirici yazılımcı mühendis
  europe european eu ес европа евросоюз еуропа еуропалық еуроодақ avrupa ab
  america american usa us washington сша америка американский штаты ақш америкалық abd amerika amerikan
  china chinese beijing китай китайский қытай çin
  britain british uk england london великобритания англия британский британия ұлыбритания лондон ingiltere britanya birleşik krallık
  russia russian россия российский ресей rusya
`;
