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
subscribe-not-yet = Henüz abone olunamıyor. Okumak için bir konu seçin:
subscribe-later = Konulara henüz abone olunamıyor. Bu konudaki bilgiler şunlar:

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
ask-pass-offer = Soruyu editörlere iletebilirim. O zaman metnini ve dilini, tarihi ve bu sohbetin numarasını yanıt gelene kadar, en çok { $days } gün saklarım. /forget siler.
ask-passed = İletildi. Yanıt bu sohbete gelecek. Sorunun metni ve dili, tarih ve sohbetin numarası en çok { $days } gün saklanır; /forget siler.
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
why-several-close = birkaç bilgi yakın
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
questions-closed = Kapatılan: { $count }.
questions-no-such = Bu numarayla bekleyen bir soru ya da bu kodla bir bilgi yok.

## Kaynaklar

sources-heading = Bilgilerin dayandığı kaynaklar
sources-total = { $facts }, { $sources }.

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
    <b>Saklananlar.</b> Bu sohbetin numarası ve /language ile seçilen dil; yanıtları o dilde verebilmek için. Dil seçilmediyse hiçbir şey saklanmaz.

    <b>Saklanmayanlar.</b> Adlar, mesajlar, okuduklarınız. Teknik günlükte her istek için tek satır bulunur: numarası, türü ve süresi.

    <b>Sorular.</b> Editörlere ilettiğiniz soru; dili, tarihi ve bu sohbetin numarasıyla birlikte, yanıtlanana kadar, en çok { $days } gün saklanır.

    Son yanıtın nedeni (/why) yalnızca bellekte, bir sonraki soruya ya da yeniden başlatmaya kadar tutulur.

    /mydata saklananları gösterir, /forget siler.
mydata-heading = Bu sohbet hakkında saklananların tümü:
mydata-chat = Sohbet: <code>{ $chat }</code>
mydata-language = Dil: { $language }
mydata-questions = Editörlerde bekleyen sorular: { $count }
mydata-forget = /forget bunları siler.
mydata-nothing = Bu sohbet hakkında hiçbir şey saklanmıyor.
forget-ask = Bu sohbet hakkında saklanan her şey silinsin mi? Sonrasında yine uygulamanızın dilinde yanıt veririm.
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
