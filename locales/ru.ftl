### Что Дерек говорит вокруг фактов, по-русски. Факты, темы, источники и сущности лежат в data/.

## Профиль бота

bot-name = Дерек: факты о Казахстане
bot-short-description = Факты о Казахстане с датой и источником: ИИ, минералы, стартапы, цифровое государство. На четырёх языках.
bot-description =
    Дерек отвечает по выверенной базе фактов о Казахстане: ИИ, вычислительные мощности, критические минералы, стартапы, цифровое государство.

    У каждого факта есть дата, автор утверждения и ссылка на источник. Чего в базе нет, того Дерек не придумывает.

## Меню команд

command-topics = Все темы
command-latest = Самые новые факты
command-subscribe = Подписка: что и когда присылать
command-unsubscribe = Отписаться от темы или от всего
command-random = Случайный факт
command-timeline = Тема по датам: /timeline ai
command-fact = Факт целиком: /fact код
command-why = Почему такой ответ
command-sources = Откуда взяты факты
command-language = Язык
command-about = Что такое Дерек и кто его ведёт
command-privacy = Какие данные хранятся и зачем
command-mydata = Данные об этом чате
command-forget = Удалить данные об этом чате
command-help = Темы и команды

## Приветствие и справка

start =
    <b>Дерек</b> отвечает по базе фактов о Казахстане: ИИ, вычислительные мощности, критические минералы, стартапы, цифровое государство.

    У каждого факта есть дата, автор утверждения и ссылка на источник.

    Спросите своими словами или выберите тему:
help =
    Спросите своими словами или выберите тему: факты идут от новых к старым. Нажмите номер, чтобы открыть факт целиком, с источником.
help-topics = Темы
help-more = Ещё
topics-heading = Темы
only-text = Я понимаю только текст. Спросите своими словами или выберите тему:
topic-unknown = Такой темы нет. Вот все темы:

## Списки фактов

latest-heading = Самые новые факты
facts-count = { $count ->
    [one] { $count } факт
    [few] { $count } факта
    [many] { $count } фактов
   *[other] { $count } факта
}
sources-count = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
page-of = страница { $page } из { $pages }
list-empty = Здесь пока нет фактов.
button-previous = ‹ Назад
button-next = Дальше ›
button-topics = Все темы
button-share = Поделиться
button-language = Язык

## Один факт

kind-statistic = показатель
kind-event = событие
kind-plan = план
kind-opinion = мнение
kind-forecast = прогноз
fact-date = Дата
fact-kind = Вид
fact-says = Кто утверждает
fact-source = Источник
fact-edition-seen = Где прочитано
fact-edition-yours = На вашем языке
quoted = «{ $text }»
fact-evidence = В тексте
fact-paragraph = абзац { $paragraph }
fact-related = По теме
fact-address-unknown = адрес неизвестен
date-as-of = по состоянию на: { $date }
date-estimated = примерно { $date }
date-unknown = без даты
fact-id = Код
fact-retired = Этот факт отозван. В базе его больше нет.
fact-usage = Напишите код факта после команды, например { $example }
fact-unknown = Факта с таким кодом нет.
fact-nearest = Возможно, вы имели в виду:
button-copy = Скопировать
button-another = Ещё один

## Что говорят другие и что новее

mark-updated = Новые данные. Раньше: { $who }, { $date }
mark-outdated = Есть более новые данные: { $who }, { $date }
mark-disputed = Есть другие данные: { $who }, { $date }
mark-sharpened = Есть уточнение: { $who }, { $date }
mark-unchecked = Давно не проверялось: срок проверки — { $date }
button-compare = Сравнить
button-timeline = По датам
compare-heading = Сравнение
compare-this = Этот факт
compare-newer = Более новые данные
compare-earlier = Более ранние данные
compare-otherwise = Другой источник утверждает иное
compare-precise = Точнее
compare-general = Менее точно
timeline-usage = Напишите тему после команды, например { $example }, или выберите её:

## Вопросы своими словами

ask-ambiguous = Это можно понять по-разному. Что вы имеете в виду?
ask-unknown = Не знаю. В базе нет ответа на этот вопрос.
ask-nearest-topics = Ближайшие темы:
ask-pass-offer = Могу передать вопрос кураторам. Тогда я сохраню его текст и язык, дату и номер этого чата до ответа, но не дольше чем на { $days } дней.
ask-passed = Передано. Ответ придёт в этот чат. Текст и язык вопроса, дата и номер чата хранятся не дольше { $days } дней.
ask-forget = /forget удалит всё это.
ask-forget-group = Удалить всё это может администратор группы командой /forget.
ask-queue-full = У кураторов сейчас слишком много вопросов. Спросите, пожалуйста, ещё раз через несколько дней.
ask-question-gone = Я больше не вижу этого вопроса. Задайте его, пожалуйста, ещё раз.
ask-only-asker = Передать вопрос может только тот, кто его задал.
ask-answered = Вы спрашивали: «{ $question }». Ответ кураторов:
button-pass = Передать кураторам
source-facts = Факты из этого источника
why-nothing = Объяснять пока нечего. Сначала спросите что-нибудь.
why-heading = Как я решил
why-clear = один факт отвечает ясно
why-newer-of-chain = об этом есть более новые данные
why-name-of-many = имя, о котором говорят многие факты
why-nothing-asked = ничего не спрошено
why-no-fact = об этом нет ни одного факта
why-too-little-in-common = слишком мало общего с фактами
why-other-place = вопрос о другом месте
why-other-year = вопрос о другом годе
why-other-attribute = спрошено о другом свойстве

## В любом чате

inline-open = Подробнее о факте
inline-ask = Ничего не нашлось. Спросить Дерека

## В группах

group-greeting = Здравствуйте! Я отвечаю по базе фактов о Казахстане, с датой и источником. Отправьте /topics или упомяните меня с вопросом: { $mention } галлий. Язык выбирают администраторы: /language. Говорю, только когда ко мне обращаются.
group-above = Ответ уже есть выше ↑
group-enough = Для одной минуты вопросов многовато. Я немного помолчу.
group-quiet = В группе «{ $group }» за эту минуту и так уже много ответов, поэтому пишу вам сюда:
group-administrators-only = В группе «{ $group }» это могут делать только администраторы.

## Для кураторов

questions-none = Вопросов нет.
questions-heading = Вопросы ждут ответа
questions-asked = { $count ->
    [one] спросили { $count } раз
    [few] спросили { $count } раза
    [many] спросили { $count } раз
   *[other] спросили { $count } раза
}
questions-usage = Ответить: /answer НОМЕР КОД-ФАКТА. Закрыть без ответа: /close НОМЕР.
questions-answered = Отвечено: { $count }.
questions-undelivered = Не удалось доставить: { $count }. Осталось в /questions.
questions-closed = Закрыто: { $count }.
questions-no-such = Нет вопроса с таким номером или факта с таким кодом.

## Дайджесты

digest-heading = Дайджест
digest-waiting = { $count ->
    [one] Ещё { $count } факт — в следующем дайджесте.
    [few] Ещё { $count } факта — в следующем дайджесте.
    [many] Ещё { $count } фактов — в следующем дайджесте.
   *[other] Ещё { $count } факта — в следующем дайджесте.
}
digest-repairs = Исправлено
digest-earlier = Из собранного раньше
digest-note-corrected = Исправление: { $note }
digest-note-withdrawn = Отозвано: { $note }
digest-note-updated = Что нового: { $note }
digest-corrected-on = Исправлено { $date }
digest-withdrawn-on = Отозвано { $date }
digest-see = текущая версия
digest-topic-gone = В группе «{ $group }» тема форума, куда приходил дайджест, закрыта или удалена, поэтому он больше не приходит. Чтобы получать дайджест в другом месте, отправьте там /subscribe.
digest-nothing = Пока ничего нового.
digest-next = Следующий дайджест: { $when }
digest-on-request = Показано по запросу. В обычное время дайджест тоже придёт.
digest-not-subscribed = Здесь пока нет подписки. Выбрать темы и время: /subscribe.
command-digest = Что будет в следующем дайджесте
status-heading = Дайджесты
status-subscriptions = Подписок: { $count }, приостановлено: { $paused }
status-paused-blocked = бот заблокирован
status-paused-gone = чата больше нет
status-paused-forbidden = нет права писать
status-paused-topic-gone = темы форума больше нет
status-next = Ближайшая отправка: { $when }
status-nothing-due = Отправлять пока нечего.
status-outbox = В пути: { $open }. За 30 дней отправлено: { $sent }, снято с отправки: { $dropped }. Старых сообщений ждёт исправления: { $edits }
status-said = Ответы Telegram с запуска: { $outcomes }
status-said-nothing = пока нет
status-last-refusal = Последний отказ: { $why }
status-pace = Темп: { $perSecond } в секунду; в очереди: { $waiting }
status-pausing = Пауза { $seconds } с по требованию Telegram
status-journal = Последний выпуск: { $number }
preview-usage = Напишите тему после команды, например { $example }. После неё можно указать число дней.
preview-nothing = По этой теме ничего нового за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}.
preview-reach = Подписчиков темы: { $count }. Время отправки: примерно { $time }.

## Источники

sources-heading = Откуда взяты факты
sources-total = { $facts }, { $sources }.

## Подписка

subscribe-heading-private = Ваш дайджест
subscribe-heading-group = Дайджест этой группы
subscribe-heading-topic = Дайджест этой темы форума
subscribe-heading-channel = Дайджест канала «{ $channel }»
subscribe-choose = Выберите темы. Новое по ним и исправления будут приходить сами, а как часто и во сколько — можно выбрать дальше.
subscribe-topics = <b>Темы:</b> { $topics }
subscribe-when = <b>Когда:</b> { $when }
subscribe-zone = <b>Часовой пояс:</b> { $zone }
subscribe-filter = <b>Только со словами:</b> { $words }
subscribe-filter-none = <b>Фильтр:</b> нет
subscribe-backlog-on = <b>Прежние факты:</b> по нескольку в каждом дайджесте
subscribe-backlog-off = <b>Прежние факты:</b> не присылать
subscribe-next = <b>Следующий дайджест:</b> { $when }
subscribe-next-news = <b>Следующий дайджест:</b> когда появится что-то новое
subscribe-next-now = <b>Следующий дайджест:</b> с минуты на минуту
subscribe-no-topics = Ни одна тема не выбрана, поэтому ничего приходить не будет. Остальные настройки сохранены.
subscribe-paused-blocked = Сейчас ничего не приходит: бот заблокирован. Отправьте /start, и дайджест снова будет приходить.
subscribe-paused-gone = Сейчас ничего не приходит: бота удалили из чата. Когда его вернут, дайджест снова будет приходить.
subscribe-paused-forbidden = Сейчас ничего не приходит: у бота нет права там писать. Когда оно появится, дайджест снова будет приходить.
subscribe-paused-topic-gone = Сейчас ничего не приходит: тема форума закрыта. Когда её откроют, дайджест снова будет приходить.
subscribe-cadence-daily = ежедневно
subscribe-cadence-workdays = по будням
subscribe-cadence-weekly = еженедельно
subscribe-cadence-instant = по мере появления
subscribe-quiet = тихие часы с { $from } до { $to }
subscribe-cadence-ask = Как часто присылать дайджест?
subscribe-weekday-ask = В какой день недели?
subscribe-hour-ask = В котором часу? Чтобы указать другое время, ответьте на это сообщение, например 9:05, или отправьте /subscribe 9:05
subscribe-minute-ask = Выберите минуты:
subscribe-time-wrong = Ответьте, пожалуйста, временем в часах и минутах, например 9:05
subscribe-zone-ask = По времени какого города?
subscribe-zone-prompt = Ответьте, пожалуйста, названием города, например: Стамбул.
subscribe-zone-hits = Что вы имеете в виду?
subscribe-zone-unknown = Такого города я не знаю. Ответьте, пожалуйста, названием большого города поблизости или часового пояса, например Asia/Almaty.
subscribe-place-prompt = Нажмите кнопку под сообщением, чтобы отправить геопозицию. По ней я только определю часовой пояс; сама геопозиция не хранится.
subscribe-place-done = Часовой пояс: { $zone }. Геопозиция не сохранена.
subscribe-place-unknown = По этой геопозиции не удалось определить часовой пояс. Выберите, пожалуйста, город: /subscribe.
subscribe-place-cancelled = Хорошо, часовой пояс остаётся прежним.
subscribe-quiet-from-ask = В тихие часы ничего не приходит; всё новое ждёт их конца. С какого часа не беспокоить?
subscribe-quiet-to-ask = Тихо с { $from }. До которого часа?
subscribe-filter-empty = Фильтра нет: приходит всё по выбранным темам. Если добавить слова или названия, будет приходить только то, где есть хотя бы одно из них.
subscribe-filter-some = Приходит только то, где есть хотя бы одно из этих слов. Чтобы убрать слово, нажмите на него.
subscribe-filter-prompt = Ответьте, пожалуйста, словами или названиями через запятую, например: галлий, KazLLM
subscribe-filter-wrong = Ответьте, пожалуйста, словами или названиями через запятую, например: галлий, KazLLM. Всего не больше { $most }, в каждом не больше { $length } знаков.
subscribe-language-ask = На каком языке присылать дайджест?
subscribe-saved = Сохранено.
subscribe-strange = Не понимаю: { $words }. Например: { $example }
subscribe-topic-first = Сначала выберите тему, например: { $example }
subscribe-gone = Подписки здесь больше нет. Чтобы подписаться снова, выберите тему.
subscribe-none = Здесь нет подписки. Выбрать темы: /subscribe
subscribe-stop-ask = Отписаться от дайджеста? Его настройки будут удалены.
subscribe-stopped = Подписка отменена, больше ничего приходить не будет. Подписаться снова: /subscribe
subscribe-leave-ask = Что больше не присылать?
subscribe-left = По теме «{ $topic }» больше ничего приходить не будет.
subscribe-administrators = Менять дайджест этой группы могут только администраторы.
subscribe-channel-how = Добавьте меня в канал администратором с правом публиковать и изменять сообщения. После этого я пришлю сюда кнопку для выбора тем и времени. Если я уже в канале, отправьте /subscribe @канал
subscribe-channel-added = Теперь я могу писать в канал «{ $channel }». Выберите, что и когда туда присылать:
subscribe-channel-private = Канал настраивают в личном чате со мной.
subscribe-channel-unknown = Я не вижу этого канала. Проверьте его имя или добавьте меня туда администратором с правом публиковать.
subscribe-channel-none = Это не канал. Для группы отправьте /subscribe в самой группе.
subscribe-channel-bot = Я не могу публиковать в этом канале. Сделайте меня, пожалуйста, его администратором с правом публиковать.
subscribe-channel-person = Менять дайджест канала могут только его администраторы с правом публиковать.
subscribe-kept = <b>Дайджест этого чата</b>
subscribe-kept-topic = <b>Дайджест темы форума { $topic }</b>
subscribed-topic = Вы подписаны на тему «{ $topic }»: { $when }. Изменить: /subscribe
button-subscribe = 🔔 Подписаться
button-subscribed = ✓ Вы подписаны
button-subscribe-cadence = Как часто
button-subscribe-time = Время
button-subscribe-zone = Часовой пояс
button-subscribe-quiet = Тихие часы
button-subscribe-filter = Фильтр
button-subscribe-backlog = Прежние факты
button-subscribe-channel = Для канала
button-subscribe-stop = Отписаться
button-subscribe-stop-yes = Да, отписаться
button-subscribe-done = Готово
button-subscribe-back = ‹ Назад
button-subscribe-settings = Изменить
button-subscribe-set-up = Настроить
button-subscribe-city = Другой город…
button-subscribe-location = 📍 Моя геопозиция
button-subscribe-cancel = Отмена
button-subscribe-words = Добавить слова
button-subscribe-clear = Убрать все
button-subscribe-no-quiet = Без тихих часов
button-subscribe-leave-all = Всё
button-subscribe-add = Добавить в канал

## Язык

language-choose = На каком языке отвечать?
language-chosen = Теперь я отвечаю по-русски.
language-administrators = Менять язык этой группы могут только администраторы.

## О боте, личные данные

about =
    <b>Дерек</b> (<i>дерек</i> — по-казахски «факт, сведение») отвечает на { $languages } языках по своей базе: { $facts }, { $sources }.

    <b>Как факт попадает в базу.</b> Куратор пересказывает своими словами одно утверждение из опубликованного источника на всех четырёх языках, указывает дату, автора утверждения и короткую фразу из текста. Неполные записи не проходят проверку. Факт, который оказался неверным, исправляют или отзывают.

    <b>Кому написать.</b> { $contact }
about-no-contact = Владелец этого бота пока не указал, как с ним связаться.
privacy =
    <b>Что хранится.</b> Номер этого чата и язык, выбранный командой /language, чтобы отвечать на нём. Если язык не выбран и подписки нет, не хранится ничего.

    <b>Что не хранится.</b> Имена, сообщения и то, что вы читаете. В техническом журнале — одна строка на запрос: номер, вид и время обработки.

    <b>Вопросы.</b> Вопрос, который вы передали кураторам, хранится вместе с языком, датой и номером чата до ответа, но не дольше { $days } дней.

    <b>Дайджесты.</b> Пока вы не отпишетесь, хранятся темы подписки, расписание, часовой пояс, фильтр, язык и то, до какого места она дошла. Какие факты были в каком сообщении, бот помнит 30 дней, чтобы отметить там исправление. Геопозиция, отправленная для определения часового пояса, не хранится.

    Причины последнего ответа (/why) хранятся только в памяти, до следующего вопроса или перезапуска.
privacy-forget = /mydata показывает, что хранится, /forget удаляет это.
privacy-forget-group = /mydata показывает, что хранится. Удалить это может администратор группы командой /forget.
mydata-heading = Вот все данные, которые хранятся об этом чате:
mydata-chat = Чат: <code>{ $chat }</code>
mydata-language = Язык: { $language }
mydata-questions = Вопросов у кураторов: { $count }
mydata-forget = /forget удалит их.
mydata-forget-group = Удалить их может администратор группы командой /forget.
mydata-nothing = Об этом чате ничего не хранится.
forget-ask = Удалить всё, что хранится об этом чате? Дайджесты прекратятся, и я снова буду отвечать на языке вашего приложения.
forget-done = Удалено. Об этом чате ничего не хранится.
forget-kept = Ничего не удалено.
forget-administrators = Удалять настройки этой группы могут только администраторы.
button-forget-yes = Удалить
button-forget-no = Оставить

## Когда что-то не так

command-unknown = Команды { $command } я не знаю.
command-nearest = Возможно, вы имели в виду { $nearest }?
command-see-help = Все команды: /help
button-old = Эта кнопка уже не работает. Отправьте, пожалуйста, /topics.
error = У нас что-то пошло не так. Приносим извинения. Попробуйте, пожалуйста, ещё раз; если ошибка повторится, сообщите нам этот код: <code>{ $reference }</code>
error-short = У нас что-то пошло не так. Приносим извинения. Код: { $reference }
state-unavailable = Сейчас это сделать нельзя: база данных временно недоступна. Попробуйте, пожалуйста, ещё раз через несколько минут; спрашивать о фактах можно и сейчас.
state-unavailable-short = Сейчас это сделать нельзя. Попробуйте, пожалуйста, ещё раз через несколько минут.
state-not-saved = Сейчас это не получается сохранить. Попробуйте, пожалуйста, позже; спрашивать о фактах можно и сейчас.
