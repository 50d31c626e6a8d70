/** Lines of `meanings.ts`: networks, devices, computers, AI, mining, metals, factories and energy. */
export const linesOfTechnology = `
  internet net web wifi broadband online инет интернет нет вайфай паутина ғаламтор kablosuz
  provider providers operator isp isps carrier telecom провайдер оператор связист телеком sağlayıcı operatör işletmeci telekom
  mobile cellular 5g 4g 5ж generation мобильный сотовый поколение мобильді ұялы буын mobil hücresel nesil
  latency ping lag сигнал пинг кідіріс задержка gecikme
  bandwidth throughput capacity пропускная емкость сыйымдылық өткізу kapasite
  megabit megabits mbit mbps мегабит мбит
  satellite satellites спутник спутниковый жерсерік серік серігі спутниктік uydu uydudan
  orbit leo орбита орбитальный низкоорбитальный орбиталы yörünge
  space cosmic cosmos космос космический ғарыш ғарыштық ғарыштан uzay uzaydan kozmik
  device devices gadget gear equipment kit hardware устройство аппарат гаджет прибор оборудование техника железо девайс құрылғы жабдық cihaz aygıt donanım ekipman
  charge charged charger dead зарядка заряд сел разрядился зарядталу өшіп şarj
  offline офлайн оффлайн автономно интернетсіз çevrimdışı çevrim
  app apps software application приложение прога софт программный қосымша бағдарламалық uygulama yazılım
  software coding programming code кодинг кодить программирование софт бағдарламалау программалау yazılım kodlama programlama
  website webpage page link url сайт страница ссылка веб сілтеме парақша site sayfa bağlantı
  password login signin account пароль логин учетка аккаунт құпиясөз тіркелгі parola şifre hesap
  menu menus interface меню интерфейс мәзір menü arayüz
  screen screens display displays monitor экран дисплей монитор ekran
  computer computers pc laptop комп компьютер ноутбук эвм пк есептеуіш bilgisayar
  supercomputer supercomputers hpc cluster суперкомпьютер кластер эвм эем küme bilgisayar
  exaflops exaflop exascale petaflops экзафлопс эксафлоп эксафлопсный экза экзамасштаб eksaflop eksa
  accelerator gpu cpu processor processors card ускоритель процессор видеокарта карточка işlemci hızlandırıcı kart
  microchip microchips chip semiconductor chips микросхема микрочип чип чиповый полупроводниковый өткізгіш çip mikroçip yarıiletken iletken mikroişlemci
  farm farms facility hosting server servers ферма хостинг серверная цод серверлік çiftlik tesis barındırma sunucu
  datacentre datacenter цод
  cloud облако облачный бұлт бұлттық bulut
  algorithm algorithms algoritma алгоритм neural нейросеть нейронка
  neural нейросеть нейронка нейросетка нейрожелі нейрондық sinir llm
  llm llms gpt ллм гпт языковая тілдік
  generative generated generator генеративный генерация генератор генеративті üretken üretilmiş
  dataset corpus датасет корпус деректер veriseti derlem
  parameter parameters параметр parametre
  robot robots bot bots робот бот
  game games gaming игра игровой ойын oyun
  hacker cyberattack leak leaks leaked breach хакер взлом кибератака утечка слив утечь утекут таралып ұрлану ұрланды шабуыл sızıntı saldırı çalınma
  cybersecurity infosec cyber инфобезопасность кибербезопасность киберзащита киберқорғаныс киберқауіпсіздік siber
  confidential confidentiality private privacy конфиденциальность приватность частный личный құпиялылық жеке gizlilik mahremiyet
  automate automated automatic automation автоматизация автоматизировать автоматический автоматтандыру автоматты otomatik otomatikleştirmek otomasyon
  innovation innovations innovative novelty инновация инновационный нововведение новаторство новинка инновациялық жаңашыл жаңалық inovasyon yenilik yenilikçi
  news newest announcement новость новинка известие жаңалық хабар haber yenilik
  breakthrough leap advance progress прорыв скачок прогресс серпіліс ілгерілеу жетістік atılım ilerleme
  invention inventor patent изобретение патент өнертабыс buluş icat
  smart clever умный смарт ақылды akıllı
  message messages conversation chat dialogue переписка беседа диалог чат сообщение әңгіме sohbet konuşma yazışma mesaj
  photo photograph picture image drawing фото фотография картинка рисунок изображение сурет fotoğraf resim görsel
  video videos clip clips film ролик видео видеоролик клип бейне klip
  audio voice sound music аудио звук голос музыка дыбыс ses müzik
  text texts writing текст текстовый мәтін жазба metin
  version edition update updated upgrade версия обновление обновленный релиз нұсқа жаңарту жаңартылған güncelleme güncel
  design designed designer дизайн проектирование спроектировать жобалау tasarım tasarımcı
  fibre fiber optic optical fiberoptic оптика оптический оптоволокно оптоволоконный оптикалық талшық талшықты optik
  cable wire backbone линия кабель магистраль провод сым hat hattı kablo
  seabed undersea subsea underwater дно подводный морской түбі түбімен астымен denizaltı
  gateway gateways шлюз гейтвей станса geçit istasyon
  factory factories mill smelter plant workshop fab завод фабрика комбинат цех зауыт fabrika tesis atölye
  process processing refine refining enrichment concentrate обогащение обогатительный переработка перерабатывать обработка обрабатывать концентрат байыту өңдеу байытатын işleme zenginleştirme konsantre
  waste residue slag sludge mud tailings отходы шлам грязь хвосты қалдық atık çamur cüruf
  ore rock stone руда порода камень кен тас cevher kaya taş
  mine mines quarry pit shaft рудник шахта карьер копи прииск кеніш maden
  mining miner mined горный горнодобывающий горняк добыча кенші madencilik madenci maden
  drilling drill borehole бурение скважина бурить бұрғылау ұңғыма sondaj kuyu
  prospecting exploration survey surveyed prospect разведка геологоразведка изыскания барлау геологиялық etüt jeolojik
  promising prospective potential перспективный потенциал потенциальный перспективалы әлеует болашағы potansiyel umut
  discovery find finds находка открытие табылым олжа bulgu keşif
  tonnage tonne tonnes тоннаж тонна салмақ ton tonaj
  ree rare earths lanthanide редкозем редкоземы редкоземельный рзм рзэ редкометалл сирек лантаноид nadir
  rare uncommon scarce редкий редкостный сирек nadir ender seyrek
  mineral minerals fossil минерал ископаемое қазба maden
  material materials raw commodity commodities substance feedstock сырье сырьевой материал вещество шикізат hammadde ham malzeme madde emtia
  steel iron сталь железо чугун болат темір çelik demir
  metallurgy metallurgical металлургия металлургический металлургиялық metalurji metalurjik
  gold золото золотой алтын altın
  silver серебро күміс gümüş
  silicon silicone кремний кремниевый силиконовый силикон silikon silisyum
  beryllium бериллий берилий berilyum
  tantalum тантал tantal
  niobium ниобий niyobyum
  rhenium рений renyum
  arsenic мышьяк күшән arsenik
  tellurium теллур tellür
  phosphate phosphates фосфат fosfat
  potash калийный potas potasyum
  brine brines salt saline рассол соль соленый тұзды тұз tuz tuzlu
  carbon углерод көміртегі karbon
  oxide oxides оксид окись тотық oksit
  recoverable extractable mineable пригодный жарамды çıkarılabilir işletilebilir
  chemistry chemical petrochemical petrochemicals химия химический нефтехимия химиясы kimya petrokimya
  oil crude barrel petroleum нефтянка нефтяник нефть баррель мұнайшы мұнай petrol varil
  fuel gasoline diesel топливо бензин дизель солярка жанармай отын yakıt benzin mazot
  electricity ток электричество свет электроэнергия электроснабжение электр elektrik akım cereyan
  station powerplant тэц грэс гэс электростанция станция жэо жэс станса santral istasyon
  npp nuclear reactor атомка аэс атомная реактор атом nükleer reaktör atom
  megawatt megawatts mw мвт мегаватт megavat
  gigawatt gigawatts gw гвт гигаватт gigavat
  blackout blackouts outage shortfall отключение энергодефицит дефицит өшу тапшылық kesinti sıkıntı sıkıntısı
  renewable renewables возобновляемый виэ жэк жаңартылатын yenilenebilir
  solar sunny солнечный güneş
  efficient efficiency эффективность эффективный экономичный энергоэффективный тиімділік тиімді verimli verimlilik
  pipeline pipe трубопровод труба құбыр boru
  agriculture agrarian grain wheat аграрный агро зерно пшеница астық бидай tarım tahıl buğday
  айти ит айтишный bilişim tech technology технология технологиялық teknoloji
  digital tech technological цифровой технологический цифрлық технологиялық dijital teknoloji teknolojik
  riches wealth богатство байлық zenginlik resource resources ресурс запасы қор rezerv
  metal metals металл
  element elements элемент элементтер
`;
