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
subscribe-not-yet = You cannot subscribe yet. Choose a topic to read:
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

## Questions in free words

ask-ambiguous = This can mean several things. Which one?
ask-unknown = I do not know. The collection holds no answer to this question.
ask-nearest-topics = The nearest topics:
ask-pass-offer = I can pass the question to the curators. I would then keep its text and language, the date and the number of this chat until it is answered, { $days } days at most. /forget deletes it.
ask-passed = Passed on. The answer will come to this chat. I keep the question’s text and language, the date and the number of this chat for { $days } days at most; /forget deletes it.
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
why-several-close = several facts come close
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
questions-closed = Closed: { $count }.
questions-no-such = There is no waiting question with this number, or no fact with this ID.

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

    <b>Questions.</b> A question that you pass to the curators is kept with its language, the date and the number of this chat until it is answered, { $days } days at most.

    The reasons of your last answer (/why) are kept in memory only, until the next question or a restart.

    /mydata shows what is stored, /forget deletes it.
mydata-heading = This is all that is stored about this chat:
mydata-chat = Chat: <code>{ $chat }</code>
mydata-language = Language: { $language }
mydata-questions = Questions waiting for the curators: { $count }
mydata-forget = /forget deletes it.
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
