### What Derek says around the facts, in English. Facts, topics, sources and entities are in data/.

## The bot's profile

bot-name = Derek: facts about Kazakhstan
bot-short-description = Dated, sourced facts on Kazakhstan’s AI, minerals, start-ups and digital state, in four languages.
bot-description =
    Derek answers from a curated store of facts about Kazakhstan: AI, computing, critical minerals, start-ups, the digital state.

    Every fact carries its date, says who stated it and links to its source. What the store does not hold, Derek does not make up.

## The command menu

command-topics = All topics
command-latest = The newest facts
command-random = A fact at random
command-fact = One fact in full: /fact ID
command-sources = What the store rests on
command-language = Language
command-about = What Derek is and who runs it
command-privacy = What is kept of you, and why
command-mydata = See what is kept of this chat
command-forget = Remove what is kept of this chat
command-help = What you can ask

## Greetings and help

start =
    <b>Derek</b> answers from a store of facts about Kazakhstan’s AI, computing, critical minerals, start-ups and digital state.

    Every fact has a date, says who stated it, and links to its source.

    Choose a topic:
help =
    Choose a topic and you get its facts, the newest first. A number opens a fact in full, with its source.
help-topics = Topics
help-more = More
topics-heading = Topics
ask-later = I cannot answer questions in free words yet. Please choose a topic:
only-text = I can read commands only. Please choose a topic:
topic-unknown = There is no such topic. These are the topics:
subscribe-later = You cannot subscribe yet. Here is what is known on the topic:

## Lists of facts

latest-heading = The newest facts
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
fact-edition-seen = Edition seen
fact-edition-yours = In your language
quoted = “{ $text }”
fact-evidence = In the text
fact-paragraph = paragraph { $paragraph }
fact-related = Related
fact-address-unknown = address not known
date-estimated = about { $date }
date-unknown = undated
fact-id = ID
fact-retired = This fact has been withdrawn. It no longer stands in the store.
fact-usage = Write the fact’s ID behind the command, for example { $example }
fact-unknown = There is no fact with this ID.
fact-nearest = Perhaps you mean:
button-copy = Copy with citation
button-another = Another one

## Sources

sources-heading = What the store rests on
sources-total = { $facts } from { $sources }.

## Language

language-choose = In which language should I answer?
language-chosen = I will answer in English from now on.
language-administrators = Only administrators can change the language of this group.

## About, privacy

about =
    <b>Derek</b> (<i>дерек</i>: Kazakh for a fact, a datum) answers from { $facts } that rest on { $sources }, in { $languages } languages.

    <b>How a fact gets in.</b> A curator restates one statement from a published source in their own words, in all four languages, with its date, who says so, and a short phrase that stands in the source. A check refuses what is incomplete. A fact that proves wrong is corrected or withdrawn.

    <b>Who to write to.</b> { $contact }
about-no-contact = Whoever runs this bot has not left an address yet.
privacy =
    <b>What is kept.</b> The number of this chat and the language chosen with /language, so that I answer in it. If nothing was chosen, nothing is kept.

    <b>What is not kept.</b> Names, messages, what you read. The technical log has one line for each request: its number, its kind and how long it took.

    /mydata shows what is kept, /forget removes it.
mydata =
    This is all that is kept of this chat:

    Chat: <code>{ $chat }</code>
    Language: { $language }

    /forget removes it.
mydata-nothing = Nothing is kept of this chat.
forget-ask = Remove all that is kept of this chat? I will then answer in the language of your app again.
forget-done = Removed. Nothing is kept of this chat.
forget-kept = Nothing was removed.
forget-administrators = Only administrators can remove the settings of this group.
button-forget-yes = Remove
button-forget-no = Keep

## When something is not as expected

command-unknown = I do not know the command { $command }.
command-nearest = Did you mean { $nearest }?
command-see-help = All commands: /help
button-old = This button no longer works. Please send /topics.
error = Something went wrong on our side. We are sorry. Please try again; if it happens again, tell us this reference: <code>{ $reference }</code>
error-short = Something went wrong on our side. We are sorry. Reference: { $reference }
