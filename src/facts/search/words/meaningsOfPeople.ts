/** Lines of `meanings.ts`: people and what they do, study, family, health, home, travel and nature. */
export const linesOfPeople = `
  academic academics academia scholar scholarly ученый научный академик академический ғалым академиялық ғылыми akademik akademisyen araştırmacı bilimsel
  professor professors lecturer lecturers tutor профессор преподаватель лектор доцент оқытушы дәріскер ұстаз profesör hoca akademisyen okutman öğretim görevlisi
  teacher teachers educator educators schoolteacher учитель педагог училка мұғалім ұстаз öğretmen eğitimci muallim
  programmer developer developers coder techie techies программист разработчик айтишник кодер бағдарламашы әзірлеуші yazılımcı geliştirici programcı bilişimci
  engineer engineers engineering инженер инженерия инженерлік mühendis mühendislik
  technician technicians техник технарь teknisyen
  boss chief manager executive руководитель начальник босс шеф глава менеджер басшы жетекші бастық yönetici müdür patron şef direktör
  director chairman председатель директор төраға direktör
  founder founders cofounder creator основатель создатель учредитель құрылтайшы қалаушы kurucu yaratıcı
  editor journalist reporter correspondent редактор журналист репортер корреспондент тілші editör gazeteci muhabir
  lawmaker lawmakers legislator parliamentarian senator deputy депутат парламентарий законодатель сенатор парламентші milletvekili vekil senatör
  official officials clerk clerks bureaucrat чиновник служащий госслужащий клерк шенеунік мемқызметкер лауазымды memur yetkili bürokrat
  spokesman spokesperson representative представитель уполномоченный өкіл sözcü temsilci yetkili
  investor investors backer sponsor инвестор спонсор вкладчик демеуші yatırımcı destekçi
  owner owners proprietor holder владелец хозяин собственник иесі қожайын иелену sahip malik
  lawyer attorney юрист адвокат нотариус заңгер avukat hukukçu
  employee employees staffer сотрудник служащий работник қызметкер çalışan personel
  miner miners шахтер горняк кенші madenci
  farmer farmers фермер крестьянин шаруа çiftçi köylü
  contractor builder builders developer застройщик строитель подрядчик құрылысшы мердігер müteahhit inşaatçı yüklenici yapımcı
  doctor physician nurse врач медик доктор медсестра дәрігер медбике doktor hekim hemşire
  patient illness disease пациент больной болезнь заболевание науқас ауру hasta hastalık
  hospital clinic больница клиника поликлиника госпиталь аурухана емхана hastane klinik
  medicine drug pharmacy лекарство аптека препарат дәрі дәріхана ilaç eczane
  vaccine vaccination вакцина прививка екпе aşı
  astronaut cosmonaut космонавт астронавт ғарышкер astronot kozmonot
  player gamer игрок ойыншы oyuncu
  professional professionals pro qualified skilled профи профессионал квалифицированный мастер білікті кәсіпқой nitelikli kalifiye profesyonel eğitimli
  skill skills competence ability навык умение компетенция дағды қабілет машық біліктілік beceri yetenek yetkinlik
  upskilling training development повышение квалификация переподготовка біліктілік арттыру машықтану geliştirme
  family relatives relative родственник родня отбасы туыс akraba
  parent parents mother father родители родитель мама папа мать отец ebeveyn anne baba
  schoolchild schoolchildren pupil pupils ученик школьник учащийся оқушы öğrenci talebe
  undergraduate undergraduates student students студент студенчество бакалавр магистрант üniversiteli öğrenci
  youth youngsters teen teens teenager молодежь подросток тинейджер жас жасөспірім жеткіншек gençlik ergen genç
  woman women girl женщина девушка әйел қыз kadın kız
  elderly pensioner retired пожилой пенсионер старик зейнеткер қарт emekli yaşlı
  pension retirement пенсия зейнетақы emeklilik
  salary wages pay earnings зарплата оклад жалованье получка заработок айлық жалақы еңбекақы maaş ücret
  subsidy subsidies allowance welfare benefit пособие субсидия дотация жәрдемақы sübvansiyon ödenek
  vacancy vacancies jobs hiring вакансия вакантный kadro ilan жұмыс iş
  hire employ recruit employer нанять набрать трудоустройство работодатель жұмысбасты жұмыс беруші işveren istihdam
  unemployed unemployment jobless безработный безработица жұмыссыз жұмыссыздық işsiz işsizlik
  college vocational technical колледж техникум училище профтехучилище кәсіптік meslek mesleki teknisyen
  uni unis university academy institution вуз универ вузовский академия университет жоо üniversite akademi fakülte
  higher tertiary высший высшее жоо yükseköğretim yükseköğrenim yüksek
  lecture lectures lesson lessons class лекция пара урок занятие дәріс сабақ пән ders
  semester term academic семестр учебный оқу sömestr dönem öğretim
  exam exams examination экзамен зачет ент емтихан ұбт sınav
  degree degrees major speciality специальность бакалавриат магистратура диплом мамандық derece bölüm diploma
  basics basic introduction introductory beginner elementary fundamentals основы введение вводный начальный новичок ноль негіздері кіріспе бастаушы бастауыш temel giriş başlangıç sıfırdan
  knowledge literacy expertise знание грамотность эрудиция білім сауаттылық bilgi okuryazarlık
  book textbook library книга учебник библиотека кітап оқулық кітапхана kitap kütüphane
  kindergarten nursery детсад садик балабақша anaokulu kreş
  club workshop course courses кружок секция курс үйірме kulüp atölye
  exchange swap обмен обменяться алмасу değişim
  peer peers mate fellow ровесник сверстник сокурсник құрдас құрбы akran yaşıt birbirinden
  team teams group crew squad команда группа коллектив ұжым ekip takım grup
  alliance alliances union association league bloc consortium альянс союз ассоциация объединение содружество консорциум одақ қауымдастық бірлестік ittifak birlik dernek konsorsiyum
  house home flat apartment дом квартира жилье үй пәтер баспана ev konut daire mesken
  building buildings premises hall halls pavilion здание помещение корпус строение сооружение павильон ғимарат құрылыс bina salon pavyon
  room space комната кабинет помещение бөлме oda mekan
  repair renovate refit refitting rebuild rebuilt remodel ремонт переделка перестройка перестраивать реконструкция жөндеу жабдықтау жаңғырту tadilat onarım yenileme
  glass стекло стеклянный шыны әйнек cam
  ball sphere globe шар сфера шарик
  water вода водный су сулы su
  food meal groceries еда продукты тамақ yemek gıda
  railway railways rail railroad train trains locomotive поезд железнодорожный железная электричка вагон жд пойыз теміржол tren demiryolu ray vagon
  plane planes aircraft airplane airline flight самолет авиа авиакомпания рейс борт полет ұшақ әуе uçak uçuş havayolu
  airport аэропорт әуежай havalimanı havaalanı
  bus metro subway tram автобус метро трамвай otobüs tramvay
  car automobile vehicle автомобиль авто машина тачка автокөлік көлік araba otomobil araç
  route highway motorway road path трасса шоссе маршрут магистраль путь тасжол otoyol güzergah rota yol
  ship vessel port корабль судно порт кеме gemi liman
  logistics freight cargo haulage логистика перевозка перевозчик груз тасымал жүк nakliye lojistik taşımacılık
  travel travelling journey tour путешествие поездка дорога путь жол жолда саяхат сапар seyahat gezi yolculuk
  tourist tourism resort resorts holiday vacation турист туризм туристический курорт отдых турбаза туристік демалыс шипажай turist turizm turistik tatil
  bridge мост көпір köprü
  customs таможня таможенный пошлина кеден gümrük
  passenger passengers пассажир жолаушы yolcu
  river lake река озеро өзен көл nehir göl
  climate ecology ecological климат экология экологический экологиялық iklim ekoloji
  nature natural природа природный табиғат табиғи doğa doğal
  land plot territory acreage hectare hectares участок гектар территория площадь земля аумақ алаң arazi arsa hektar alan
  distance far away расстояние далеко удаленность қашықтық алыс uzaklık mesafe uzak
  near close beside рядом возле около вблизи поблизости жақын маңында қасында іргесінде yakın yakınında civar
  length long длина протяженность длинный ұзындық ұзын uzunluk uzun
  north northern север северный солтүстік kuzey
  south southern юг южный оңтүстік güney
  east eastern восток восточный шығыс doğu
  west western запад западный батыс batı batılı
  forest trees лес дерево орман ағаш orman ağaç
  disaster earthquake flood катастрофа землетрясение наводнение апат felaket deprem sel
  children kids pupils дети ребенок ученик балалар бала оқушы çocuk öğrenci
  staff employees lecturers teachers работник сотрудник преподаватель қызметкер оқытушы çalışan personel hoca
  subject course предмет курс дисциплина пән ders
`;
