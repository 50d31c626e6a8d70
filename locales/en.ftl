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
command-random = A random fact
command-timeline = A topic by date: /timeline ai
command-fact = One fact in full: /fact ID
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

    Choose a topic:
help =
    Choose a topic to see its facts, the newest first. Tap a number to open a fact in full, with its source.
help-topics = Topics
help-more = More
topics-heading = Topics
ask-later = I cannot answer free-form questions yet. Please choose a topic:
only-text = I only understand commands. Please choose a topic:
topic-unknown = There is no such topic. These are the topics:
subscribe-later = You cannot subscribe yet. Here is what is known on the topic:

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

## Sources

sources-heading = Where the facts come from
sources-total = { $facts } from { $sources }.

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
    <b>What is stored.</b> The number of this chat and the language chosen with /language, so that I can answer in it. If no language was chosen, nothing is stored.

    <b>What is not stored.</b> Names, messages, what you read. The technical log has one line for each request: its number, its kind and how long it took.

    /mydata shows what is stored, /forget deletes it.
mydata =
    This is all that is stored about this chat:

    Chat: <code>{ $chat }</code>
    Language: { $language }

    /forget deletes it.
mydata-nothing = Nothing is stored about this chat.
forget-ask = Delete everything stored about this chat? I will then answer in the language of your app again.
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
