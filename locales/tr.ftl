### Derek’in bilgilerin çevresinde söyledikleri, Türkçe. Bilgiler, konular, kaynaklar ve varlıklar data/ içindedir.

## Botun profili

bot-name = Derek: Kazakistan hakkında bilgiler
bot-short-description = Kazakistan hakkında tarihi ve kaynağı belli bilgiler: yapay zekâ, mineraller, girişimler, dijital devlet. Dört dilde.
bot-description =
    Derek, Kazakistan hakkında özenle derlenmiş bir bilgi deposundan yanıt verir: yapay zekâ, hesaplama gücü, kritik mineraller, girişimler, dijital devlet.

    Her bilginin yanında tarihi, kimin söylediği ve kaynağının bağlantısı yer alır. Derek, depoda olmayanı uydurmaz.

## Komut menüsü

command-topics = Tüm konular
command-latest = En yeni bilgiler
command-subscribe = Abonelik: neler, ne zaman gelsin
command-unsubscribe = Bir konudan ya da tümünden çık
command-random = Rastgele bir bilgi
command-timeline = Tarih sırasıyla bir konu: /timeline ai
command-fact = Bir bilginin ayrıntıları: /fact kod
command-why = Son yanıtın nedeni
command-sources = Bilgilerin dayandığı kaynaklar
command-language = Dil
command-about = Derek nedir, kim yönetiyor
command-privacy = Hakkınızda neler, neden saklanıyor
command-mydata = Bu sohbet hakkında saklananlar
command-forget = Saklananları sil
command-help = Konular ve komutlar

## Karşılama ve yardım

start =
    <b>Derek</b>, Kazakistan’da yapay zekâ, hesaplama gücü, kritik mineraller, girişimler ve dijital devlet üzerine bir bilgi deposundan yanıt verir.

    Her bilginin yanında tarihi, kimin söylediği ve kaynağının bağlantısı yer alır.

    Kendi sözlerinizle sorun ya da bir konu seçin:
help =
    Kendi sözlerinizle sorun ya da bir konu seçin; bilgiler en yeniden eskiye doğru sıralanır. Numarasına dokunduğunuz bilgi, kaynağıyla birlikte açılır.
help-topics = Konular
help-more = Diğer komutlar
topics-heading = Konular
only-text = Yalnızca metni anlıyorum. Kendi sözlerinizle sorun ya da bir konu seçin:
topic-unknown = Böyle bir konu yok. Konular şunlar:

## Bilgi listeleri

latest-heading = En yeni bilgiler
facts-count = { $count ->
    [one] { $count } bilgi
   *[other] { $count } bilgi
}
sources-count = { $count ->
    [one] { $count } kaynak
   *[other] { $count } kaynak
}
page-of = sayfa { $page }/{ $pages }
list-empty = Burada henüz bilgi yok.
button-previous = ‹ Geri
button-next = İleri ›
button-topics = Tüm konular
button-share = Paylaş
button-language = Dil

## Bir bilgi

kind-statistic = gösterge
kind-event = olay
kind-plan = plan
kind-opinion = görüş
kind-forecast = öngörü
fact-date = Tarih
fact-kind = Tür
fact-says = Söyleyen
fact-source = Kaynak
fact-edition-seen = Okunan sürüm
fact-edition-yours = Sizin dilinizde
quoted = “{ $text }”
fact-evidence = Metinde
fact-paragraph = { $paragraph }. paragraf
fact-related = İlgili bilgiler
fact-address-unknown = adresi bilinmiyor
date-as-of = { $date } itibarıyla
date-estimated = tahminen { $date }
date-unknown = tarihsiz
fact-id = Kod
fact-retired = Bu bilgi geri çekildi, artık bilgi deposunda yer almıyor.
fact-usage = Komuttan sonra bilginin kodunu yazın, örneğin { $example }
fact-unknown = Bu kodla kayıtlı bir bilgi yok.
fact-nearest = Belki şunlardan birini arıyorsunuz:
button-copy = Kaynağıyla kopyala
button-another = Bir tane daha

## Başkaları ne diyor, yenisi ne

mark-updated = Güncellediği bilgi: { $who }, { $date }
mark-outdated = O dönem söylenen. Yenisi: { $who }, { $date }
mark-disputed = Farklı söyleyen var: { $who }, { $date }
mark-sharpened = Daha ayrıntılısı: { $who }, { $date }
mark-unchecked = Uzun süredir denetlenmedi; planlanan denetim tarihi: { $date }
button-compare = Karşılaştır
button-timeline = Tarih sırası
compare-heading = Karşılaştırma
compare-this = Bu bilgi
compare-newer = Daha yenisi
compare-earlier = Daha önce söylenen
compare-otherwise = Başka bir kaynak farklı söylüyor
compare-precise = Daha ayrıntılısı
compare-general = Daha genel olarak
timeline-usage = Komuttan sonra konuyu yazın, örneğin { $example }, ya da listeden seçin:

## Serbest sorular

ask-ambiguous = Bu birkaç anlama gelebilir. Hangisini soruyorsunuz?
ask-unknown = Bilmiyorum. Bilgi deposunda bu sorunun yanıtı yok.
ask-nearest-topics = En yakın konular:
ask-pass-offer = Soruyu editörlere iletebilirim. O zaman metnini ve dilini, tarihi ve bu sohbetin numarasını yanıt gelene kadar, en çok { $days } gün saklarım.
ask-passed = İletildi. Yanıt bu sohbete gelecek. Sorunun metni ve dili, tarih ve sohbetin numarası en çok { $days } gün saklanır.
ask-forget = /forget bunları siler.
ask-forget-group = Bunları grubun bir yöneticisi /forget ile silebilir.
ask-queue-full = Editörlerin elinde şu an çok fazla soru var. Lütfen birkaç gün sonra yeniden sorun.
ask-question-gone = Bu soruyu artık göremiyorum. Lütfen yeniden sorun.
ask-only-asker = Soruyu yalnızca soran kişi iletebilir.
ask-answered = “{ $question }” diye sormuştunuz. Editörlerin yanıtı:
button-pass = Editörlere ilet
source-facts = Bu kaynaktan bilgiler
why-nothing = Açıklanacak bir yanıt henüz yok. Önce bir şey sorun.
why-heading = Nasıl karar verdim
why-clear = bir bilgi açıkça yanıtlıyor
why-newer-of-chain = aynı konuda daha yeni bir bilgi var
why-name-of-many = birçok bilgide geçen bir ad
why-nothing-asked = bir şey sorulmamış
why-no-fact = bundan söz eden bilgi yok
why-too-little-in-common = bilgilerle ortak yanı çok az
why-other-place = soru başka bir yer hakkında
why-other-year = soru başka bir yıl hakkında
why-other-attribute = soru bunun başka bir yönü hakkında

## Herhangi bir sohbette

inline-open = Ayrıntıları gör
inline-ask = Bir şey bulunamadı. Derek’e sor

## Gruplarda

group-greeting = Merhaba! Kazakistan hakkındaki bir bilgi deposundan, tarih ve kaynak göstererek yanıt veririm. /topics gönderin ya da beni anarak sorun: { $mention } galyum. Dilimi yöneticiler /language ile seçer. Yalnızca bana seslenildiğinde konuşurum.
group-above = Yanıtı az önce yukarıda verildi ↑
group-enough = Bir dakika için çok soru oldu. Biraz susacağım.
group-quiet = “{ $group }” grubunda bu dakika yeterince yanıt verildi; bu yüzden size buradan yazıyorum:
group-administrators-only = “{ $group }” grubunda bunu yalnızca yöneticiler yapabilir.

## Editörler için

questions-none = Bekleyen soru yok.
questions-heading = Bekleyen sorular
questions-asked = { $count ->
    [one] { $count } kez soruldu
   *[other] { $count } kez soruldu
}
questions-usage = Yanıtlamak için: /answer NUMARA BİLGİ-KODU. Yanıtsız kapatmak için: /close NUMARA.
questions-answered = Yanıtlanan: { $count }.
questions-undelivered = İletilemeyen: { $count }. /questions listesinde kaldı.
questions-closed = Kapatılan: { $count }.
questions-no-such = Bu numarayla bekleyen bir soru ya da bu kodla bir bilgi yok.

## Bültenler

digest-heading = Bülten
digest-waiting = { $count ->
    [one] Sonraki bültende { $count } bilgi daha var.
   *[other] Sonraki bültende { $count } bilgi daha var.
}
digest-repairs = Düzeltmeler
digest-earlier = Daha önce derlenenlerden
digest-note-corrected = Düzeltme: { $note }
digest-note-withdrawn = Geri çekildi: { $note }
digest-note-updated = Yeni olan: { $note }
digest-corrected-on = { $date } tarihinde düzeltildi
digest-withdrawn-on = { $date } tarihinde geri çekildi
digest-see = güncel hâli
digest-topic-gone = “{ $group }” grubunda bültenin gönderildiği forum konusu kapatılmış ya da silinmiş, bu yüzden bülten artık gelmiyor. Bülteni başka bir yerde almak için orada /subscribe gönderin.
digest-nothing = Şimdilik yeni bir şey yok.
digest-next = Sonraki bülten: { $when }
digest-on-request = İsteğiniz üzerine gösterildi. Bülten her zamanki saatinde yine gelecek.
digest-not-subscribed = Burada henüz abonelik yok. Konuları ve saati /subscribe ile seçebilirsiniz.
command-digest = Sonraki bültende neler olacağı
status-heading = Bültenler
status-subscriptions = Abonelik: { $count }, duraklatılan: { $paused }
status-paused-blocked = bot engellendi
status-paused-gone = sohbet artık yok
status-paused-forbidden = yazma izni yok
status-paused-topic-gone = forum konusu artık yok
status-next = Sıradaki gönderim: { $when }
status-nothing-due = Gönderilecek bir şey yok.
status-outbox = Yolda: { $open }. 30 günde gönderilen: { $sent }, vazgeçilen: { $dropped }. Düzeltilecek eski mesaj: { $edits }
status-said = Başlangıçtan beri Telegram’ın yanıtları: { $outcomes }
status-said-nothing = henüz yok
status-last-refusal = Son ret: { $why }
status-pace = Hız: saniyede { $perSecond }; sırada bekleyen: { $waiting }
status-pausing = Telegram’ın isteğiyle { $seconds } sn ara
status-journal = Son yayın: { $number }
preview-usage = Komuttan sonra konuyu yazın, örneğin { $example }. Ardından gün sayısı da yazılabilir.
preview-nothing = { $days ->
    [one] Son { $days } günde bu konuda yeni bir şey yok.
   *[other] Son { $days } günde bu konuda yeni bir şey yok.
}
preview-reach = Konunun abone sayısı: { $count }. Gönderim yaklaşık { $time } sürer.

## Kaynaklar

sources-heading = Bilgilerin dayandığı kaynaklar
sources-total = { $facts }, { $sources }.

## Abonelik

subscribe-heading-private = Bülteniniz
subscribe-heading-group = Bu grubun bülteni
subscribe-heading-topic = Bu forum konusunun bülteni
subscribe-heading-channel = “{ $channel }” kanalının bülteni
subscribe-choose = Konuları seçin. Bu konulardaki yenilikler ve düzeltmeler kendiliğinden gelir; ne sıklıkta ve saat kaçta geleceğini sonra seçebilirsiniz.
subscribe-topics = <b>Konular:</b> { $topics }
subscribe-when = <b>Ne zaman:</b> { $when }
subscribe-zone = <b>Saat dilimi:</b> { $zone }
subscribe-filter = <b>Yalnızca şunlarla ilgili:</b> { $words }
subscribe-filter-none = <b>Filtre:</b> yok
subscribe-backlog-on = <b>Önceki bilgiler:</b> her bültende birkaç tane
subscribe-backlog-off = <b>Önceki bilgiler:</b> gönderilmiyor
subscribe-next = <b>Sonraki bülten:</b> { $when }
subscribe-next-news = <b>Sonraki bülten:</b> yeni bir şey olunca
subscribe-next-now = <b>Sonraki bülten:</b> birazdan
subscribe-no-topics = Hiçbir konu seçili değil, bu yüzden bir şey gelmeyecek. Diğer ayarlar saklandı.
subscribe-paused-blocked = Şu an bir şey gelmiyor: bot engellenmiş. /start gönderirseniz bülten kaldığı yerden sürer.
subscribe-paused-gone = Şu an bir şey gelmiyor: bot sohbetten çıkarılmış. Yeniden eklenince bülten kaldığı yerden sürer.
subscribe-paused-forbidden = Şu an bir şey gelmiyor: botun oraya yazma izni yok. İzin verilince bülten kaldığı yerden sürer.
subscribe-paused-topic-gone = Şu an bir şey gelmiyor: forum konusu kapatılmış. Yeniden açılınca bülten kaldığı yerden sürer.
subscribe-cadence-daily = her gün
subscribe-cadence-workdays = hafta içi
subscribe-cadence-weekly = haftada bir
subscribe-cadence-instant = anında
subscribe-quiet = sessiz saatler: { $from }–{ $to }
subscribe-cadence-ask = Bülten ne sıklıkta gelsin?
subscribe-weekday-ask = Haftanın hangi günü?
subscribe-hour-ask = Saat kaçta? Başka bir saat için bu mesajı yanıtlayın, örneğin 9:05, ya da /subscribe 9:05 gönderin
subscribe-minute-ask = Dakikayı seçin:
subscribe-time-wrong = Lütfen saati ve dakikayı yanıt olarak yazın, örneğin 9:05
subscribe-zone-ask = Hangi şehrin saatine göre?
subscribe-zone-prompt = Lütfen bir şehrin adını yanıt olarak yazın, örneğin İstanbul.
subscribe-zone-hits = Hangisini kastediyorsunuz?
subscribe-zone-unknown = Bu şehri bilmiyorum. Lütfen yakındaki büyük bir şehri ya da saat diliminin adını yanıt olarak yazın, örneğin Asia/Almaty.
subscribe-place-prompt = Konumunuzu göndermek için mesajın altındaki düğmeye dokunun. Konumunuzdan yalnızca saat dilimini bulurum; konumun kendisi saklanmaz.
subscribe-place-done = Saat dilimi: { $zone }. Konum saklanmadı.
subscribe-place-unknown = Bu konumdan saat dilimini bulamadım. Lütfen /subscribe ile bir şehir seçin.
subscribe-place-cancelled = Tamam, saat dilimi olduğu gibi kalıyor.
subscribe-quiet-from-ask = Sessiz saatlerde bir şey gelmez; yenilikler bu saatlerin bitmesini bekler. Saat kaçtan itibaren sessiz olsun?
subscribe-quiet-to-ask = Sessiz saatlerin başlangıcı: { $from }. Saat kaça kadar sürsün?
subscribe-filter-empty = Filtre yok: seçili konularda ne varsa gelir. Sözcük ya da ad eklerseniz yalnızca bunlardan birinin geçtiği bilgiler gelir.
subscribe-filter-some = Yalnızca bunlardan birinin geçtiği bilgiler gelir. Birini çıkarmak için üzerine dokunun.
subscribe-filter-prompt = Lütfen sözcükleri ya da adları virgülle ayırarak yanıt olarak yazın, örneğin: galyum, KazLLM
subscribe-filter-wrong = Lütfen sözcükleri ya da adları virgülle ayırarak yanıt olarak yazın, örneğin: galyum, KazLLM. Toplamda en çok { $most } tane, her biri en çok { $length } karakter olabilir.
subscribe-language-ask = Bülten hangi dilde olsun?
subscribe-saved = Kaydedildi.
subscribe-strange = Anlayamadım: { $words }. Örneğin: { $example }
subscribe-topic-first = Önce bir konu seçin, örneğin: { $example }
subscribe-gone = Burada artık abonelik yok. Yeniden abone olmak için bir konu seçin.
subscribe-none = Burada abonelik yok. Konu seçmek için: /subscribe
subscribe-stop-ask = Bülten durdurulsun mu? Ayarları silinecek.
subscribe-stopped = Abonelikten çıkıldı, artık bir şey gelmeyecek. Yeniden abone olmak için: /subscribe
subscribe-leave-ask = Hangisi artık gelmesin?
subscribe-left = “{ $topic }” konusunda artık bir şey gelmeyecek.
subscribe-administrators = Bu grubun bültenini yalnızca yöneticiler değiştirebilir.
subscribe-channel-how = Beni kanala, mesaj yayımlayıp düzenleyebilen bir yönetici olarak ekleyin. Ardından konuları ve saati seçmeniz için buraya bir düğme gönderirim. Zaten kanaldaysam /subscribe @kanal gönderin
subscribe-channel-added = Artık “{ $channel }” kanalına yazabilirim. Orada neyin, ne zaman geleceğini seçin:
subscribe-channel-private = Kanal, benimle olan özel sohbette ayarlanır.
subscribe-channel-unknown = Bu kanalı göremiyorum. Adını denetleyin ya da beni kanala, mesaj yayımlama izni olan bir yönetici olarak ekleyin.
subscribe-channel-none = Bu bir kanal değil. Grup için /subscribe komutunu grubun içinde gönderin.
subscribe-channel-bot = Bu kanalda mesaj yayımlama iznim yok. Lütfen beni mesaj yayımlama izni olan bir yönetici yapın.
subscribe-channel-person = Kanalın bültenini yalnızca mesaj yayımlama izni olan yöneticiler değiştirebilir.
subscribe-kept = <b>Bu sohbetin bülteni</b>
subscribe-kept-topic = <b>Forum konusunun bülteni: { $topic }</b>
subscribed-topic = “{ $topic }” konusuna abone oldunuz: { $when }. Değiştirmek için: /subscribe
button-subscribe = 🔔 Abone ol
button-subscribed = ✓ Abonesiniz
button-subscribe-cadence = Sıklık
button-subscribe-time = Saat
button-subscribe-zone = Saat dilimi
button-subscribe-quiet = Sessiz saatler
button-subscribe-filter = Filtre
button-subscribe-backlog = Önceki bilgiler
button-subscribe-channel = Kanal için
button-subscribe-stop = Durdur
button-subscribe-stop-yes = Evet, durdur
button-subscribe-done = Tamam
button-subscribe-back = ‹ Geri
button-subscribe-settings = Değiştir
button-subscribe-set-up = Ayarla
button-subscribe-city = Başka şehir…
button-subscribe-location = 📍 Konumum
button-subscribe-cancel = Vazgeç
button-subscribe-words = Sözcük ekle
button-subscribe-clear = Tümünü çıkar
button-subscribe-no-quiet = Sessiz saat olmasın
button-subscribe-leave-all = Tümü
button-subscribe-add = Kanala ekle

## Dil

language-choose = Hangi dilde yanıt vereyim?
language-chosen = Artık Türkçe yanıt vereceğim.
language-administrators = Bu grubun dilini yalnızca yöneticiler değiştirebilir.

## Hakkında, gizlilik

about =
    <b>Derek</b> (<i>дерек</i>: Kazakçada bilgi, veri) kendi bilgi deposundan yanıt verir: { $facts }, { $sources }, { $languages } dil.

    <b>Bir bilgi depoya nasıl girer?</b> Editör, yayımlanmış bir kaynaktaki tek bir ifadeyi dört dilde kendi sözleriyle aktarır; tarihini, kimin söylediğini ve kaynaktan kısa bir alıntıyı ekler. Eksik kayıt denetimden geçmez. Yanlış çıkan bilgi düzeltilir ya da geri çekilir.

    <b>Kime yazabilirsiniz?</b> { $contact }
about-no-contact = Bu botu yöneten kişi henüz bir iletişim adresi bırakmadı.
privacy =
    <b>Saklananlar.</b> Bu sohbetin numarası ve /language ile seçilen dil; yanıtları o dilde verebilmek için. Dil seçilmediyse ve abonelik yoksa hiçbir şey saklanmaz.

    <b>Saklanmayanlar.</b> Adlar, mesajlar, okuduklarınız. Teknik günlükte her istek için tek satır bulunur: numarası, türü ve süresi.

    <b>Sorular.</b> Editörlere ilettiğiniz soru; dili, tarihi ve bu sohbetin numarasıyla birlikte, yanıtlanana kadar, en çok { $days } gün saklanır.

    <b>Bültenler.</b> Aboneliğin konuları, saatleri, saat dilimi, filtresi, dili ve nerede kaldığı, siz abonelikten çıkana kadar saklanır. Hangi mesajda hangi bilgilerin yer aldığı, bir düzeltme orada gösterilebilsin diye 30 gün tutulur. Saat dilimini bulmak için gönderdiğiniz konum saklanmaz.

    Son yanıtın nedeni (/why) yalnızca bellekte, bir sonraki soruya ya da yeniden başlatmaya kadar tutulur.
privacy-forget = /mydata saklananları gösterir, /forget siler.
privacy-forget-group = /mydata saklananları gösterir. Bunları grubun bir yöneticisi /forget ile silebilir.
mydata-heading = Bu sohbet hakkında saklananların tümü:
mydata-chat = Sohbet: <code>{ $chat }</code>
mydata-language = Dil: { $language }
mydata-questions = Editörlerde bekleyen sorular: { $count }
mydata-forget = /forget bunları siler.
mydata-forget-group = Bunları grubun bir yöneticisi /forget ile silebilir.
mydata-nothing = Bu sohbet hakkında hiçbir şey saklanmıyor.
forget-ask = Bu sohbet hakkında saklanan her şey silinsin mi? Bülten artık gelmez ve yine uygulamanızın dilinde yanıt veririm.
forget-done = Silindi. Bu sohbet hakkında hiçbir şey saklanmıyor.
forget-kept = Hiçbir şey silinmedi.
forget-administrators = Bu grubun ayarlarını yalnızca yöneticiler silebilir.
button-forget-yes = Sil
button-forget-no = Kalsın

## Beklenmedik durumlar

command-unknown = { $command } komutunu tanımıyorum.
command-nearest = Şunu mu demek istediniz: { $nearest }?
command-see-help = Tüm komutlar: /help
button-old = Bu düğme artık çalışmıyor. Lütfen /topics gönderin.
error = Bizden kaynaklanan bir hata oluştu, özür dileriz. Lütfen yeniden deneyin; hata yinelenirse bize şu hata kodunu bildirin: <code>{ $reference }</code>
error-short = Bizden kaynaklanan bir hata oluştu, özür dileriz. Hata kodu: { $reference }
state-unavailable = Bu şu anda yapılamıyor: veritabanına geçici olarak ulaşılamıyor. Lütfen birkaç dakika sonra yeniden deneyin; bu sırada soru sormaya devam edebilirsiniz.
state-unavailable-short = Bu şu anda yapılamıyor. Lütfen birkaç dakika sonra yeniden deneyin.
state-not-saved = Bu şu anda kaydedilemiyor. Lütfen daha sonra yeniden deneyin; bu sırada soru sormaya devam edebilirsiniz.
