/** Lines of `meanings.ts`: speaking, writing, thinking, feeling, learning and taking part. One line is one meaning. */
export const linesOfSpeaking = `
  mention mentioned mentions cited cites quote quoted quotes refer упомянуть упоминает упоминается упомянуты ссылаться ссылка ссылкой сослаться цитата процитировать сілтеме келтірді келтірген дәйексөз bahsetmek bahsediyor değinmek atıf aktarılan
  inform report reported reports сообщить сообщает известить доложить отчитаться отчитался уведомить рассказать рассказал хабарлау хабарлады мәлімдеу мәлімдеді есеп bildirmek bildirdi haber anlattı rapor
  headline новость новости новинка весть жаңалық хабар haber yenilik gelişme
  publish published publication publishes опубликовать опубликовал опубликованы публикация выложить обнародовать напечатать жариялау жарияланды жариялады жарияланған yayımlamak yayımladı yayımlandı yayın neşretmek
  secret secrets classified declassified declassify hidden confidential conceal hides секрет тайна секретный засекречен засекречены рассекретить рассекречивать скрывать скрыть спрятать құпия құпиясыздандыру жасырын жасыру gizli gizlilik gizlemek saklı
  describe described describes characterise описать описывает описаны характеризовать охарактеризовать сипаттау сипатталған сипаттайды tanımlamak nitelemek niteliyor niteledi tasvir
  meaning means definition define stands значит означает смысл определение значение мағына мағынасы білдіреді білдірмейді анықтама анықтаманы anlam anlamı anlamına tanım
  dub dubbed nickname nicknamed называть назвал назван окрестить прозвать именовать аталған аталатын атады adlandırmak anılan lakap
  warn warned warns warning caution cautious beware предупредить предупреждает предостеречь предупреждение осторожно осторожный ескерту ескертті ескертуі абайлау сақтық uyarmak uyardı uyarı temkinli
  advise advises advice recommend recommended recommendation советовать советует посоветовать совет рекомендовать рекомендация рекомендует кеңес ұсыну ұсынылған ұсыныс öneri önermek önerdi önerilen tavsiye
  criticise criticised slam rebuke scold раскритиковать критиковать критик критики критика ругать отругать разнести упрекнуть попрекать сынау сынады сыншы сын ұрысу eleştirmek eleştirdi eleştiri eleştirildi eleştirmen kınamak
  complain complained complains complaint complaints grievance сетовать посетовал жаловаться жалуется жаловался пожаловаться жалоба ныть недоволен шағым шағымдану шағымданды наразы şikayet şikayetçi yakınmak dert
  angry anger upset outraged furious offended злиться злой разозлился возмущен обиделся сердит бесит взбесило ашулы ренжу ренжіді ыза наразы kızgın kızgındı kızdı öfke öfkeli sinirli tepki
  object objection objections opposed opposition disagree возражать возражение возражения против несогласие оспорить қарсы қарсылық қарсылығы itiraz itirazlar karşı muhalefet
  dispute argue argument quarrel scandal controversy conflict спор спорить скандал конфликт ссора разборки дау дауы даулы жанжал шатақ tartışma skandal anlaşmazlık ihtilaf
  doubt doubts doubted doubtful sceptic skeptical sceptical unconvinced сомневаться сомнение усомнился скептик скептически недоверие күмән күмәндану күмәнданды сенбейді şüphe kuşku şüpheci inanmıyor
  vague unclear blurry ambiguous unconvincing confusing murky расплывчатый неясный туманный размытый непонятный мутный неубедительный түсініксіз бұлыңғыр белгісіз көмескі muğlak belirsiz bulanık inandırıcı
  praise praised laud applaud compliment admire хвалить похвалить хвалит восхищаться похвала мақтау мақтады мадақтау övmek övdü övgü takdir beğenmek
  support supports supported supporter endorse endorsed backs backed поддержать поддержал поддерживает поддержка сторонник қолдау қолдады қолдап жақтау жақтайды desteklemek destekliyor desteklediği destekledi destekçi
  proud pride boast brag гордиться гордость хвастаться похвастаться мақтан мақтану мақтаныш gurur övünmek
  admit admitted acknowledge acknowledged recognise recognized признать признал признали признает признание сознаться мойындау мойындады таныды itiraf kabul tanıdı
  deny denied refute debunk отрицать опровергнуть опроверг отрицает опровержение жоққа теріске yalanlamak yalanladı inkar
  request requests application apply applied petition просить попросил просьба запрос обратиться обращение заявка заявки сұрау сұрады сұраныс өтініш өтінім başvuru başvurmak başvurular rica talep
  reply response respond answer answers ответить отвечать ответ откликнуться жауап cevap yanıt yanıtlamak
  discuss discussed discussion debate talk talks обсудить обсуждать обсуждение обсудили дискуссия поговорить талқылау талқылады талқылап әңгіме пікірталас görüşmek görüştü tartışmak müzakere konuşulan konuşmak
  speech remarks spoke speaking речь выступление выступить выступил сөз сөзі сөйлеу сөйледі konuşma konuştu hitap
  message messages texting correspondence conversation dialogue переписка переписке переписываться сообщение диалог беседа общаться болтать хат жазысу сөйлесу сөйлесіп хабарлама mesaj mesajlaşma yazışma sohbet diyalog
  letter письмо хат хатпен mektup
  write writes wrote written writing писать написать пишет написал пишут жазу жазды жазған жазылған жазады yazmak yazdı yazan yazıyor kaleme
  read reads reading reader readers читать прочитать читает чтение читатель считывать считыватель оқиды оқырман okumak okuyor okuyucu okutma
  translate translated translation translator перевод переводить перевести переводчик аударма аударады çeviri çevirmek tercüme çevirmen
  understand understands understood comprehend grasp понимать понимает понять поймет разбираться түсіну түсінеді түсіне ұғу anlamak anlıyor anlayıp kavramak
  literacy literate basics грамотность грамотный основы сауаттылық сауат сауатты негіздері okuryazarlık
  skill skills skilled ability навык навыки умение умеет уметь способность дағды дағдылар іскерлік қабілет beceri becerileri yetenek
  identify identifies identified identification authenticate authentication login password узнать узнавать опознать опознавать идентифицировать идентификация логин пароль подтвердить личность тану таниды танитын анықтау сәйкестендіру құпиясөз tanımak tanıyor tanıyan kimlik doğrulamak giriş şifre
  attitude stance perception look looked views отношение относиться смотреть смотрела взгляд восприятие көзқарас қарау қарайды қараған bakış yaklaşım bakışı
  hope hopes hoped hopeful hoping optimistic надежда надеяться надеется үміт үміттенеді үміттену umut ummak umuyor ümit iyimser
  fear fears afraid scared worry worried worries concern concerns anxious страх бояться боится боятся опасаться опасение опасается тревога переживать беспокоиться волноваться қорқу қорқады қорқыныш алаңдау алаңдайды алаңдаушылық уайым korkmak korkuyor korku endişe kaygı tedirgin
  desire wish eager keen желание желать стремиться стремится жаждать тілек ықылас istek arzu hevesli istekli
  interested interest interests curious интерес интересовать интересуется интересоваться заинтересован любопытно мүдде қызығушылық қызығу қызығады қызық мүдделі ilgi ilgilenmek ilgileniyor merak
  attractive attract attracts lure appealing привлекательный привлекать привлечь заманить переманить тартымды тарту тартады тартамыз қызықтыру cazip çekici çekmek çekiyor cezbetmek
  satisfied satisfaction happy pleased glad content доволен довольный рад удовлетворен устраивает нравится қанағат риза көңілі memnun mutlu hoşnut sevindi
  unhappy dissatisfied disappointed displeased недоволен недовольство разочарован разочарование наразы қанағаттанбады толмады көңілі memnuniyetsiz hoşnutsuz değil
  surprise surprised amazing shock shocked удивить удивление удивился поразить шок сенсация таңғалу таңқалдыру таңғалды şaşırmak sürpriz şok
  foresee predict predicted predicts forecasted предсказать предсказал предвидеть прочить прочит прогнозировать прогнозировал прогнозирует предрекать сулить болжау болжады болжаған öngörmek öngördü öngörmüştü öngörüsü öngörülen tahmin
  assume assumed assumption hypothesis speculation presumed предположение предполагать предполагал предположительно гипотеза догадка болжам жорамал varsayım varsaymak
  probable probably likely perhaps maybe potential possibly вероятно вероятный возможно наверное потенциальный потенциал ықтимал бәлкім мүмкіндігі әлеует olası belki muhtemel ihtimal olasılıkla potansiyel
  dream dreams ambition ambitions ambitious aspire aspiration мечта мечтать амбиция амбиции амбициозный стремление замахнуться замах арман армандайды өршіл hayal iddialı hedef
  invent invented invents invention inventor devised придумать придумал изобрести изобретение изобрел выдумать өнертабыс ойлап icat buluş
  innovation innovative innovate innovating breakthrough novelty новаторство инновация инновационный прорыв прорывной новинка жаңашыл серпіліс yenilik yenilikçi inovasyon atılım
  study studies studied studying master mastering изучать изучают изучали освоить осваивать овладеть научиться выучить выучились вникать меңгеру меңгереді меңгерту меңгермек игеру игереді үйрену үйренді үйрене öğrenmek öğreniyor öğrenilir edinmek
  train trains trained upskill upskilling teach taught обучить обучили обучены обучена обучено натренировать тренировать прокачать отучилось повышение квалификация оқытты оқытады оқытылды оқытылған жаттықтыру даярлайды біліктілік eğitmek eğitildi eğitilen eğitilmiş yetiştirmek yetiştiren kazandırmak
  teach teaches taught teaching lecture lecturer lecturers tutor преподавать преподают преподавание лекция лектор учит ведут оқыту оқытады сабақ дәріс оқытушы öğretmek öğretiyor öğretiliyor
  professor professors academic academics lecturer faculty профессор преподаватель препод академический ученый профессорлар оқытушы академиялық ғалым profesör akademisyen akademik hoca öğretim
  enrol enroll enrolled admission entrance поступить поступать поступление зачислить прием абитуриент қабылдау қабылдайды түсу оқуға kayıt başvuru kabul
  exam exams test unt экзамен тест зачет контрольная емтихан ұбт sınav
  homework coursework essay assignment задание домашка эссе реферат тапсырма ödev
  finish finished completed graduate graduated окончить окончил отучиться прошли пройти завершить завершили бітіру бітірді тәмамдау тәмамдады өтті tamamlamak tamamladı bitirmek bitirdi mezun
  attend attended attending participate participates participation presence участвовать участвует участие присутствовать присутствии присутствие поучаствовать қатысу қатысты қатысқан қатыса қатысуымен katılmak katıldı katılım katılabilir huzurunda
  visit visited visiting travel travelled went посетить побывать побывали съездить поехать поехали приехать ездить слетать бардық сапар ziyaret gitmek gezi seyahat
  invite invited invitation guest приглашать пригласить пригласили приглашение позвать гость шақыру шақырды қонақ davet davetli konuk misafir
  host hosts hosted organise organised organize organiser проводить провести проходит организовать организовал организатор устроить өткізу өткізілді өткізетін ұйымдастыру ұйымдастырды düzenlemek düzenledi düzenlendi
  event exhibition fair expo мероприятие выставка выставки ярмарка событие көрме көрмелер etkinlik sergi fuar fuara
  persuade convince convinced убедить убеждать уговорить уломать көндіру сендіру ikna
  threaten threatens threat threats грозит грозить угрожать угроза запугать қауіп қатер tehdit tehlike
  blame blamed accuse accused accusation guilty обвинить обвинять вина виноват винить айыптау айыптады айыпты кінә кінәлі suçlamak suçladı suçlu kabahat
  rely relies based basis rests foundation опираться опирается основан основа основой основание держаться держится базироваться сүйену сүйенеді сүйенсек негіз негізделген dayanmak dayanıyor dayalı dayanarak temel esas
  influence influential affect affects impact shape shapes влиять влияние повлиять влияет влиятельный влиятельные воздействие әсер ықпал ықпалды etki etkilemek etkili nüfuz şekillendirmek
  importance matter matters significant care значение важно важность важен заботиться заботит мән мәні önemli önemsemek
  forget forgot forgotten remember забыть забыл забыла помнить запомнить ұмыту ұмытып ұмыттым unutmak unuttum hatırlamak
  overlooked underrated unnoticed notice noticed недооценен недооценивать замечать заметить замечают незаметно внимание байқау елеу назар ескерусіз gözden farkında dikkat
  hear heard слышать слышно слушать услышать тыңдау естілді duymak duyuldu dinlemek
  survive survival die death extinction perish выжить выживание выживания умереть смерть погибнуть гибель исчезнуть өмір өлім өлу hayatta yaşam ölmek varoluş
  hurry rush urgent urgently торопиться срочно спешить спешка успеть асығу шұғыл үлгеру үлгерді acele acil yetişmek
  responsible responsibility accountable ответственный отвечает ответственность ответственно жауапты жауапкершілік жауапкершілікті sorumlu sorumluluk
  certain certainly undisputed indisputable definite точно уверен наверняка бесспорный бесспорно однозначно несомненно сөзсіз даусыз шүбәсіз tartışmasız şüphesiz kuşkusuz
  lie false untrue myth hoax rumour ложь врать неправда миф вранье слух слухи өтірік қауесет yalan asılsız efsane söylenti
  emphasise emphasised emphasize stressed underline highlight подчеркнуть подчеркнул акцентировать отметить отметил указать атап өтті vurgulamak vurguladı belirtti
  analyse analyze analysis analyst analytics анализ анализировать аналитик аналитика разбор талдау талдауда талдаушы сараптама analiz analist çözümleme
  conclude conclusion summary вывод заключить подытожить заключение қорытынды қорыту özet sonuç
  review consider considered examine examined рассмотреть рассматривать рассматривали рассмотрение обдумывать қарау қаралады қаралған қарастыру қарастырылды değerlendirmek değerlendiriliyor düşünülüyor incelemek
  watch view seen смотреть посмотреть просмотр глянуть видел көру қарау izlemek seyretmek
  claim assert insist maintains утверждать утверждает уверять настаивать твердить айтуынша тұжырымдау сендіреді iddia ediyor savunmak
  agenda topic повестка тема тематический тематика тәртібі тақырып тақырыбы тематикалық tema
  clear plain obvious transparent ясно понятно очевидно понятный явно анық айқын түсінікті белгілі net açık belli anlaşılır
  exaggerate overstate overhyped hype преувеличивать преувеличить хайп раздуть разрекламировать асыра абартма abartmak abartı şişirmek
  remote remotely freelance telework удаленно удаленка дистанционно фриланс қашықтан uzaktan
  copyright plagiarism author плагиат автор авторство авторлық telif intihal
  curious question wonder вопрос спросить поинтересоваться сұрақ сұрау soru merak
  promise promised vow vowed pledge клясться обещать обещал посулить сулить уәде серт vaat söz
  imagine imagination fantasy fiction фантастика представить выдумка фантазия қиял елестету hayal kurgu fantezi
  hint signal clue намек намекнуть сигнал ишара емеурін ima işaret
  apologise sorry apology regret извиниться извинения жалеть сожалеть кешірім өкіну özür pişman
  joke irony funny шутка шутить ирония смешно прикол әзіл қалжың şaka komik
  tolerate endure patience терпеть терпение выдержать шыдау төзу sabır dayanmak
  love loved favourite liked любить любимый полюбить сүйікті сүю sevmek sevilen favori
  hate hated contempt ненавидеть презирать nefret
  respect respected honour уважать уважение почет честь құрмет сыйлау saygı onur şeref
  opinion opinions mood sentiment мнение настроение отзыв отзывы пікір пікірлер görüş yorum kanaat
  comment commented commentary комментарий комментировать прокомментировать отзыв пікір түсініктеме yorum yorumladı
  announce announced announcement unveil анонс анонсировать объявить объявление объявил огласить жариялау жариялады хабарландыру duyurmak duyurdu duyuruldu ilan
  quiz survey polled questionnaire опрос анкета опросить викторина сауалнама сұрау anket
  debunk check factcheck фактчек проверка разоблачить әшкерелеу тексеру doğrulama ifşa
`;
