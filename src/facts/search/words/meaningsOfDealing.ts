/** Lines of `meanings.ts`: giving, getting, owning, deciding, ruling, and becoming more or less. One line is one meaning. */
export const linesOfDealing = `
  lend lent lending borrow borrowed loan loans credit одолжить одалживать занять взаймы ссуда кредит кредитовать прокредитовать қарыз қарызға несие несиелендіру ödünç borç kredi kredilendirmek займ займы
  refund refunds reimburse return repay repaid возврат вернуть возвращать возвращают вернут возместить возмещение қайтару қайтарып қайтарылды қайтарылады өтеу iade iadesi geri
  debt owe owes debtor долг должник задолженность берешек қарыз borç borçlu
  subsidise subsidy subsidies sponsor donate bankroll finance субсидия дотация спонсор спонсировать пожертвовать профинансировать дотировать демеуші демеу қаржыландыру sübvansiyon bağış hibe
  allocate allocated earmark earmarked выделить выделил выделяют выделено выделение отвести отвели отведено ассигновать ayırmak ayırdı ayrıldı ayrılan tahsis
  save saves saving savings economise thrift экономить сэкономить экономия сберечь үнемдеу үнемдейді үнем tasarruf biriktirmek
  squander overspend wasteful впустую разбазаривать растратить транжирить выбросить босқа ысырап шашу israf boşa savurmak
  earn earns earned earning earnings income зарабатывать заработать заработок зарабатывает доход табыс пайда кіріс kazanmak kazanıyor kazandı kazanç
  salary salaries wage wages зарплата жалование оклад получка жалақы айлық еңбекақы maaş maaşlı ücret ücretli
  export exports exported exporter exporters ship вывоз вывозить вывезти отгружать экспорт экспортер экспортировать экспорттау экспорттайды экспорттаушы экспортталатын ihraç ihracat ihracatçı
  import imports imported importing bring brought импорт импортировать ввоз ввозить ввезти завозить завезти привезти привозить импорттау импорттайды әкелу әкелді әкелген әкелсем ithalat ithal ithalatçı getirmek getirdi
  trade trades traded trading trader swap barter торговать торговля торги обмен обменять менять обменник сауда саудалау айырбас айырбастау айырбастайды ticaret takas alışveriş
  negotiate negotiation negotiations talks bargain переговоры переговорный договариваться торговаться торг келіссөз келіссөздер müzakere pazarlık görüşme görüşmeler
  tender bid bids bidding bidder auction procurement аукцион закупки госзакупки претендовать претендент претендовал мемсатып үміткер ihale müzayede talip talipti
  rent rents lease leased renting аренда арендовать снимать прокат жалға жалдау жалдап kira kiralamak kiraladı kiralık
  hire hired hiring recruit recruited recruitment employ нанять нанимать набирать набрать набор рекрутинг жалдау istihdam
  fired dismiss dismissed sack sacked layoff layoffs resign resigned уволить увольнять увольнение уволили отставка босату босатылды kovmak kovuldu istifa
  appoint appointed appointment elect elected election nominate назначить назначил назначен назначение избрать выборы тағайындау тағайындады тағайындалды сайлау сайланды atamak atadı atandı seçim seçildi
  manage manages managing govern steer head heads руководить руководитель управлять управляет управление возглавить возглавляет заправлять басқару басқарады басқаратын жетекшілік yönetmek yönetiyor yönetir yönetim
  belong belongs possess property holder держатель принадлежит принадлежать хозяин владелец владельцы владеет собственник тиесілі меншігі иеленеді иесі иелік ait mülk sahibi sahipti malik
  control controls controlled controlling контроль контролировать контролирует подчинять подконтрольный бақылау бақылайды бақылауында kontrol denetim denetlemek denetliyor
  audit auditor inspect inspection check checked checking verify verification аудит аудитор проверка проверять проверить проверяют инспекция верификация ревизия тексеру тексереді тексерілді тексеріс denetim denetlemek kontrol doğrulama teftiş
  watch monitor monitoring observe track tracking surveillance следить слежка наблюдать наблюдение мониторинг отслеживать отследить бақылау қадағалау қадағалайды izlemek izliyor izleme takip gözlem gözetim
  protect protects protected protecting guard defend shield защитить защищать защита защищает охранять охрана беречь уберечь қорғау қорғайды қорғалған қорғаныс күзет күзету korumak koruyor koruma savunmak muhafaza
  steal steals stolen theft leak leaks leaked hack hacked hacker breach украсть воровать украли кража утечка утечек утечь утекут слив слить взлом взломать хакер ұрлау ұрланды ұрлануы ұрлық жылыстау çalmak çalındı hırsızlık sızıntı sızdı sızmak
  launder laundering smuggle fraud scam scammer отмывать отмывание контрабанда мошенничество мошенник развод жылыстату алаяқ алаяқтық aklama kaçakçılık dolandırıcı dolandırıcılık
  deceive cheat mislead misleading manipulate manipulation manipulative обман обманывать обмануть заблуждение манипулировать манипуляция манипулятивный алдау алдайды жаңылыстыру aldatmak yanıltıcı yanıltmak manipülatif
  misuse abuse abused злоупотребление злоупотреблять злоупотребления теріс пайдалану kötüye istismar suistimal
  ban bans banned banning forbid forbidden prohibit prohibits prohibition outlaw illegal запрет запретить запрещать запрещает запретят запрещен незаконный вне нельзя тыйым тыйылды заңсыз yasak yasaklamak yasaklıyor yasaklanacak yasaklandı yasadışı restrict restricts ограничение шектеу шектейді kısıtlama
  allow permit legalise legalised legalize legitimise authorise разрешить разрешать разрешают позволить позволять узаконить легализовать легализация легальный легален допуск рұқсат заңдастыру заңдастырылды заңды izin yasallaştırmak yasallaşma yasal serbest meşru
  regulate regulates regulated regulation regulator supervise oversight регулировать регулирует регулируют регулирование регулятор регламент надзор реттеу реттейді реттелетін реттеуші қадағалау düzenlemek düzenliyor düzenleme düzenleyici yönetmelik denetim
  enact enacted adopt adopted adoption pass passed force принять приняли принят принятие вступить вступил вступает қабылдау қабылдады қабылданды күшіне енгізу енгізілді енеді yürürlük yürürlüğe kabul apply applies
  oblige obliged obligation compel binding mandatory обязать обязывает обязан обязаны обязательство обязательный заставить заставляют принудить міндеттеу міндеттейді міндетті міндеттеме мәжбүр zorunlu zorunda mecbur bağlayıcı yükümlülük
  confiscate seize seized confiscation изъять изымать конфискация конфисковать отобрать отнять тәркілеу тәркілей тәркіленді müsadere haciz
  arrest arrested detain catch caught jail prison арест арестовать задержать поймать тюрьма посадить қамау қамалды тұтқындау түрме tutuklamak tutuklandı gözaltı yakalamak hapis
  exempt exemption exempted waiver relief освободить освобожден освобождение льгота льготный льготы босатылған жеңілдік жеңілдігі muaf muafiyet istisna
  encourage encourages stimulate stimulus incentive motivate поощрять поощрение стимулировать стимул побуждать мотивировать ынталандыру ынталандырады ынта teşvik özendirmek
  promote promotes promoting advertise advertising campaign продвигать продвижение продвигает реклама рекламировать пиар пиарить раскрутка жарнама жарнамалау ілгерілету ілгерілетуде насихат tanıtım reklam
  contract contracts contractual mou memorandum accord treaty контракт договор соглашение договоренность заключить заключили келісімшарт келісім шарт жасасты мәміле sözleşme kontrat mutabakat zaptı anlaşma protokol
  agree agreed agrees consent compromise согласиться согласен согласие согласовать договориться сойтись келісу келісті келісілді келістік мақұл uzlaşmak uzlaştı anlaşmak anlaştı mutabık kararlaştırdı
  refuse refused reject rejected veto turned отказать отказ отклонить отвергнуть завернуть қабылдамады reddetmek reddetti ret geri
  join joins joined accession accede membership присоединиться присоединение вступить вступление вступает членство примкнуть қосылу қосылды қосылады қосылмақ мүшелік katılmak katıldı katılım katılabilir üyelik
  cooperate cooperation collaborate collaboration collaborating сотрудничать сотрудничает сотрудничество взаимодействие кооперация ынтымақтастық ынтымақтасу ынтымақтасуға бірлесу бірлескен әріптестік işbirliği ortaklık birlikte
  coordinate coordination jointly concerted together сообща координировать координация согласованно үйлестіру бірлесе бірлесіп келісіп eşgüdüm koordinasyon birlikte ortaklaşa
  lose lost loses loser defeat проиграть проигрывать проиграл потерять терять поражение лишиться жеңілу жеңілді ұтылу жоғалту жоғалтты айырылу kaybetmek kaybetti yenilgi yitirmek
  win wins won winner victory gain выиграть выиграл выиграем выигрыш победить победа победитель жеңу жеңді жеңіс ұту ұтты ұтамыз жеңімпаз kazanmak kazandı kazanan zafer
  guarantee guarantees guaranteed ensure warranty гарантия гарантировать гарантированный обеспечить обеспечивать обеспечение кепілдік кепіл қамтамасыз қамтамасыздандыру garanti güvence teminat
  backed unbacked unsecured pegged peg collateral обеспеченный необеспеченный обеспечение привязан привязанная привязка қамтамасыз байланған teminatsız teminat endeksli karşılıksız sabitlenmiş
  ipo flotation размещение разместить разместил размещали айпио листинг орналастыру kote
  depositary receipts расписка расписки акция акции депозитарный қолхат депозитарлық senet hisse depo sertifikası
  acquire acquires acquired acquisition takeover buyout поглощение поглотить приобрести приобретение выкупить выкуп скупить купить иемдену devralmak devraldı
  transfer transfers transferred handover convey передать передавать передача передан передают отдать отдали отдадут уступить беріледі табыстау тапсыру тапсырылды аудару аударылды devretmek devredildi devrediliyor aktarmak aktarım handed отойдет
  remit remittance transfer wire перевод перечислить перечисление переслать отправить скинуть аударым аудару жіберу havale göndermek
  contribution contributions contribute dues взнос взносы отчисления отчислять отчислений скидываться скинуться сольют жарна аударым аударымы үлес katkı katkısı katkılar prim kesinti
  fee fees commission charge tariff плата комиссия сбор тариф взимать төлемақы ücret komisyon harç tarife
  assess assessment assessed evaluate evaluation appraise rate rated оценка оценить оценивать оценили оценивают оценивается бағалау бағалайды бағаланды бағаланады değerlendirmek değerlendirme değerlendiriyor değerlendirildi
  score scores points grade балл баллы баллов очки ұпай puan skor
  sanction sanctions embargo boycott санкция санкции эмбарго бойкот yaptırım ambargo boykot
  award prize reward medal награда приз премия наградить медаль марапат жүлде сыйлық ödül madalya
  proclaim proclaimed объявить объявлен провозгласить посвятить посвящен приурочить арналған арнау жарияланды жариялады ilan adadı adanmış
  urge urges urged calls appeal demand призвать призвал призывает призыв требовать потребовать требует настаивать шақыру шақырды үндеу талап çağrı çağırmak talep istedi
  decide decided decision decides resolution решить решил решение решили определиться постановление шешім шешу шешті қаулы karar kararlaştırmak kararı
  solve solves solved solving solution tackle cope решить решать решение решают разобраться справиться устранить шешу шешім шешеді çözmek çözüm çözme çözüldü halletmek gidermek
  choose chose chosen choice select selected pick picked opt выбрать выбрал выбор выбирать выбрала отбор отобрать предпочесть таңдау таңдады таңдалды таңдап іріктеу seçmek seçti seçim seçildi tercih
  prepare prepared preparing ready readiness preparedness preparation подготовить подготовка готовить готовиться готов готова готовность дайындау дайындады дайын дайындық дайындалып әзір hazırlamak hazırlık hazır hazırlanıyor
  hinder hinders hamper obstruct prevent impede brake sabotage мешать мешает мешают помешать помешало препятствовать тормозить тормоз тормозят палки колеса буксовать буксует вставлять кедергі бөгет тежеу тежейді тосқауыл бөгеу engel engellemek önlemek köstek frenlemek takoz baltalamak
  stop stopping halt suspend suspended pause freeze frozen остановить остановка приостановить прекратить заморозить застопорить стоп тоқтату тоқтатты тоқтатылды тоқтап тоқтады durdurmak durdu askıya dondurmak
  abandon abandoned scrap scrapped renounce отказаться отказался отказываемся забросить бросить свернуть тастау тастады тастамақ vazgeçmek vazgeçti bırakmak bıraktı
  avoid evade bypass circumvent избежать избегать уклониться обход обойти жалтару kaçınmak atlatmak
  continue continues extend extended extension prolong продолжить продолжать продолжает продлить продление жалғастыру жалғасады жалғасуда ұзарту ұзартылды sürdürmek sürdürüyor devam uzatmak uzatıldı
  expand expanded expands expansion widen broaden enlarge расширить расширили расширение расширенный разрастись кеңейту кеңейді кеңейтілген genişletmek genişletti genişledi genişleme genişletilmiş
  climb climbed jump jumped leap soar surge подняться поднялись поднялся подъем взлететь скачок прыгнуть скакнуть взлет көтерілу көтерілді көтеріліп секіру yükselmek yükseldi yükseliş yükselerek sıçradı tırmandı fırladı
  slip sank plunge collapse опуститься рухнуть обвал скатиться спуститься просесть құлдырау құлау құлады төмендеді çöküş geriledi gerilemek
  exceed exceeds exceeded surpass surpassed превысить превысил превысила превышает перевалить перешагнуть асырды aşmak aşıyor aşacak aşabilir
  reach reached reaches attain достичь достиг достигнет дойти дойдет дорасти жету жетті жетеді жетпек жетуін ulaşmak ulaştı ulaşacak ulaşır
  multiply multiple times кратно многократно умножить приумножить нарастить наращивать еселеу еселеп еселенген көбейту көбеюі katlamak katlanmak kat misli
  census tally count учитывать учтено сосчитать подсчитать перепись санақ есепке санау
  calculate calculation calculations arithmetic расчет рассчитать посчитать есептеп амал hesaplamak hesap hesaplama
  measure measured measurement gauge мерить измерить измерение измерена измеренной замер замерить өлшеу өлшенген өлшем ölçmek ölçüldü ölçülen ölçüm
  compare compared comparison comparing versus vs сравнить сравнивать сравнение сравним сопоставить салыстыру салыстырғанда салыстыруға karşılaştırma karşılaştırmak karşılaştırılamaz kıyas kıyaslamak kıyaslama mukayese
  overtake overtook overtaken outpace surpass outrank beat beats ahead обогнать обогнал обогнали обгонять обгоним опередить опережает опередили обойти обходит перегнать превзойти впереди озды озып озық алда алға geçmek geçti geçtik bırakıyor solladı
  lag lags lagging behind trail catching отставать отстает отстал отстали догонять догоняющий догнать позади плестись артта кешеуілдеу қуып geride gerisinde arkada yetişmek yakalamak
  copy copies copying imitate clone копировать копируют скопировать подражать клон содрать перепечатка көшіру көшірме еліктеу қайталап kopya kopyalamak taklit taklitçi
  repeat repeated repeatedly recall recalled remind reminded повторить повторил повторяет снова напомнить напомнил вновь қайталау қайталанады қайтадан еске tekrar tekrarlamak hatırlatmak hatırlattı yine
  improve improved improvement improves upgrade enhance modernise улучшить улучшение улучшать улучшится модернизация прокачать апгрейд усовершенствовать жақсарту жақсарды жақсарады жетілдіру жаңғырту iyileştirmek iyileşme iyileşir modernleşme
  update updated refresh revise revised обновить обновили обновление обновленный пересмотреть жаңарту жаңартылды жаңартты güncellemek güncellendi yenilemek yenilendi revize
  repair renovate renovation refurbish refit refitting rebuild rebuilt reconstruct ремонт ремонтировать реконструкция перестраивать переделать переоборудовать жөндеу жөндеуге жөндеп onarım tadilat yenilemek yenileniyor restore
  harm harms damage hurt worsen spoil вред вредить навредить ущерб испортить ухудшить портить мешает зиян залал нашарлау нашарлады zarar bozmak kötüleşmek
  strengthen stronger reinforce усилить укрепить усиление укрепление усиливает күшейту күшейеді күшейтілді нығайту нығаяды güçlendirmek güçlenmek güçlendi pekiştirmek
  weaken weakened weakening ослабить ослабление слабеть ослабеть әлсіреу әлсірету zayıflamak zayıflatmak
  ease simplify simpler easier facilitate relief упростить облегчить упрощение легче облегчение полегчает жеңілдету жеңілдейді оңайлату kolaylaştırmak kolay kolaylık rahatlamak rahatlayacak hafiflemek
  aggravate intensify escalate worse sharper обостриться обостряется обострение усугубить ушығу күшею асқыну şiddetlenmek keskinleşmek ağırlaşmak kötüleşti
  compensate compensation offset компенсировать компенсация возместить өтемақы өтеу tazminat telafi
  comply compliance conform correspond соответствовать соответствует соблюдать соответствие сәйкес сәйкестік сай uymak uygun uygunluk
  violate violates violation breach infringe нарушить нарушение нарушать нарушитель нарушает бұзу бұзушылық бұзды ihlal çiğnemek
  diversify diversification diverse variety диверсификация диверсифицировать разнообразие разнообразить разный әртараптандыру әртүрлі алуан çeşitlendirmek çeşitlilik çeşitli
  decouple decoupling rift divorce раскол раскалывается размежевание распад разойтись ажырау kopuş kopuşu kopmak ayrışma bölünmek
  dominate dominant domination leader leadership доминировать господство лидировать лидирует лидерство верховодить үстем көшбасшы көшбасшылық көш hakim hükmetmek lider liderlik baskın
  resist resistance confront counter сопротивляться сопротивление противостоять противодействовать отпор төтеп тойтарыс қарсылық direnmek direniş mücadele
  adapt adapted adaptation adjust tailor адаптировать адаптация приспособить приспособиться вписаться вписались бейімдеу бейімделу бейімделген бейімделе uyum uyarlamak uyarlandı
  submit submitted submission filing подать сдать сдача сдали подача тапсыру тапсырды teslim ibraz
  fulfil fulfill fulfilled accomplish execute implement выполнить выполнение выполним исполнить осуществить реализовать реализация орындау орындады орындалды жүзеге gerçekleştirmek gerçekleşti tutturmak
  early ahead schedule досрочно заранее раньше рано ерте бұрын erken önceden vaktinden
  clearing settlement settle settlements клиринг расчет расчеты рассчитаться взаиморасчет айырысу есептесу takas hesaplaşma
  tokenise tokenize tokenised tokenisation tokenization токенизация токенизировать токенизированный токен токендеу токенделген tokenizasyon tokenleştirme token
  bet bets betting wager ставка тігу bahis oynamak oynuyor
  found founded founder founders founding cofounder establish established основать основал основатель основали учредить учредитель создатель құру құрды құрған құрылтайшы kurmak kurdu kuran kurucu kurucular
  satisfy satisfies meet covers закрыть закрывает покрыть удовлетворить потребность қанағаттандыру жабу karşılamak karşılıyor karşılayabilir
  contactless cashless безналичный безнал бесконтактный картасыз temassız nakitsiz kartsız
  vie vies contend contest rival rivals competing competes соревноваться соревнуются конкурировать конкурируют борются делят бәсекелес бәсекелесіп бәсекелестік таласып таласады таласа жарысып paylaşamıyor yarışıyor çekişiyor
  pay pays finance financed financing fund bankroll платить заплатит оплатит финансировать финансирует профинансирует төлеу төлейді қаржыландыру қаржыландырады қаржыландырылады ödüyor ödeyecek finanse
  approve approves approval endorse endorses endorsed одобрить одобряет утвердить утверждает утверждены мақұлдау мақұлдайды мақұлдады бекіту бекітеді бекітілді onaylamak onaylıyor onaylandı onay
  supply supplies deliver предоставить предоставлять предоставляет поставить поставлять обеспечить жеткізе жеткізеді жеткізу ұсынады береміз sağlamak sağlayabilir tedarik verebilir
  invest invests invested pour pumped вложить вкладывать вкладывает вложат влить вливать вбухать инвестировать құяды құйды құю yatırmak yatırıyor yatırılıyor yatırım akıtmak
  grow grows grew grown growing growth прибавить прибавила прибавка вырасти вырастет вырастут подрасти увеличиться увеличатся рост өсу өседі өсіп өсті ұлғаю ұлғаяды ұлғайды büyümek büyür büyüyor büyüme artmak artacak
  shrink shrinks shrank decrease decreases снижать снижает урезать урезали порезать убавить кесу кесті азайту азайтты азайды қысқартады azaltmak azaldı düşürdü düşürmek kısmak
  double doubled doubling удвоить удвоят удвоится удвоение вдвое twice еселеу еселенді katlamak katlanmak katlanacak ikiye
  spend spends spent spending тратить тратит потратить потратят расходы траты уйдет жұмсау жұмсалады жұмсайды жұмсалған harcamak harcanacak harcanıyor harcama gider
  delay delays delayed late задержка задержался задерживается затянулся затягивается опаздывает проволочка кешіктіру кешікті кешігеді кешігу созылды gecikme gecikti ertelendi
  employ employs employed employer employers работодатель трудоустроить трудоустроиться трудоустройство еңбекке жұмыспен қамту istihdam çalıştırmak işveren
  excluded marginalised outcast выпасть выпали оттеснить изгой бортом сыйып шеттету шеттелген dışlanan dışlanmak dışlandı
  prove proven confirmed verified unconfirmed подтвержден подтверждена подтверждены доказан доказано достоверно дәлелденді дәлелденген дәлелі расталған расталмаған расталса doğrulandı doğrulanmadı doğrulanırsa kesinleşmiş kanıtlandı
  release released releases debut релиз вышел вышла выпустить выпустили выпущен шығарды шығарылды шығарылған çıkardı çıkarıldı yayınlandı piyasaya
`;
