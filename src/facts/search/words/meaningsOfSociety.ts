/** Lines of `meanings.ts`: money, trade, the state, its offices and papers, law, politics and the press. */
export const linesOfSociety = `
  atm atms cashpoint машинка аппарат банкомат атм bankamatik makine
  cashless noncash contactless безнал безналичный бесконтактный nakitsiz temassız
  till checkout cashier pos касса кассир терминал kasa yazarkasa
  supermarket grocery market store супермаркет гипермаркет торговый магазин сауда дүкен süpermarket bakkal mağaza
  transfer transfers transaction transactions operation перевод транзакция операция аударым амал havale işlem
  lend lender borrow borrowing одолжить кредитовать прокредитовать ссуда займ заем қарыз несие borç ödünç kredi
  inflation prices инфляция подорожание қымбаттау enflasyon zam
  insurance страховка страхование сақтандыру sigorta
  savings сбережения копить жинақ birikim tasarruf
  dollar dollars usd bucks доллар бакс долларлық dolar dolarlık
  euro euros eur евро еуро avro
  tenge kzt тенге теңге тенговый теңгелік
  trillion trn трлн триллион trilyon
  ipo listing flotation айпио размещение биржа листинг arz
  tokenise tokenised tokenisation tokenization token rwa токенизация токенизировать токенизированный токен токендеу токенделген tokenizasyon tokenleştirme tokenize
  web3 blockchain crypto веб3 блокчейн крипто blokzincir kripto
  crypto cryptocurrency крипта крипто криптовалюта криптозона криптоактив криптобизнес криптокомпания криптоиндустрия криптогород криптоаймақ криптоқала криптоактивтер криптобиржа криптоайырбас криптообменник kripto
  exchanger exchange conversion обменник обмен конвертация айырбас айырбастау криптообменник криптоайырбас takas değişim
  pegged backed tied привязан привязанный привязка обеспеченный байланған endeksli sabit bağlı
  private commercial частный коммерческий жеке коммерциялық özel ticari
  regulator watchdog supervisor регулятор надзор реттеуші қадағалау düzenleyici denetleyici
  minimum minimal least threshold минимум минимальный порог кемінде asgari eşik
  limit limits ceiling maximum лимит предел потолок ограничение шек шектеулі azami tavan sınır kısıt
  contribution contributions levy deduction отчисление взнос сбор аударым жарна алым katkı aidat kesinti
  refund refunds repay reimbursement return возврат вернуть возмещение возвращать қайтару қайтарым iade geri
  vat ндс ққс kdv
  offshore haven офшор оффшор офшорный гавань офшорлық cennet
  exporter exporters экспортер экспорттаушы ihracatçı
  export exports exported overseas вывоз вывозить экспорт экспорттау шығару ihracat ihraç
  import imports imported importing ввоз ввозить завоз привезти импорт әкелу әкелсем ithalat ithal getirmek
  trade commerce commercial торговля торговый коммерция коммерческий сауда коммерциялық ticaret ticari
  market markets marketplace рынок рыночный базар нарық нарықтық piyasa pazar
  product products goods merchandise товар продукт продукция изделие тауар өнім бұйым ürün mal
  item items entry entries позиция пункт наименование атау тармақ kalem madde
  contract contracts agreement deal контракт договор сделка соглашение келісімшарт келісім мәміле sözleşme kontrat anlaşma
  memorandum memoranda mou accord договоренность меморандум соглашение бумага құжат mutabakat zapt zaptı belge
  strategy policy course стратегия концепция политика курс бағыт бағдар саясат strateji politika
  roadmap дорожная картасы haritası
  customer customers client clients buyer consumer клиент покупатель потребитель заказчик тұтынушы müşteri alıcı tüketici
  rival rivals competitor competitors opponent конкурент соперник противник бәсекелес қарсылас rakip
  brand brands make марка бренд маркасы marka
  tender auction аукцион ihale
  bedel ценник расценка тариф cost price цена стоимость баға құн fiyat maliyet
  rich richest wealthy affluent богатый зажиточный бай дәулетті zengin varlıklı
  poor poverty бедный бедность нищий кедей кедейлік yoksul fakir
  bankrupt bankruptcy банкрот банкротство iflas
  fund funds foundation фонд инвестфонд қор fon vakıf
  sanctions embargo санкции эмбарго санкция yaptırım ambargo
  treasury coffers budget казна бюджет бюджетный госбюджет қазына hazine bütçe
  spending expenditure expense expenses расходы траты затраты госрасходы жұмсау harcama masraf
  finance financial fiscal финансовый финансы финтех денежный қаржы қаржылық mali finans finansal parasal
  economy economic economies экономика экономический экономикалық ekonomi ekonomik iktisadi
  industry industrial индустрия индустриальный промышленный промышленность өнеркәсіп өнеркәсіптік индустриялық sanayi endüstri endüstriyel
  regional региональный өңірлік аймақтық bölgesel
  science scientific наука научный ғылым ғылыми bilim bilimsel
  research rnd ниокр исследование исследовательский зерттеу araştırma arge
  language linguistic язык языковой тіл тілдік dil
  electronic электронный электронды электрондық elektronik dijital цифровой цифрлық
  digital digitise digitalise цифровизация оцифровать цифрлы цифрландыру dijital dijitalleştirme
  state госкомпания госпрограмма госплатформа госбаза госсервис мемқызмет мемлекеттік государственный devlet kamu
  national nationwide нацпроект нацкомпания нацплатформа национальный ұлттық ulusal milli
  sovereign sovereignty суверенный суверенитет егемен egemen egemenlik
  ministry ministries минпром минтруда минцифры минфин минобр министерство еңбекмин министрлік bakanlık
  department ministry body ведомство орган министерство мекеме министрлік bakanlık daire
  committee commission комитет комгеологии комиссия комитеті komite komisyon
  authorities leadership administration власти начальство руководство администрация билік басшылық iktidar yönetim
  municipality municipal akimat акимат мэрия әкімдік valilik belediye
  decree edict order directive указ приказ распоряжение постановление поручение жарлық бұйрық қаулы өкім kararname emir genelge
  instruct ordered told велел поручил распорядился тапсырды бұйырды талимат talimat
  bill draft законопроект проект tasarı taslak
  draft preliminary proposed черновик черновой предварительный проект нұсқа taslak
  constitution constitutional конституция конституционный конституциялық anayasa anayasal
  code codex law legislation кодекс закон законодательство заңнама заң kod kanun yasa
  clause paragraph пункт параграф бап тармақ madde fıkra
  rule rules procedure regulation regulations порядок правило регламент положение тәртіп ереже қағида kural yönetmelik düzenleme usul mevzuat
  juridical правовой юридический құқықтық hukuki
  legal lawful legalised legitimate легальный законный легализация разрешено заңды заңдастыру ресми yasal resmi meşru yasallaşma
  illegal unlawful unlicensed незаконный нелегальный подпольный заңсыз yasadışı kaçak
  outlaw prohibit prohibition ban banned forbid forbidden запрет запретить запрещать тыйым тыйылу yasak yasaklamak
  lawsuit litigation иск тяжба судебный dava
  fraud scam scammer мошенник мошенничество алаяқ алаяқтық dolandırıcı dolandırıcılık
  prison jail arrest тюрьма арест түрме қамау hapis cezaevi tutuklama
  audit inspection check checking review аудит проверка ревизия инспекция экспертиза тексеру сараптама denetim inceleme kontrol
  verify verification authenticate authentication верификация проверка аутентификация тексеру растау doğrulama kontrol
  identity identify identification личность опознать идентификация сәйкестендіру анықтау kimlik
  voluntary optional добровольный необязательный ерікті gönüllü
  election elections ballot выборы сайлау seçim
  external outside outer внешний сторонний чужой сыртқы сырттағы бөтен dış yabancı
  politics political geopolitics geopolitical политика политический геополитика геополитический саясат саяси геосаяси siyaset siyasi jeopolitik
  negotiation negotiations talks talking discussed discuss переговоры обсуждение консультации говорить келіссөз талқылау сөйлесу müzakere görüşme
  camp camps bloc лагерь блок kamp blok
  security defence defense military safety безопасность оборона военный қауіпсіздік қорғаныс әскери güvenlik savunma askeri
  terror terrorism terrorist терроризм теракт лаңкестік terör
  war conflict война конфликт соғыс қақтығыс savaş çatışma
  weapon weapons missile оружие ракета қару зымыран silah füze
  migrant migration immigrant refugee мигрант миграция беженец göçmen göç mülteci
  dictatorship dictator authoritarian authoritarianism autocracy диктатура диктатор авторитаризм авторитарный авторитарлық diktatörlük otoriter
  freely unrestricted свободный свободно еркін еркіндік serbest serbestçe özgür
  crisis recession кризис спад рецессия дағдарыс kriz durgunluk
  scandal controversy dispute row скандал спор шумиха жанжал дау шу skandal tartışma
  picket picketed picketing demonstration пикет митинг демонстрация шеру наразылық eylem gösteri protesto
  press media outlet newspaper magazine journal пресса газета журнал издание сми баспасөз бақ газет басылым basın medya gazete dergi yayın
  article column колонка публикация мақала жазба makale köşe
  copy reprint quote quoted citing копия перепечатка ссылка цитата көшірме сілтеме kopya alıntı
  television tv channel broadcast телевидение телеканал канал эфир телеарна арна теледидар televizyon kanal
  interview speech remark remarks интервью речь выступление сұхбат söyleşi röportaj
  analysis review overview analytics анализ обзор аналитика разбор талдау шолу сараптама analiz değerlendirme
  event forum exhibition fair conference мероприятие форум выставка выставочный ярмарка көрме жәрмеңке etkinlik fuar sergi
  presentation unveiling unveiled inauguration презентация показ презентовать тұсаукесер таныстыру салтанат lansman tanıtım tören
  session meeting sitting gathering заседание собрание совещание встреча отырыс жиын кездесу toplantı oturum
  roundtable round table круглый стол дөңгелек үстел yuvarlak masa
  certificate reference справка справки анықтама белгілеме belge evrak
  petition request requests applications заявка заявление обращение запрос өтініш өтінім başvuru talep dilekçe
  signature эцп подпись қолтаңба эцқ imza
  advice recommendation recommended counsel совет рекомендация рекомендованный кеңес ұсынылатын tavsiye öneri
  folk nation populace народ население жұрт халық halk millet ahali
  capital столица столичный елорда елордадағы başkent
  rural village villages countryside aul сельский село деревня аул глубинка ауыл ауылдық köy kırsal taşra
  settlement town towns locality поселок населенный городок кент мекен yerleşim kasaba
  money деньги ақша para cost стоимость құны maliyet
  top leading номер ведущий лидер жетекші numara lider başlıca
  ally allies partner partners союзник партнер одақтас серіктес müttefik ortak
  critic critics criticism skeptic skeptics критик скептик критика сыншы сын eleştirmen eleştiri
  attitude view perspective взгляд отношение көзқарас bakış tutum
  vc vcs venture венчур венчурный инвестфонд венчурлік
  btc bitcoin биток биткоин биткойн
  licence license contract лицензия контракт келісімшарт ruhsat lisans sözleşme
  expiry expire validity valid истекать действие жарамды süresi geçerli
  certificate справка анықтама belge service услуга қызмет hizmet
  online онлайн дома үйден evden çevrim цон цонға home remotely удаленно қашықтан uzaktan
`;
