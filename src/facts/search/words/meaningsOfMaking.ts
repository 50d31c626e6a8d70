/** Lines of `meanings.ts`: making, digging, moving, connecting, opening and using. One line is one meaning. */
export const linesOfMaking = `
  create created creates creating creation develop developed develops создать создает создание создадут разработать разработка разрабатывать сделать смастерить жасау жасады жасалған жасалып әзірлеу әзірледі әзірленген geliştirmek geliştirdi geliştirecek yaratmak oluşturmak oluşturdu
  design designed designs designing fabless blueprint дизайн проектировать спроектировать проектирование спроектированный чертеж жобалау жобалады жобаланған жобаланып tasarlamak tasarlandı tasarlanan tasarlanıyor
  assemble assembly manufacture manufactured fabricate fabrication сборка собирать собрать выпускать изготовить изготовленный произвести құрастыру жасайды өндіру montaj imal imalat üretim
  build builds builder building contractor construct erect строить строят построить достроить достроят возвести возводит строитель застройщик подрядчик сооружать строительный салу салынады салынбақ салды салып тұрғызу құрылысшы inşaat müteahhit yapımcı kuruyor dikmek
  install installed installation установить устанавливать установка смонтировать орнату орнатылды қою қойылды kurulum monte yerleştirmek
  located location situated whereabouts расположен расположена располагаться местоположение адрес размещен орналасу орналасқан мекенжай konum konumu adres yerleşim
  equip equipped equipment hardware device devices оборудование оснастить оснащение оборудовать железо железка техника устройство гаджет девайс жабдық жабдықтау жабдықталған құрылғы құрылғылар техникалық donatmak donanım ekipman cihaz teçhizat
  commission commissioned operational inaugurated launched запустить запущен запущена запуск ввели введен ввело ввод пустить пуск эксплуатация заработать қосылды ашылды ашты пайдалануға берілді devreye faaliyete açıldı açtı
  close closed closes closure shut закрыть закрыли закрывается закрытие закрыт жабу жабылды жабады жабылады жабық kapatmak kapattı kapalı kapandı kapanır
  drill drilling borehole well excavate бурение скважина скважины пробурить бұрғылау ұңғыма ұңғымалар sondaj kuyu delmek
  process processes processed processing refine refining refinery enrich enrichment smelt smelter beneficiation concentrate concentrator переработка перерабатывать перерабатывает переработать обработка обрабатывать обогащение обогатительный обогащать плавить выплавка концентрат өңдеу өңдейді өңдейтін өңделген байыту байытатын балқыту işlemek işleme işleyen zenginleştirme arıtma konsantre konsantresi rafine izabe
  extract extracts recover recovered recoverable извлечь извлекать извлечение извлекаемый добыть добывают өндіріп алынатын çıkarmak çıkarılan çıkarıyor
  waste residue residues tailings sludge mud slag byproduct отходы отход хвосты шлам остатки грязь отвал мусор қалдық қалдығы лай қоқыс atık atığı çamur cüruf çöp
  seek seeking search searching hunt prospect prospecting искать ищут ищет поиск поиски разыскивать разведывать разведывают іздеу іздейді іздеп іздестіру ізделіп arıyor aranan
  explored unexplored mapped surveyed studied изучен изучены изучено исследован разведан разведал обследован карта зерттелген зерттелмеген зерттелуде барланған барлау araştırıldı araştırılmış incelendi incelenen haritası
  exploit exploitation develop tap освоение осваивать освоить разрабатывать разработка эксплуатировать игеру игеріледі игеруге игерілген işletmek işletilmesi işletme geliştirmek
  lie lies occur hidden залегает залегать лежит лежат скрыт жатқан жатты жатқаны yatıyor saklı
  convert converted conversion turn turning transform transformation превратить превращение превратиться переделать трансформация трансформировать айналдыру айналдырды айналады айналу айналмақ dönüştürmek dönüştü dönüştürme dönüşmek dönüştürülecek dönüşüm
  digitise digitised digitising digitisation codify codifying оцифровать оцифровка оцифровывать цифровизировать цифрландыру цифрландырылды sayısallaştırmak dijitalleştirme dijitalleştirmek dijitalleşme
  automate automates automated automating automation automatic автоматизировать автоматизация автоматизирует автоматизируют автоматически автоматический автоматтандыру автоматтандырып автоматты otomatik otomasyon otomatikleştiriyor otomatikleştirmek
  link links linked linking connect bind binds tie ties связать связывать связал свяжет соединить соединять увязать байланыстыру байланыстырады байланыстырып жалғау жалғайды bağlamak bağlıyor bağladı bağlayacak birleştirmek
  offline disconnected outage outages blackout blackouts shutdown отключить отключение отключения выключить офлайн автономный перебой блэкаут ажырату өшіру өшіп өшті үзіліс kesinti kesintisi çevrimdışı
  relocate relocated relocation resettle emigrate emigration brain переезд переехать переехал перебраться переселиться эмигрировать көшу көшті көшіп қоныс taşınmak taşındı taşıdı göç
  transport shipping haul freight logistics cargo carriers перевозить перевозка перевозчик доставлять грузоперевозки везти логистика груз тасымалдау тасымал тасымалдаушы тасу жүк taşımak taşıma taşımacılık nakliye lojistik
  fly flies flying flight airline airlines plane aircraft полет лететь летать рейс авиа авиакомпания самолет лайнер борт ұшу ұшады ұшақ ұшақта uçmak uçak uçakta havayolu sefer
  send sends sent dispatch deliver delivered delivery отправить отправят отправлять послать посылать слать доставка доставить жіберу жіберді жіберілді жөнелту жеткізу göndermek gönderdi gönderildi yollamak ulaştırmak sevk
  appear appears appeared arrive arrived arrival emerge появиться появятся появится появились появление прийти прибыть прибытие придет келмек geliş varış ortaya
  lay laid laying route протянуть проложить прокладка тянуть тянет тянут дотянут прокладывать маршрут провести тарту тартылады тартылмақ жүргізу төсеу döşemek döşeniyor döşeme güzergah güzergâh çekilecek
  deploy deployed deployment rollout implement implementation introduce introduced внедрить внедрение внедрять внедряют развернуть развертывание вводить ввести введение енгізу енгізілді енгізілмек енгізілуі енгізген uygulamak uygulanması yaygınlaştırmak yaygınlaşır devreye
  gradual gradually поэтапно постепенно постепенный шаг понемногу біртіндеп кезеңмен сатылап kademeli giderek
  spread spreads spreading widespread distribute distribution распространить распространение распространяться разойтись раздать раздавать тарату таралу тарады таралған таралмақ yaymak yayılmak yayıldı yayabilir yaygın dağıtmak dağıtım
  share shares shared sharing делиться поделиться обмен обмениваться бөлісу бөліседі бөлісе алмасу алмасуға paylaşmak paylaştı paylaşıyor paylaşım
  download downloads downloaded скачать скачивать скачали загрузить загрузка закачать жүктеу жүктеді жүктеп indirmek indirme yüklemek
  usage юзать юзает юзают пользоваться пользуется использовать использует сидеть сидит сидят пайдалану пайдаланады отыр kullanmak kullanıyor kullanan yararlanmak faydalanmak
  operator operators operate operates operated provider providers isp провайдер провайдеры оператор операторы эксплуатировать обслуживать операторлар işletmeci işletmecisi operatör sağlayıcı sağlayıcısı
  idle unused underused простаивать простаивает пустует простой бездействует бос пайдаланылмай boşta atıl kullanılmayan
  uncharged battery charger зарядка заряд разрядился сел батарейка зарядтау зарядсыз şarj şarjım pil
  generate generated generates generative generation сгенерировать генерировать генеративный генерация вырабатывать вырабатывает выработка порождать генерациялау генеративті генеративтік üretmek üretken üretilmiş
  record recorded records log logged зафиксировать фиксировать фиксируются записать запись записывать тіркеледі тіркеу жазылады kaydetmek kaydediliyor kaydedip kayıt
  cool cooling cold heat heating охлаждать охлаждение холод греть тепло остывать салқындату суық soğutma soğuk ısıtma
  burn burning fuel fired сжигать топливо жечь работает отын жағу жанармай yakıt yakıtlı
  powered feed feeds supplied питать питание снабжать снабжение запитать подпитывать қуаттандыру қоректендіру қуатталады beslemek beslenir besliyor
  without missing absent absence lacking отсутствует отсутствие нету лишен нехватка жоқтығы жетіспейді yokluk eksiklik yoksun olmadan
  raise raises raised lift lifted increase поднять поднимать поднимают повысить повышение повышать көтеру көтереді көтерді жоғарылату kaldırmak yükseltmek artırmak artırmayı
  remove removed removes exclude excluded delete deleted исключить исключили исключен убрать убрали удалить выкинуть вычеркнуть silmek
  add adds addition additional extra добавить добавили добавлен дополнительно дополнительные дополнение прибавить доп қосты қосылды қосымша толықтыру eklemek eklendi ekledi eklenmesi ilave
  collect collected collection gather gathered dataset corpus собрать собрали собирать сбор коллекция накопить датасет корпус жинау жиналды жинады жинақ toplamak topladı toplandı derlemek kümesi derlem
  near nearby close vicinity next рядом возле неподалеку вблизи недалеко маңында маңындағы жанында жанындағы жақын қасында yakınında yakınındaki yakın civarında
  orbit launch rocket ракета ракеты запустить зымыран ұшыру ұшырды fırlatmak roket
  treat treatment cure heal therapy лечить лечение вылечить емдеу емделу емі tedavi iyileştirmek
  detect detected determine determined identified выявить выявлено выявленный обнаружить обнаружено определить определили анықтау анықталды анықталған айқындау tespit belirlemek belirlendi saptamak
  agenda dictate sets shape defines задавать задает задают определять определяет диктовать диктует белгілейді айқындайды айқындап белгілеу belirlemek belirliyor belirleyici yön
  order orders ordered booking заказать заказ заказывать бронь тапсырыс брондау sipariş rezervasyon
  refill пополнить пополнение внести закинуть толтыру yatırmak yükleme
  game games play plays gaming gamer игра игры играть геймер ойын ойындар ойнау oyun oynamak oyunlar
  tourist tourists tourism travellers holiday vacation resort resorts турист туризм курорт отдых отпуск путешествие туристический отдыхать туристік демалыс демалу саяхат turist turizm turistik tatil gezi
  return returned returning вернуться вернулся вернется возвращение возвратиться оралу оралды қайту қайтып dönüş
  escape flee fled сбежать бежать убежать побег қашу қашты
  next following subsequent upcoming следующий следующая следующие дальнейший предстоящий дальше келесі алдағы кейінгі sonraki ardından
  enter entered entering entry зайти зашел зашли заходят заходить войти вошел вход выйти кіру кірді кіреді енді енген girmek girdi giriş girişi
  duration lasting lasts длиться длится продолжаться продолжительность длительность долго созылу созылады ұзақ ұзақтығы sürmek sürer sürüyor sürecek süre süren
  expire expires expiry valid validity истечь истекает годность действителен действительна действует жарамды жарамсыз күші geçerli geçerliliği süresi
  session sitting hearing заседание заседании совещание собрание отырыс отырысында мәжіліс жиын жиналыс oturum toplantı
  classify categorise categorize category группировать классифицировать классификация отнести отнесли категория сортировать жіктеу жіктелген санат sınıflandırmak sınıflandırılmış sınıflandırılıyor kategori
  draft drafts preliminary rough черновик черновика черновой предварительный предварительно набросок нобай бастапқы taslak taslağı taslağındaki müsvedde
  initial original originally первоначальный первоначально изначально исходный бастапқы алғашқы әуелгі başlangıçta
  formalise paperwork оформить оформление оформлять оформляют рәсімдеу рәсімдейді рәсімделді halletmek halledebilir işlem işlemler
  personally physically лично очно явиться ходить сходить бармай bizzat gitmeden evden
  redirect redirected forward forwarded направить направлять направлял перенаправить переадресовать бағыттау бағыттайды бағыттайтын жолдау yönlendirmek yönlendiriyor yönlendiriyordu
  activate enable switched enabled включить включать активировать включение қосу etkinleştirmek aktif
  mentor mentoring coach tutor peer наставник ментор наставничать куратор тәлімгер тәлім rehber koç
  attack attacked strike атака атаковать нападение напасть удар шабуыл соққы saldırı saldırmak darbe
  explode explosion blast взрыв взорвать взорваться жарылыс жарылу patlama patlamak
  rescue saved спасти спасать спасение құтқару құтқарды kurtarmak kurtuldu
  subscribe subscription subscriber subscribers подписка подписаться абонент абоненты подписчик жазылу жазылым abonelik abone
  ring dial phone звонить позвонить звонок созвониться қоңырау шалу çağrı telefon
  consume consumption consumer consumers consumes потреблять потребление потребитель потребляет жрет жрать тұтыну тұтынады тұтынып тұтынушы tüketmek tüketim tüketici
  efficient efficiency effective efficiently эффективность эффективный энергоэффективный экономичный тиімділік тиімділігі тиімді verimli verimlilik etkin
  pollute pollution clean ecology environment загрязнять загрязнение экология экологический окружающая чистый ластау қоршаған таза kirletmek kirlilik çevre
  benefit worthwhile handy польза полезен полезный полезны выгода выгодный выгодно пригодиться пригодится толк прок пайда пайдалы тиімді игілік fayda faydalı yararlı avantaj
  outdated obsolete устареть устарел устаревший устаревает неактуальный отжил ескіру ескірген ескіріп ескі eskimek eskidi geçerliliğini modası
  exhaust exhausted deplete depleted исчерпать исчерпаны иссякнуть истощить закончатся таусылу таусылады сарқылу tükenmek tükendi tükeniyor
  break broken breakdown malfunction glitch ломаться сломался сбой поломка глючить лагать бұзылу бұзылды ақау bozulmak bozuldu arıza
  hosting hosted host хостинг хостить разместить размещение орналастыру barındırmak barındırıyor
  confuse confused confusion mix mixed путать путаница перепутать смешать спутать шатастыру араластыру шатасу karıştırmak karışıklık karışık
  differ differs different difference distinguish отличаться отличается отличие разница различаться различаются айырмашылық айырмасы ерекшелену өзгеше fark farkı farklı ayırt
  equal equals equivalent analog analogue tantamount равно равен равняться приравнять одинаково эквивалент аналог аналогом бірдей баламасы балама eşit denk eşdeğer muadil
  sandbox trial experimental песочница экспериментальный полигон құмсалғыш эксперименттік deneysel kum havuzu
  integrate integrated integration united unify unified объединить объединяет объединение единый единые состыковать біріктіру біріктірілген біріктіреді бірыңғай біртұтас birleştirmek birleştirilmesi entegre
  sort select screening отбор отобрать сортировка сұрыптау іріктеу ayıklamak eleme
  charge electric refuel заправить зарядить заправка құю жанармай doldurmak yakıt
  keep preserve preserved retain сохранить сохранили сохранять сохранность сақтау сақтап сақталды сақтайды korumak muhafaza saklamak sürdürmek
  hold possess обладать обладает располагать располагает ие иеленді sahipti bulunduruyor
  grow cultivate breed rear вырастить выращивать разводить өсіру өсірді өсіреді yetiştirmek büyütmek
  nurture educate raise воспитать воспитывать взрастить тәрбиелеу баулу yetiştirmek
  trigger cause caused causes prompt reason вызвать вызвал причина причины привести спровоцировать себеп себебі тудыру туғызды sebep sebebi
  prevent prevention avert предотвратить предотвращение упредить болдырмау önlemek önleme
  switch switching swap переключить переключиться перейти переходит перевести ауысу ауыстыру көшіру көшірмек geçiş
  drain flow flows outflow inflow stream поток приток отток утекать течь құю құйылды құйылу ағын ағылу akış akmak
  fill filled complete заполнить заполнение заполнять наполнить толтыру толтырады doldurmak doldurulan
  show display screen screens экран экраны дисплей показ монитор экранда ekran gösterge
  measurements test tested testing tests протестировать тестировать тестирует проверить опробовали обкатать обкатали сынау сынап сыналып сыналды denemek denedi denendi sınamak
  speed bandwidth throughput скорость пропускная пропускной мбит мегабит жылдамдық өткізу қабілеті hız bant genişliği
  own self standalone autonomous автономный самостоятельный собственный независимый автономды дербес özerk bağımsız otonom
  mass massive bulk массовый массово повальный жаппай бұқаралық kitlesel toplu
  nationwide countrywide everywhere общенациональный повсеместно везде республиканский жалпыұлттық genelinde ulusal
  voluntary volunteer optional добровольный добровольно желание волонтер ерікті ерікпен gönüllü isteğe
  start starts started begins стартовать стартовал стартует начинается начинался заработает бастау бастайды бастаймыз басталып басталуы басталады başlangıç başlatıyor başlıyor başladı
  finish finishes finished completion закончат закончить завершат завершится достроят достроить доделать бітті бітеді бітіру аяқтайды аяқталады bitti bitecek bitiş tamamlanacak tamamlanması
  engage engaged deal deals заниматься занимается занимаются айналысу айналысады uğraşmak uğraşıyor meşgul
  carry carried conduct conducts conducted pursue вести ведет ведут ведется проводить проводит жүргізу жүргізіп жүргізеді жүргізіледі yürütmek yürütüyor yürütülen
`;
