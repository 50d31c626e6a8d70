/** See `index.ts`. */
export const turkish = `
orada kaç mühendis var
müdür yardımcısı kim
eski genel müdür niye ayrıldı
insan kaynaklarının maili ne
basın sözcüsünün adı ne
muhasebeye kim bakıyor
kurucusu başladığında kaç yaşındaydı
logosunu kim çizmiş
şirketin adı ne anlama geliyor
kadın çalışan oranı yüzde kaç
temizlikçiye ne kadar veriyorlar
yeni mezun kaç parayla işe başlar
bayramda ikramiye veriyorlar mı
stajyere para ödüyorlar mı
yemek kartı var mı çalışanlara
açık pozisyon var mı şu an
özgeçmişimi nereye göndereyim
mülakatta ne soruyorlar
evden çalışmak mümkün mü orada
öğrenciye yarı zamanlı iş veriyorlar mı
geçen yıl kâr etti mi
ne kadar zarar açıkladılar
temettü dağıtıyor mu
hissesi alınır mı sence
vergi borcu var mı firmanın
hesaplarını kim denetliyor
bu şirkete dava açan oldu mu
posta kodu ne oranın
santralin numarası kaç
şikayet dilekçesi kime verilir
oraya hangi otobüs gidiyor
girişte otopark var mı
metroyla gidilir mi
akşam kaçta kapanıyor
cumartesi çalışıyorlar mı
öğle arası ne zaman
randevusuz gitsem olur mu
içeriyi gezmek serbest mi
okul gezisi için kiminle konuşayım
içeride fotoğraf çekilir mi
kapıda kimlik soruyorlar mı
tekerlekli sandalyeyle girilir mi
oğlumu nasıl yazdırırım
başvurunun son günü ne zaman
kayıt için hangi evrak lazım
giriş sınavı zor mu
kaç puanla alıyorlar
kurs parası taksitle ödenir mi
kardeş indirimi yapıyorlar mı
burs çıkar mı bana
yurt veriyorlar mı
öğrenciler forma giyiyor mu
dersler sabah mı akşam mı
yaz tatilinde açık mı
sınıf mevcudu kaç kişi
çocuklara öğle yemeği çıkıyor mu
devamsızlık hakkı kaç gün
veli toplantısı ne zaman
ödev çok mu oluyor
kaydımı dondurabilir miyim
soğutmaya kaç litre su gidiyor
soğutma havayla mı sıvıyla mı
elektrik faturası ayda ne kadar
elektrik kesilince ne oluyor
jeneratörü var mı
gpu adedi belli mi
salonda kaç sunucu duruyor
bir kabin kaç kilo geliyor
makine çok gürültü yapıyor mu
hangi işletim sistemi kurulu
belleği ne kadar
saatliği kaça kiralanıyor
bozulunca kim tamir ediyor
hiç arıza yaptı mı
diskleri ne sıklıkla değiştiriyorlar
üstünde oyun oynanır mı
ne zaman hurdaya çıkar
kapıda silahlı nöbetçi var mı
anahtarlar kimde duruyor
sel basarsa ne yapacaklar
çatısında güneş paneli var mı
sigortası hangi şirkette
fabrikada kaç vardiya var
işçilere servis kalkıyor mu
dereye atık bırakıyor mu
dumanı köylüyü hasta eder mi
iş kazasında ölen oldu mu
sahada baret takmak zorunlu mu
madene turist girebilir mi
patlayıcıyı nereden alıyorlar
kamyonlar yerli mi ithal mi
günde kaç vagon yükleniyor
köyü başka yere taşıyacaklar mı
tarla sahiplerine ne ödendi
orman kesilecek mi bunun için
madenciler nerede yatıp kalkıyor
kablo ne kadar kalın
kabloyu hangi gemi döşüyor
çapa takılıp koparırsa ne olur
bantta ayda kaç çip çıkıyor
çocuğuma hesap nasıl açarım
kartım kayboldu ne yapmalıyım
bankamatik kartımı geri vermedi
parolayı hatırlamıyorum ne yapayım
onay kodu gelmiyor
uygulama sürekli kapanıyor
yanlış kişiye para yolladım
günlük para çekme sınırı kaç
yurt dışına havale ücreti
ihtiyaç kredisi faizi ne kadar
peşinatsız ev kredisi çıkar mı
kredi başvurum niye reddedildi
borcu erken kapatırsam ceza var mı
hesabıma bloke koymuşlar
telefon numaramı nasıl değiştiririm
üyeliğimi silmek istiyorum
son sürümü nereden indiririm
eski telefonda çalışır mı
müşteri temsilcisine bağla beni
aynı alışveriş için iki kere çekilmiş
bozuk mal geldi iade istiyorum
kartımdan habersiz harcama yapılmış
kart limitimi nasıl yükseltirim
kart aidatı alıyorlar mı
mevduat faizi bu ay kaç
birikimimi altında mı tutayım
hesap dökümünü nereden alırım
pin kodum kilitlendi
sahte parayı anlar mı makine
elim yaralıysa okur mu
faturaları otomatik ödemeye nasıl alırım
e-imza nasıl çıkarılır
hangi borsadan coin alsam
soğuk cüzdan önerir misin
evde madencilik para kazandırır mı
coinimi satayım mı bekleyeyim mi
cüzdanın gizli kelimelerini kaybettim
bu token ne kadar yükselir
kripto kazancından vergi kesilir mi
bankadan diye arayan dolandırıcı mı
çanak anten kaça
aylık paketi ne kadar
akşamları internet neden yavaşlıyor
oyunda ping kaç oluyor
anteni çatıya kim takıyor
modemde kırmızı ışık yanıyor
kar yağınca çekiyor mu
karavana takılır mı
evde telefon çekmiyor kimi arayayım
komşuyla ortak kullansak olur mu
kota var mı sınırsız mı
gökte kaç uydusu var
uydu geceleyin gözle görülür mü
cihazın garantisi kaç sene
erken iptalde cayma bedeli ne kadar
kaç yaşında bu adam
hangi ayda doğmuş kendisi
karısı ne iş yapıyor
kaç torunu var
maaşı ne kadar bu beyin
evi hangi semtte
nasıl bir araba kullanıyor
hangi liseyi bitirmiş
cep numarasını verir misin
kendisine nasıl mesaj atarım
boş zamanında ne yapar
namaz kılıyor mu
boyu kaç santim
babası kimdi
hangi köyde doğmuş
evinde kedi besliyor mu
serveti ne kadar
siyasetten önce mesleği neydi
hiç hapis yattı mı
ne zaman emekli olacak
listenin en sonunda kim var
hedef tutmazsa ne olacak
plan çökerse kim istifa eder
uymayan hapse girer mi
mecliste kaç kişi hayır dedi
kanunun tam metni nerede
taslağı kim kaleme aldı
karara itiraz edilir mi
yeni hükümet bundan vazgeçer mi
devlet desteğine nasıl başvurulur
harcanan parayı kim denetliyor
yoksulluk sınırı ne kadar
ortalama emekli aylığı kaç
kaç kişi işsiz orada
asgari ücret ne kadar orada
enflasyon bu ay kaç çıktı
dış borcu ne kadar
sıralama nasıl hesaplanıyor
halk oylaması yapılacak mı
vatandaşlık nasıl alınır
hafta sonu hava nasıl olacak
dolar bugün kaçtan gidiyor
maç kaç kaç bitti
mercimek çorbası tarifi
akşama komedi filmi öner
oraya giderken vize gerekir mi
taksi çağırır mısın
en yakın nöbetçi eczane nerede
acil iş bulmam lazım
başım ağrıyor ne içeyim
ucuz uçak bileti nereden alınır
bebeğime isim öner
benzine zam geldi mi
anneme ne hediye alsam
matematik ödevimi yapsana
adın ne senin
hiç uyur musun
fıkra anlatsana
çok teşekkürler işime yaradı
saçmalıyorsun bence
resim çizebilir misin
az önce ne sordum hatırla
bana arkadaş olur musun
seni kim yazdı
hayırlı sabahlar sana
haftada kaç saat ders var
bir ders kaç dakika sürüyor
dersler hangi dilde işleniyor
hocalar yerli mi yabancı mı
yabancı uyruklular programa katılabilir mi
emekliler kursa yazılabilir mi
finale girmezsem ne olur
bütünleme sınavı var mı
kabul listesi ne zaman açıklanır
başvurdum hâlâ cevap gelmedi
sınav notuma nasıl itiraz ederim
bu diploma iş bulmada işe yarar mı
mezunların kaçta kaçı işe girdi
kursu bırakırsam paramı geri alır mıyım
ders videoları açılmıyor
hafta sonu grubu açılacak mı
köyden uzaktan katılabilir miyim
kontenjan doldu mu
hangi kitaptan çalışıyorlar
hocadan şikayetçiyim
hiç kod bilmeyen dersi anlar mı
çocuklar için yaz kampı var mı
başka gruba geçmek istiyorum
anaokulunda da öğretiyorlar mı
bina kaç katlı
binayı hangi mimar çizdi
bu hafta hangi etkinlikler var
masa kirası aylık kaça
konferans salonu kiralanıyor mu
içeride kafe var mı
üye firmalar hangi vergilerden muaf
üye olmak için ne yapmam gerek
üyelik başvurumu niye geri çevirdiler
üyelik kaç yıl geçerli
binada mescit var mı
girişimlerin sunum günü ne zaman
foruma bilet kaça
bu sene konuşmacılar kimler
hackathonda birinciye ne veriyorlar
forumda gönüllü çalışmak istiyorum
çalışma vizesi işini hallediyorlar mı
hangi yatırımcılar geliyor oraya
fuarda stant açmak istiyorum
makine için ne kadar sıra bekleniyor
öğrenciye bedava hesaplama süresi var mı
kümeye giriş hesabı nasıl alınır
içerisi kaç derece oluyor
gece vardiyasında kim duruyor
klimalara hangi firma bakıyor
uğultusu mahalleyi rahatsız ediyor mu
depoda kaç litre mazot var
bakım için ne zaman kapatılıyor
hiç hacklendi mi
yedekler nerede tutuluyor
karbon salımı ne kadar
salonun metrekaresi kaç
bu yüzden elektriğe zam gelir mi
sitemi orada barındırabilir miyim
depolama alanının aylığı kaça
yanında oturmak sağlığa zararlı mı
işlemciler ikinci el mi
kablolama ihalesini kim aldı
depreme dayanır mı orası
modelin eğitimi kaça patladı
api anahtarı nereden alınır
istek başına ücret ne kadar
uydurma cevap veriyor mu
kod yazabiliyor mu
model benim bilgisayarda çalışır mı
modeli ticari işte kullanmak serbest mi
fotoğraf tanıyor mu
sesli konuşabiliyor mu
sohbetlerimi saklıyor mu
cevaplar niye bu kadar yavaş
modelin telefon uygulaması çıktı mı
eğitimde kullanılan yazılara telif ödendi mi
bir sonraki sürüm ne zaman
kendi verimle nasıl eğitirim
içinde siyasi sansür var mı
veriyi kaç kişi etiketledi
ağda kaç katman var
tıbbi tavsiyesine güvenilir mi
pasaportumu internetten nasıl yenilerim
hizmet merkezinde kuyruk uzun mu
trafik cezamı nereden görürüm
elektronik anahtarımın süresi dolmuş
portal hizmet dışı diyor
memurla görüşmek için nasıl gün alırım
bakanlığa şikayet yazmak istiyorum
yeni doğan bebeği nasıl kaydettiririm
çocuk parasına nereden başvurulur
soyadımı değiştirmek istiyorum
kreş sırasında kaçıncıyız
şahıs şirketi nasıl açılır
internetten boşanma olur mu
yüz tanıma beni içeri almıyor
kimliğimi kaybettim ne yapayım
ehliyet başvurusu nasıl yapılır
başvurum işlemde takılı kaldı
telefondan oy verilir mi
arsa sırası bana ne zaman gelir
belgelerime kimler bakmış
apostil nerede yapılıyor
çağrı merkezi telefonu açmıyor
avucum sargılı ödeme yapabilir miyim
eldivenle okuyor mu
avuç izim çalınırsa ne yaparım
çocuğum da eliyle ödeyebilir mi
avuç kaydımı nasıl sildiririm
sol el de olur mu
ödeme başına kesinti var mı
günde en çok ne kadar harcayabilirim
yurt dışında da geçer mi
eli olmayanlar ne yapacak
okuyucu beni tanımadı
okuyucudan mikrop bulaşır mı
terli elle olmuyor
esnaf kart kabul etmiyor
taksitle buzdolabı alınır mı
ulaşım kartıma bakiye yükle
maaşım yatmadı
banka neden selfie istiyor
kargom hâlâ gelmedi
dijital parayı nakde nasıl çeviririm
dijital paraya faiz işler mi
devlet harcamalarımı görüyor mu
puanlarım silinmiş
ölen babamın hesabına nasıl ulaşırım
komisyonu en düşük borsa hangisi
madencilik yapmak için ruhsat gerekiyor mu
kripto madencisine elektrik kaçtan
borsa paramı çektirmiyor
yanlış ağa coin gönderdim
şehirde kripto atm var mı
kriptoyu beyannamede nasıl gösteririm
ülkede kaç kişinin kriptosu var
madenciliğe hangi ekran kartı uygun
kaçak kripto çiftliklerine ne ceza verildi
en az kaç parayla başlanır
aracı coinlerimle ortadan kayboldu
stake edince ne kadar kazanılır
kripto haram mı
anten fiyata dahil mi
kışın aboneliği dondurabilir miyim
teknede internet çeker mi
çanak ne kadar elektrik yakıyor
cihazı başka ülkeye götürsem olur mu
roketi kim fırlatıyor
ağaçlar sinyali keser mi
uydular bizi dinliyor mu
ikinci el çanak alınır mı
lityumun tonu kaç para
madenciler ne kadar kazanıyor
maden çevresinde radyasyon var mı
kuyu suyumuz hâlâ içilir mi
yatağın ihalesi ne zaman
ihaleyi kaybeden firmalar kimler
yatağa demiryolu gidiyor mu
ilk cevher hangi yıl çıkar
cevher limana nasıl taşınacak
işlemede hangi asit kullanılıyor
rezerv kaç yıl yeter
orada altın da var mı
devlet bundan ne kadar pay alıyor
kazıdan önce arkeolog baktı mı
köylüye pay verilecek mi
konsantreyi hangi ülke alıyor
yatağı kim keşfetti
açık ocak mı yeraltı mı
madenin tozu evlerimizi kapladı
maden depreme yol açar mı
bir ton cevhere ne kadar su gider
madencilerde akciğer hastalığı çok mu
kaçak cevher satan var mı
bu metal ne renk
madenciler greve gitti mi
hayvanlarımız nerede otlayacak
yeni sıralama ne zaman yayımlanır
kazananları hangi jüri seçti
teklif kaç oyla geçti
reforma kim karşı çıktı
geç kalana para cezası var mı
danışmanlara ne kadar ödendi
firma listeden silinir mi
kanunda son olarak ne değişti
planın pdf hali var mı
bu plan vatandaşa soruldu mu
etiketsiz videoya ceza kaç para
kanundan kimler muaf
kanun yabancıları da kapsıyor mu
kaç memur işten çıkarıldı
bütçe yetmezse ne yapacaklar
bakan maaşı ne kadar
yurt dışında mı okumuş
hangi dine inanıyor
sosyal medya hesabı var mı
evli mi bekar mı
bakandan nasıl randevu alırım
tatilini nerede geçiriyor
kendi şirketi var mı
hangi partiden kendisi
hiç kitap yazmış mı
burcu ne acaba
koltuğuna kim oturur sonra
tezini ne üzerine yazmış
girişimimi nasıl satarım
yatırımcı ne kadar hisse ister
kaç girişim battı
toplu işten çıkarma oldu mu
ürün müdürü orada ne kazanıyor
ayda ne kadar para yakıyorlar
yatırımcı sunumu nasıl yazılır
fikrime nereden hibe bulurum
uygulamama patent lazım mı
en büyük müşterileri kim
kurucular neden küstü
komşu ülkede süper bilgisayar var mı
orada yazılımcı ne kadar alıyor
bizim banka kartı orada geçer mi
onların e-devleti iyi mi
komşuda yapay zekâya kim bakıyor
komşu ülkede kripto yasak mı
oranın okullarında kodlama dersi var mı
sınırın ötesinde elektrik ucuz mu
orada kaç kişi yaşıyor
onlarda da lityum çıkıyor mu
komşudan iyi mi yaşıyoruz
iş yeri için hangi banka daha iyi
bu kurs paralısından iyi mi
hangi kartın masrafı daha az
fiber mi çanak mı daha iyi
maaşlar geçen yıldan yüksek mi
eskisinden kötü mü oldu
neden burada yurt dışından pahalı
bizim model amerikalılarınkinden zeki mi
altın mı alayım nadir metal mi
hangi şehirde yaşamak daha güzel
yazılım mı okusam tıp mı
yapay zekâ hakkında kompozisyon yaz
madenlerle ilgili sunum hazırla
bana sıfırdan python öğret
şu metni fransızcaya çevir
dükkânıma logo çiz
bozkır üstüne şiir yaz
şu denklemi çöz
mektubumdaki yanlışları düzelt
iş dünyası üzerine kitap öner
tez konusu bul bana
şu makaleyi özetle
hafta sonu gezimi planla
futbol sever misin
kız mısın erkek misin
hayatın anlamı ne
robotlar dünyayı ele geçirir mi
yapay zekâ işimi elimden alır mı
gökyüzü neden mavi
hadi oyun oynayalım
uykum kaçtı
sır tutar mısın
nerelisin sen
`;
