/** Lines of `meanings.ts`: what things are like, how much of them there is, and when. */
export const linesOfQualities = `
  headcount численность количество sayısı
  part partly portion часть частично бөлік бөлігі қаншасы ішінара kısım kısmı bölüm kısmen
  majority mostly mainly большинство преимущественно основном көпшілік негізінен көбі çoğunluk ağırlıklı
  fully full complete completely entire полностью полный целиком полноценный толық түгел толығымен толыққанды tam tamamen tümüyle
  average mean средний среднее орташа ortalama
  score scores point points балл очки баллов ұпай puan
  spot spots rung позиция строчка ступень саты орында basamak sıra
  podium three trio тройка призовая үштік podyum
  five пятерка бестік beşli
  leader leaders leading ahead frontrunner лидер лидировать впереди передовой көшбасшы алда озық lider önde öncü
  undisputed unquestioned бесспорный безоговорочный даусыз сөзсіз tartışmasız
  record рекорд рекордный rekor
  scale extent scope масштаб размах объем ауқым ауқымы көлем ölçek kapsam çap
  mass массовый жаппай kitlesel
  giant giants titan huge гигант великан громадный огромный алып орасан дәу dev devasa
  equal equally same identical одинаковый одинаково равный поровну тең бірдей eşit aynı
  different distinct differ various отличаться различный разный различаться әртүрлі әрқилы farklı değişik
  diverse diversify variety разнообразие диверсификация әртараптандыру çeşitli çeşitlendirme çeşit
  independent autonomous автономный независимый самостоятельный дербес тәуелсіз автономды özerk bağımsız
  bilateral mutual двусторонний взаимный екіжақты өзара ikili karşılıklı
  multilingual многоязычный мультиязычный көптілді çokdilli dilli
  extra additional further дополнительный добавочный лишний қосымша үстеме ek ilave
  precision accuracy accurate точность точный дәлдік дәл hassasiyet doğruluk kesinlik
  exact exactly precise точный ровно точно нақты дәл tam kesin
  format mode form формат режим форма форматы biçim mod
  type kind sort вид тип сорт түр tür çeşit tip
  reason reasons cause причина повод себеп sebep gerekçe
  requirement requirements condition conditions требование условие критерий талап шарт koşul şart
  image reputation perception имидж репутация образ бедел imaj itibar algı
  challenge challenges ordeal вызов испытание проблема қатер сынақ sınav zorluk meydan
  goal target milestone цель планка ориентир меже мақсат hedef amaç
  deadline due дедлайн срок мерзім vade termin
  basis base foundation pillar pillars основа фундамент опора кит столп база негіз тірек іргетас temel dayanak direk direği
  component components ingredient ingredients составляющая компонент ингредиент составная құраушы құрамдас бөлшек bileşen unsur
  source origin источник происхождение көз бастау kaynak köken
  ecosystem environment milieu экосистема среда экожүйе ekosistem ortam
  infrastructure facilities инфраструктура инфраструктурный инфрақұрылым altyapı
  platform venue sandbox site площадка платформа песочница алаң alan
  sector sphere отрасль сфера сектор sektör dal
  alternative analogue equivalent counterpart альтернатива аналог эквивалент замена балама alternatif muadil seçenek
  difference distinction разница отличие айырма айырмашылық fark
  framework frameworks рамки основа нормы қағида шеңбер çerçeve
  entity юрлицо тұлға tüzel
  ready readiness prepared preparedness готов готовый готовность подготовленный дайын дайындық hazır hazırlık
  certain sure definite точный определенный наверняка достоверный анық белгілі сенімді kesin belli emin
  proven proved established доказанный подтвержденный установленный дәлелденген расталған kanıtlanmış kesinleşmiş doğrulanmış
  proof evidence доказательство подтверждение улика дәлел kanıt delil
  secret classified declassified hidden тайный секретный засекреченный рассекречивать засекретить скрытый құпия жасырын құпиясыз gizli gizlilik saklı
  published publish disclosed disclose опубликовать обнародовать публиковать жариялау жарияланды yayımlamak yayınlamak
  unclear vague fuzzy ambiguous confusing неясный расплывчатый размытый туманный непонятный конкретный бұлыңғыр түсініксіз күңгірт muğlak belirsiz bulanık
  concrete specific particular конкретный определенный нақты somut belirli
  realistic feasible doable реалистичный осуществимый выполнимый шынайы орындалатын gerçekçi
  difficult hard tough complicated сложный трудный тяжелый қиын күрделі zor karmaşık
  easy simple легкий простой легче оңай жеңіл жеңілдеу kolay basit
  misleading deceptive manipulative deceive обманчивый манипулятивный обман алдау алдайтын манипуляция yanıltıcı aldatıcı manipülatif
  fair correct right proper правильный корректный верный корректно дұрыс әділ doğru adil
  cheap inexpensive affordable дешевый недорогой арзан ucuz
  expensive costly pricey дорогой дорогостоящий қымбат pahalı
  modern contemporary advanced современный передовой продвинутый заманауи озық çağdaş gelişmiş
  outdated obsolete устаревший устареть устаревает отживший ескіру ескірген eskimek eski demode
  useful helpful beneficial полезный полезен пайдалы керекті faydalı yararlı
  attractive profitable advantageous выгодный выгода выгодно привлекательный тиімді ұтымды cazip avantajlı kârlı
  dangerous harmful risky опасный вредный рискованный қауіпті зиянды tehlikeli zararlı riskli
  influence influential dominant dominate влияние влиятельный доминировать рулить рулят ықпал ықпалды etki etkili baskın hakim
  key pivotal crucial important importance matter ключевой важный значимый значение негізгі маңызды шешуші маңыз kilit önemli belirleyici önem
  responsible trustworthy accountable ответственный этичный добросовестный надежный жауапты жауапкершілік әдепті sorumlu güvenilir
  trust trusted reliable confidence доверие надежный надежность верить сенім сенімді güven güvenilir güvenmek
  stable steady sustainable стабильный устойчивый стабильность тұрақты тұрақтылық istikrarlı istikrar
  lasting permanent долгосрочный долгий надолго постоянный ұзақ ұзақмерзімді kalıcı uzun vadeli
  practical applied практический прикладной практика практикалық қолданбалы pratik uygulamalı
  technical technically технический техническая техникалық teknik
  clear understandable plain понятный ясный доходчивый түсінікті анық anlaşılır açık
  original initial originally первоначальный изначальный исходный бастапқы алғашқы orijinal ilk
  final definitive окончательный финальный түпкілікті ақырғы соңғы nihai kesin
  ordinary usual conventional traditional обычный традиционный дәстүрлі кәдімгі әдеттегі olağan sıradan geleneksel
  unique unparalleled уникальный неповторимый бірегей теңдессіз eşsiz
  quality качество сапа сапалы kalite
  sensible wise reasonable разумный мудрый толковый орынды ақылға mantıklı makul akıllıca
  survival survive life death выживание выжить жизнь смерть өмір өлім өмірлік hayatta ölüm
  idle unused простаивать пустовать бос boşta atıl
  manual manually вручную ручной elle manuel
  gradual gradually phased stepwise постепенно поэтапно постепенный біртіндеп сатылап kademeli aşamalı
  phase stage tranche этап очередь фаза кезең кезек кезегі etap aşama
  soon upcoming coming shortly скоро вскоре ближайший предстоящий жақын таяу келер алдағы yakında önümüzdeki
  last previous прошлый минувший былтыр былтырғы өткен
  нынешний биыл биылғы
  century столетие века ғасыр asır yüzyıl
  semiannual полугодие полгода жартыжылдық yarıyıl
  temporary временный краткосрочный уақытша geçici
  theme themed topic dedicated тематический посвященный тема арналған тақырып тематикалық tema konu adanmış
  name names title называться имя наименование атауы атаулары isim adları
  history dynamics evolution timeline история динамика хроника тарих тарихы tarihçe geçmiş
  results outcome итоги итог результат қорытынды нәтиже sonuç
`;
