### What Derek says around the facts, in English. Facts, topics, sources and entities are in data/.

## The bot's profile

bot-name = Derek: facts about Kazakhstan
bot-short-description = Dated, sourced facts on Kazakhstan’s AI, minerals, start-ups and digital government, in four languages.
bot-description =
    Derek answers from a curated collection of facts about Kazakhstan: AI, computing power, critical minerals, start-ups, digital government.

    Every fact carries its date, says who stated it and links to its source. What is not in the collection, Derek does not make up.

## The command menu

command-topics = All topics
command-latest = Latest facts
command-subscribe = Choose what comes by itself, and when
command-unsubscribe = Stop a topic, or everything
command-random = A random fact
command-timeline = A topic by date: /timeline ai
command-fact = One fact in full: /fact ID
command-why = Why the last answer
command-sources = Where the facts come from
command-language = Language
command-about = What Derek is and who runs it
command-privacy = What is stored, and why
command-mydata = What is stored about this chat
command-forget = Delete what is stored about this chat
command-help = Topics and commands

## Greetings and help

start =
    <b>Derek</b> answers from a collection of facts about Kazakhstan’s AI, computing power, critical minerals, start-ups and digital government.

    Every fact has a date, says who stated it, and links to its source.

    Ask in your own words, or choose a topic:
help =
    Ask in your own words, or choose a topic to see its facts, the newest first. Tap a number to open a fact in full, with its source.
help-topics = Topics
help-more = More
topics-heading = Topics
only-text = I can only read text. Ask in your own words, or choose a topic:
topic-unknown = There is no such topic. These are the topics:

## Lists of facts

latest-heading = Latest facts
facts-count = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
sources-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
page-of = page { $page } of { $pages }
list-empty = There are no facts here yet.
button-previous = ‹ Back
button-next = Next ›
button-topics = All topics
button-share = Share
button-language = Language

## One fact

kind-statistic = statistic
kind-event = event
kind-plan = plan
kind-opinion = opinion
kind-forecast = forecast
fact-date = Date
fact-kind = Kind
fact-says = Stated by
fact-source = Source
fact-edition-seen = Edition read
fact-edition-yours = In your language
quoted = “{ $text }”
fact-evidence = In the text
fact-paragraph = paragraph { $paragraph }
fact-related = Related
fact-address-unknown = address not known
date-as-of = as of { $date }
date-estimated = about { $date }
date-unknown = undated
fact-id = ID
fact-retired = This fact has been withdrawn. It is no longer in the collection.
fact-usage = Write the fact’s ID after the command, for example { $example }
fact-unknown = There is no fact with this ID.
fact-nearest = Did you mean:
button-copy = Copy with citation
button-another = Another one

## What others say, what is newer

mark-updated = Updated. Previously: { $who }, { $date }
mark-outdated = As stated at the time. Newer: { $who }, { $date }
mark-disputed = Others say otherwise: { $who }, { $date }
mark-sharpened = More precisely: { $who }, { $date }
mark-unchecked = Not checked lately: review was due { $date }
button-compare = Side by side
button-timeline = By date
compare-heading = Side by side
compare-this = This fact
compare-newer = Newer
compare-earlier = Stated earlier
compare-otherwise = Another source says otherwise
compare-precise = More precisely
compare-general = Less precisely
timeline-usage = Write the topic after the command, for example { $example }, or choose one:

## Questions in free words

ask-ambiguous = This can mean several things. Which one?
ask-unknown = I do not know. The collection holds no answer to this question.
ask-nearest-topics = The nearest topics:
ask-pass-offer = I can pass the question to the curators. I would then keep its text and language, the date and the number of this chat until it is answered, { $days } days at most.
ask-passed = Passed on. The answer will come to this chat. I keep the question’s text and language, the date and the number of this chat for { $days } days at most.
ask-forget = /forget deletes it.
ask-forget-group = An administrator of this group can have it deleted with /forget.
ask-queue-full = The curators have too many questions at the moment. Please ask again in a few days.
ask-question-gone = I no longer see the question. Please ask it again.
ask-only-asker = Only the person who asked can pass the question on.
ask-answered = You asked: “{ $question }”. The curators answer:
button-pass = Pass it on
source-facts = Facts from this source
why-nothing = There is no answer to explain yet. Ask something first.
why-heading = How I decided
why-clear = one fact answers clearly
why-newer-of-chain = a newer state of the same thing is known
why-name-of-many = a name that many facts speak of
why-nothing-asked = nothing was asked
why-no-fact = no fact speaks of this
why-too-little-in-common = too little in common with any fact
why-other-place = the question is about another place
why-other-year = the question is about another year
why-other-attribute = the question asks for something else about it

## Inline, in any chat

inline-open = More on this fact
inline-ask = Nothing found. Ask Derek in private

## In groups

group-greeting = Hello! I answer from a collection of facts about Kazakhstan, with date and source. Send /topics, or mention me with a question: { $mention } gallium. Administrators choose my language with /language. I only speak when spoken to.
group-above = Just answered above ↑
group-enough = That is a lot of questions for one minute. I will be quiet for a moment.
group-quiet = There have been enough answers in the group “{ $group }” for this minute, so I tell you here:
group-administrators-only = In the group “{ $group }” only administrators can do that.

## For the curators

questions-none = No questions are waiting.
questions-heading = Waiting questions
questions-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
}
questions-usage = To answer: /answer NUMBER FACT-ID. To close without an answer: /close NUMBER.
questions-answered = Answered: { $count }.
questions-undelivered = Could not be delivered: { $count }. Still in /questions.
questions-closed = Closed: { $count }.
questions-no-such = There is no waiting question with this number, or no fact with this ID.

## Digests

digest-heading = Digest
digest-waiting = { $count ->
    [one] { $count } more waits for the next digest.
   *[other] { $count } more wait for the next digest.
}
digest-repairs = Corrected
digest-earlier = Known from before
digest-note-corrected = Correction: { $note }
digest-note-withdrawn = Withdrawn: { $note }
digest-note-updated = What is new: { $note }
digest-corrected-on = Corrected on { $date }
digest-withdrawn-on = Withdrawn on { $date }
digest-see = as it stands now
digest-topic-gone = In the group “{ $group }” the forum topic for the digest was closed or deleted, so digests have stopped. To get them elsewhere, send /subscribe there.
digest-nothing = Nothing new at the moment.
digest-next = The next digest: { $when }
digest-on-request = Shown on request. It will also come at its usual hour.
digest-not-subscribed = There is no subscription here yet. /subscribe chooses topics and hour.
command-digest = What the next digest would bring
status-heading = Digests
status-subscriptions = Subscriptions: { $count }, paused: { $paused }
status-paused-blocked = bot blocked
status-paused-gone = chat gone
status-paused-forbidden = not allowed to write
status-paused-topic-gone = forum topic gone
status-next = Due next: { $when }
status-nothing-due = Nothing is due.
status-outbox = On their way: { $open }. In 30 days sent: { $sent }, given up: { $dropped }. Old messages to correct: { $edits }
status-said = Telegram said since the start: { $outcomes }
status-said-nothing = nothing yet
status-last-refusal = Last refusal: { $why }
status-pace = Pace: { $perSecond } a second; waiting in line: { $waiting }
status-pausing = Pausing for { $seconds } s, as Telegram asked
status-journal = Newest edition: { $number }
preview-usage = Write the topic after the command, for example { $example }. A number of days may follow.
preview-nothing = Nothing new on this topic in { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
preview-reach = Subscribers of this topic: { $count }. Sending takes about { $time }.

## Sources

sources-heading = Where the facts come from
sources-total = { $facts } from { $sources }.

## Subscribing

subscribe-heading-private = Your digest
subscribe-heading-group = The digest of this group
subscribe-heading-topic = The digest of this forum topic
subscribe-heading-channel = The digest of the channel “{ $channel }”
subscribe-choose = Choose topics. What is new in them, and corrections, will then come by themselves; how often and at what time, you can choose next.
subscribe-topics = <b>Topics:</b> { $topics }
subscribe-when = <b>When:</b> { $when }
subscribe-zone = <b>Time zone:</b> { $zone }
subscribe-filter = <b>Only about:</b> { $words }
subscribe-filter-none = <b>Filter:</b> none
subscribe-backlog-on = <b>Older facts:</b> a few in each digest
subscribe-backlog-off = <b>Older facts:</b> none
subscribe-next = <b>Next:</b> { $when }
subscribe-next-news = <b>Next:</b> when there is something new
subscribe-next-now = <b>Next:</b> in a moment
subscribe-no-topics = No topic is chosen, so nothing will come. The other settings are kept.
subscribe-paused-blocked = Nothing comes at the moment: I was blocked. Send /start, and it goes on.
subscribe-paused-gone = Nothing comes at the moment: I was removed. Once I am back, it goes on.
subscribe-paused-forbidden = Nothing comes at the moment: I may not write there. Once I may, it goes on.
subscribe-paused-topic-gone = Nothing comes at the moment: the forum topic was closed. Once it is open again, it goes on.
subscribe-cadence-daily = daily
subscribe-cadence-workdays = on working days
subscribe-cadence-weekly = weekly
subscribe-cadence-instant = as it happens
subscribe-quiet = quiet from { $from } to { $to }
subscribe-cadence-ask = How often should the digest come?
subscribe-weekday-ask = On which day of the week?
subscribe-hour-ask = At what hour? To name another time, reply to this message, for example 9:05, or send /subscribe 9:05
subscribe-minute-ask = Choose the minutes:
subscribe-time-wrong = Please reply with the time in hours and minutes, for example 9:05
subscribe-zone-ask = By the clocks of which city?
subscribe-zone-prompt = Please reply with the name of a city, for example Istanbul.
subscribe-zone-hits = Which one do you mean?
subscribe-zone-unknown = I do not know this city. Please reply with a larger one nearby, or with the name of a time zone, for example Asia/Almaty.
subscribe-place-prompt = Tap the button below the message to send your location. I only work out the time zone from it; the location itself is not kept.
subscribe-place-done = Time zone: { $zone }. The location was not kept.
subscribe-place-unknown = I could not work out a time zone from this location. Please choose a city with /subscribe.
subscribe-place-cancelled = All right, the time zone stays as it is.
subscribe-quiet-from-ask = During quiet hours nothing comes; what is new waits until they end. From what hour should it be quiet?
subscribe-quiet-to-ask = Quiet from { $from }. Until what hour?
subscribe-filter-empty = There is no filter: everything in the chosen topics comes. With words or names, only what mentions one of them will come.
subscribe-filter-some = Only what mentions one of these will come. To take one out, press it.
subscribe-filter-prompt = Please reply with words or names, separated by commas, for example: gallium, KazLLM
subscribe-filter-wrong = Please reply with words or names, separated by commas, for example: gallium, KazLLM. At most { $most } in all, each of at most { $length } characters.
subscribe-language-ask = In which language should the digest be?
subscribe-saved = Saved.
subscribe-strange = I did not understand { $words }. For example: { $example }
subscribe-topic-first = First choose a topic, for example: { $example }
subscribe-gone = There is no subscription here any more. Choose a topic to subscribe again.
subscribe-none = There is no subscription here. To choose topics: /subscribe
subscribe-stop-ask = Stop these digests? Their settings will be deleted.
subscribe-stopped = You are unsubscribed, and nothing more will come. To subscribe again: /subscribe
subscribe-leave-ask = What should no longer come?
subscribe-left = “{ $topic }” will no longer come.
subscribe-administrators = Only administrators can change the digests of this group.
subscribe-channel-how = Add me to the channel as an administrator who may post and edit messages. I will then send you a button here to choose topics and time. If I am in the channel already, send /subscribe @channel
subscribe-channel-added = I can now post in the channel “{ $channel }”. Choose what should come there, and when:
subscribe-channel-private = A channel is set up in the private chat with me.
subscribe-channel-unknown = I cannot see this channel. Check its name, or add me there as an administrator who may post.
subscribe-channel-none = This is no channel. For a group, send /subscribe in the group itself.
subscribe-channel-bot = I may not post in this channel. Please make me an administrator who may post there.
subscribe-channel-person = Only administrators who may post in the channel can change its digests.
subscribe-kept = <b>Digest of this chat</b>
subscribe-kept-topic = <b>Digest of the forum topic { $topic }</b>
subscribed-topic = You will get “{ $topic }”: { $when }. To change it: /subscribe
button-subscribe = 🔔 Subscribe
button-subscribed = ✓ Subscribed
button-subscribe-cadence = How often
button-subscribe-time = Time
button-subscribe-zone = Time zone
button-subscribe-quiet = Quiet hours
button-subscribe-filter = Filter
button-subscribe-backlog = Older facts
button-subscribe-channel = For a channel
button-subscribe-stop = Stop
button-subscribe-stop-yes = Yes, stop
button-subscribe-done = Done
button-subscribe-back = ‹ Back
button-subscribe-settings = Change
button-subscribe-set-up = Set up
button-subscribe-city = Another city…
button-subscribe-location = 📍 My location
button-subscribe-cancel = Cancel
button-subscribe-words = Add words
button-subscribe-clear = Remove all
button-subscribe-no-quiet = No quiet hours
button-subscribe-leave-all = Everything
button-subscribe-add = Add to a channel

## Language

language-choose = In which language should I answer?
language-chosen = I will answer in English from now on.
language-administrators = Only administrators can change the language of this group.

## About, privacy

about =
    <b>Derek</b> (<i>дерек</i>: Kazakh for “fact”) answers in { $languages } languages from { $facts } drawn from { $sources }.

    <b>How a fact gets in.</b> A curator restates one statement from a published source in their own words, in all four languages, with its date, who says so, and a short phrase from the text. Incomplete entries are rejected. A fact that proves wrong is corrected or withdrawn.

    <b>Contact.</b> { $contact }
about-no-contact = The operator of this bot has not left a contact address yet.
privacy =
    <b>What is stored.</b> The number of this chat and the language chosen with /language, so that I can answer in it. If no language was chosen and there is no subscription, nothing is stored.

    <b>What is not stored.</b> Names, messages, what you read. The technical log has one line for each request: its number, its kind and how long it took.

    <b>Questions.</b> A question that you pass to the curators is kept with its language, the date and the number of this chat until it is answered, { $days } days at most.

    <b>Digests.</b> Of a subscription, its topics, times, time zone, filter and language are kept, and how far it has got, until you unsubscribe. Which facts stood in which message is kept for 30 days, so that a correction can be marked there. A location that you send for the time zone is not kept.

    The reasons of your last answer (/why) are kept in memory only, until the next question or a restart.
privacy-forget = /mydata shows what is stored, /forget deletes it.
privacy-forget-group = /mydata shows what is stored. An administrator of this group can have it deleted with /forget.
mydata-heading = This is all that is stored about this chat:
mydata-chat = Chat: <code>{ $chat }</code>
mydata-language = Language: { $language }
mydata-questions = Questions waiting for the curators: { $count }
mydata-forget = /forget deletes it.
mydata-forget-group = An administrator of this group can have it deleted with /forget.
mydata-nothing = Nothing is stored about this chat.
forget-ask = Delete everything stored about this chat? Digests will stop, and I will answer in the language of your app again.
forget-done = Deleted. Nothing is stored about this chat.
forget-kept = Nothing was deleted.
forget-administrators = Only administrators can delete the settings of this group.
button-forget-yes = Delete
button-forget-no = Keep

## When something is not as expected

command-unknown = I do not know the command { $command }.
command-nearest = Did you mean { $nearest }?
command-see-help = All commands: /help
button-old = This button no longer works. Please send /topics.
error = Something went wrong on our side. We are sorry. Please try again; if it happens again, tell us this reference: <code>{ $reference }</code>
error-short = Something went wrong on our side. We are sorry. Reference: { $reference }
state-unavailable = This cannot be done right now: the database is out of reach for a moment. Please try again in a few minutes; you can go on asking for facts meanwhile.
state-unavailable-short = This cannot be done right now. Please try again in a few minutes.
state-not-saved = This cannot be saved at the moment. Please try again later; you can go on asking for facts meanwhile.
