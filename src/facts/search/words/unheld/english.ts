/** See `index.ts`. */
export const english = `
do they keep many engineers on staff
how many mentors for each group
is there a nurse in the building
do they have their own lawyers
how many cleaners does the office employ
how many people quit last year
are there women in the top management
what is the deputy head called
who was the previous director
name of the chief accountant
who do i talk to in hr
how old was the founder back then
what does the company name mean
who drew the logo
how much do they pay a junior developer
starting salary for a fresh graduate
do staff get a new year bonus
are the interns paid
does the firm pay dividends
what was the net profit last quarter
is this company losing money
how much tax do they pay
has anyone sued them
who audits their books
meeting room price per hour
any vacancies right now
where do i send my cv
do they take students part time
what do they ask at the interview
can i work from home there
street and house number of the office
reception phone number please
where can i complain about the staff
which bus goes there
is there parking by the entrance
how late are they open
do they work on weekends
when is their lunch break
can i come without an appointment
excursion for a school class
do visitors need a pass
can i take pictures inside
how do i sign my daughter up
last day to hand in the form
which papers should i bring to enrol
is there an entrance exam
minimum grades to get in
what is the tuition per term
is there a discount for large families
do they give a room in a dorm
must pupils wear a uniform
what time do lessons start
when are the school holidays
how many kids sit in one class
do they feed the children
will i be expelled for skipping classes
do i need my own laptop there
is there a toddler group too
how many months until a place frees up
is their diploma accepted abroad
how much water does it drink
how is the machine kept cool
how loud is the server room
total number of video cards installed
how many racks stand in the hall
what happens if the lights go out
can they afford the light bill
how heavy is one server cabinet
how much ram does it have
what operating system runs on it
price for an hour of machine time
who fixes it when it breaks
how often are the disks replaced
has it ever overheated
is there a diesel generator outside
can you play video games on it
how soon will the hardware be outdated
how many guards at the gate
who keeps the keys to the hall
is the equipment insured
will the heat warm nearby houses
how many shifts a day at the plant
does the plant poison the river
is the smoke bad for people nearby
do workers get helmets and boots
was anybody killed on the site
what do the miners eat
where do they dump the waste
can tourists go down the shaft
what make are the excavators
how many trucks leave every day
will the villagers be moved away
how much did landowners get
do they cut trees for it
will the pit be filled in afterwards
is there a trade union for workers
how thick is the cable
what ship lays the cable
what if an anchor cuts it
how small are the transistors
how to open an account for a child
i lost my card what now
the machine ate my card
forgot my password
the sms code never comes
app won't open on my phone
sent money to the wrong person
how much cash can i withdraw daily
commission for a transfer abroad
interest on a car loan
mortgage without a down payment
why was my loan refused
can i repay early without penalty
my account got frozen
my phone number changed how to update it
i want to delete my profile
where to download the latest version
does it run on an old phone
connect me to a human operator
i was charged twice
the seller won't refund me
somebody stole money from my card
how do i raise my credit limit
which card gives cashback on groceries
deposit rate this month
which currency to keep savings in
where do i get a bank statement
my pin is blocked
does it work with wet hands
a stranger called pretending to be the bank
how do i cancel the subscription
how to get an electronic signature
where do i buy coins safely
which crypto wallet is best
how to mine coins at home
should i sell my coins now
i lost my seed phrase
will the token price go up
do i owe tax on crypto gains
how to swap coins for cash
price of the satellite dish
monthly price of the plan
why is my connection slow tonight
what ping in online games
who mounts the antenna on the roof
the router keeps blinking red
does heavy rain kill the signal
will it work in my camper van
no bars at my house whom to call
can i share it with a neighbour
is traffic unlimited or capped
how many satellites are up there
can i see the satellite at night
how long is the warranty on the kit
switch provider and keep my number
what is his age
what month was he born in
what is his wife's name
does she have kids
how much does he make a month
what house does he live in
what car does he drive
which university did she graduate from
give me his phone number
how can i write to her personally
does he do any sport
is he religious
how tall is he
who are his parents
which town was she born in
does he have a dog
what is her net worth
what did he do before politics
was he ever arrested
when is he going to retire
which country came last
what if the target is missed
who gets fired if the plan fails
can you go to jail for breaking it
how many deputies voted against
where can i read the full text
who drafted this law
can the decision be appealed
will the next president drop the plan
how do i apply for a state subsidy
who checks how the money is spent
what is the average pension
share of jobless people
minimum wage there
inflation this year
number of soldiers in the army
how much foreign debt does it have
how is the ranking calculated
will there be a referendum on it
how does one become a citizen
will it be sunny tomorrow
euro rate this morning
what time is the match tonight
how to cook lentil soup
recommend a funny film
do i need a visa to go there
call me a taxi
nearest hospital open at night
how do i find a job fast
my head hurts what should i take
cheap plane tickets for summer
pick a name for my baby
did petrol get more expensive
what should i give mum for her birthday
do my maths homework
what should i call you
do you ever sleep
tell me a joke
cheers mate much appreciated
you are talking nonsense
can you draw me a picture
do you remember my last question
i am bored talk to me
who programmed you
good evening how are things
what weekday are the classes
how many lessons a week
how long is one lesson
who teaches the python class
are the lessons only in english
can pensioners join the course
may foreigners apply for the programme
what if i miss the final exam
can i retake the test
when will the admission results be out
i applied and nobody answered
do they pay students a stipend
will my employer accept this diploma
the course video won't play
is the homework checked by a person
how many seats are left
can i move to another group
can i follow it from my village
am i spared the army while studying
do graduates find work afterwards
what share of students drop out
i want to complain about my teacher
which textbook do they follow
my diploma has a typo who fixes it
money back if i leave the course
is there a summer camp for kids
how many floors does the building have
which architect drew the building
what events are on this weekend
desk rental per month
can i hire the conference hall
is there a cafe inside
which taxes are residents freed from
how do i become a resident
why was my residency application turned down
how long is resident status valid
is there a gym for members
which investors come to demo day
when is the next demo day
ticket price for the forum
who is speaking at the conference
where to sign up for the hackathon
prize for winning the hackathon
do they sort out work visas
booking a stand at the exhibition
how long is the queue for machine time
do students get free computing hours
who hands out logins for the cluster
how hot does it get in there
who is on duty at night
which firm services the air conditioners
does the humming bother people next door
how many litres of diesel are stored
how often is it shut down for maintenance
has anyone hacked it
where are the backups kept
how would they put out a fire
carbon footprint of the data centre
will my light bill rise because of it
can i host my website there
what does storage cost per month
are hospital records kept on it
is it harmful to live beside it
where do the old servers go
who won the cabling tender
is the door opened by fingerprint
how many layers does the network have
what did training it cost
where do i get an api key
price per thousand requests
does it make things up
can it write code
will the model run on my laptop
may i use the model commercially
how long a text can it take
can it see pictures
does it talk out loud
are my chats stored
why are the answers so slow
is there a phone app for the model
were authors paid for the training texts
when does the next version come out
are political topics censored
how many people labelled the data
can i trust its medical advice
how do i renew my passport online
long line at the service centre today
where can i see my traffic fine
criminal record certificate how to get
my digital key has expired
the portal says service unavailable
book a meeting with an official
how to register a newborn
where to apply for child benefit
putting a used car in my name
our place in the kindergarten queue
how do i register as self employed
do i have any tax debt
face check does not let me in
i lost my id card
apply for a driving licence
my application is stuck in processing
how do i see my pension savings
can i vote from my phone
my registered address is wrong
how to sign up with another clinic
who has looked at my documents
nobody picks up at the call centre
my palm is bandaged can i still pay
does it read through gloves
what if somebody copies my palm
can my kid pay by hand
how do i erase my palm data
is the left hand fine too
do they take a fee per payment
the most i can spend in a day
does it work when i travel abroad
what about people without hands
the scanner did not recognise me
can twins fool it
the shop refuses cards
parking payment did not go through
top up my transit card
my salary has not arrived
why does the bank want a selfie
the courier never brought my order
how to turn digital money into cash
does digital money earn interest
can the state see what i buy
how do i reach my late father's account
which exchange has the lowest fees
do i need a permit to mine
electricity tariff for miners
the exchange blocks my withdrawal
i sent tokens over the wrong network
how to declare crypto income
explain nft in simple words
how many people own crypto here
will a bank lend against my coins
which video card is good for mining
how were illegal mining farms punished
smallest sum to begin trading
the broker vanished with my tokens
does the antenna cost extra
can i pause the subscription for winter
will it work on a boat
how much power does the dish draw
may i take the terminal to another country
will the satellite fall on us
who launches the rocket
do trees block the signal
how many days until the kit is delivered
price of a tonne of lithium
what do miners earn
is there radiation near the mine
is our well water still safe
when is the tender for the deposit
which firms lost the tender
is there a railway to the deposit
what year comes the first ore
how will the ore reach the port
which acids do they use for processing
for how many years will reserves last
is there gold there too
what cut does the state get
did archaeologists check before digging
will local people get a share
which country buys the concentrate
who discovered the deposit
is it open pit or underground
our windows are covered in mine dust
can mining cause earthquakes
water needed per tonne of ore
do women work underground
lung disease among the miners
who smuggles ore over the border
can metal be taken from old phones
did the miners go on strike
when is the next ranking due
which jury picked the winners
how many votes did the bill get
who opposed the reform
is there a fine for being late
how much did the consultants get
why did our score drop
can a company be struck off the list
what was changed in the law lately
were ordinary people asked about the plan
fine for a video without a label
who is exempt from the law
does the law apply to foreigners
what if the budget runs out
deadline for public comments
how much does a minister earn
did he study abroad
what faith does she follow
is he on social media
how many languages does he speak
is she married or single
where does he go on holiday
does he own a business
which party is she in
has he written any books
where did he do military service
who will take his seat next
how do i sell my startup
where can i find a co-founder
how big a stake do investors want
how many startups went bust
were there layoffs recently
pay of a product manager there
how much cash do they burn monthly
how to write a pitch deck
where do i ask for a grant
do i need a patent for my app
who is their biggest customer
why did the founders fall out
may schoolchildren start a company
does the neighbouring country have a supercomputer
what do they pay programmers over there
will our bank card work over there
is their e-government any good
who runs ai in the country next door
is crypto banned in the neighbouring country
do their schools teach coding
is electricity cheaper across the border
how many people live over there
do they mine lithium over there
do people live better next door
which bank is better for a business
is this course better than paid ones
which card is cheaper to keep
is fibre better than a dish
are wages higher than last year
has it got worse than before
why is it dearer here than abroad
is our model smarter than the american one
gold or rare metals to invest in
write an essay about artificial intelligence
make a presentation on minerals
teach me python from scratch
translate this text into french
draw a logo for my shop
write a poem about the steppe
solve this equation
fix the mistakes in my letter
recommend a book on business
suggest a topic for my thesis
sum up this article for me
play some music
plan my weekend trip
do you like football
are you a boy or a girl
what is the meaning of life
will robots take over the world
will ai take my job
why is the sky blue
let's play a game
i can't fall asleep
can you keep a secret
`;
