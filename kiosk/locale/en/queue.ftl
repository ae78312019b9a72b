# The queue at the counter.
queue-call = Call { $number }
queue-finish-and-call = Done. Call { $number }
queue-nobody = Nobody is waiting
queue-waiting-title = Waiting
queue-no-form = No form yet
queue-minutes = { $minutes } min
queue-for-window = for window { $window }
priority--1 = Booked
priority--2 = Elderly
priority--3 = Disability
priority--4 = Small child or pregnant
queue-booked-at = booked { $time }
queue-goes-first = Goes first
queue-elsewhere = At other windows
queue-missed = Did not come
queue-at-window = { $number } · window { $window }
queue-let-first = Let somebody go first
queue-whom = Number

queue-mine-none = Nobody is at this window
queue-mine-lead = Call the next customer on the left, or key a case in.
queue-state--called = Called { $calls ->
    [one] once
   *[other] { $calls } times
    }, on the way
queue-state--serving = At your window
queue-open-case = Open the case { $reference }
queue-key-in-for = Key in for { $number }
queue-move--serve = Is here
queue-move--again = Call again
queue-move--no-show = Did not come
queue-move--finish = Done
queue-move--back = Back to the queue
queue-pass-on = Pass on to window
queue-move--transfer = Pass on

queue-called = { $number } is being called to this window.
queue-drawn = { $number } is drawn.
queue-print-drawn = Print the ticket
queue-did--serve = { $number } is at your window.
queue-did--again = { $number } is being called again.
queue-did--no-show = { $number } did not come. If they turn up, put them back into the queue.
queue-did--finish = { $number } is done.
queue-did--back = { $number } is waiting again.
queue-did--transfer = { $number } is passed on to window { $window }.
queue-did--first = { $number } goes first now.
queue-empty = Nobody is waiting for this window now. Nothing was changed.
queue-still-called = { $number } was called to this window and has not come yet. Press “Is here”, “Call again” or “Did not come” first. Nothing was changed.
queue-gone = This number is not of today. Nothing was changed.
queue-other-window = { $number } is at window { $window } now, so that window goes on with it. Nothing was changed.
queue-not-now =
    { $state ->
        [waiting] { $number } is waiting again, so this cannot be done now.
        [called] { $number } has been called to window { $window } already.
        [serving] { $number } is at window { $window } already.
        [no_show] { $number } was noted as not come.
       *[done] { $number } is done already.
    } Nothing was changed.
queue-which-window = Choose a window that is open. Nothing was changed.

# How long it takes, from the day's own pace.
wait-about =
    { $least ->
        [0] within { $most } minutes
       *[other] about { $least } to { $most } minutes
    }

# The counter's first screen.
home-due = Due today or before
home-due-none = Nothing is due today.
home-due--promise = expected by { $day }
home-due--answer = answer asked by { $day }
home-due--deed = to be done by { $day }
home-overdue-all = The whole list
home-key-in = Key in a case
home-key-in-lead = For somebody who cannot use the tablet, or from a form on paper.
home-papers-in = Language of the papers
home-form = Print a blank form
home-draw = Take a number for someone
home-draw-why = Goes first because
home-draw-no-reason = No priority
home-draw-go = Draw the number

# A draft in a clerk's hand.
draft-keyed = You are keying in a case
draft-helped = You are filling in a customer's form
draft-go-on = Go on
draft-throw-away = Throw it away
draft-give-back = Give it back to the tablet
draft-gone = This form is no longer there: it was handed in, or its visit ended.
draft-thrown-away = The form was thrown away.
draft-given-back = The form is back on the customer's tablet. Everything you typed is kept.
hand-keyed = Keyed in by { $name }
hand-helped = { $name } fills this in with the customer
hand-counter = Back to the counter
hand-case = Open the case

# Calls for a person.
call-at = Tablet { $station } calls
call-somewhere = at the first screen
call-go = I am going
call-take = Open their form here
call-answered = You are going to tablet { $station }. The others see that.
call-answered-already = A colleague has answered this call already.
call-no-draft = You answered tablet { $station }, but there is no form to open: it was handed in, it ended, or a colleague has it.
helped-title = { $name } is filling this in with you
helped-lead = Everything you typed is kept. When { $name } is done, this screen goes on by itself.
helped-go = Look again now

# A number at the tablet.
take-number = Take a number
number-title = Your number
number-ahead-wait = Waiting time: { $wait }
number-waiting = Please stay near. Your number is called on the board.
number-called = It is your turn: window { $window }
number-done = This number has been served.
number-missed = Your number was called and nobody came. Please tell the staff: they put it back.
number-early = You are early. Your turn is from about ten minutes before { $time }; until then you wait by number.
number-due = You booked { $time }, so you go before others.
number-late = Your booked time, { $time }, is over. You are in the queue with this number; thank you for your patience.
number-form = Fill in the form now
number-form-lead = It saves time at the window. Your number stays the same.
slip-listen = Please stay near and watch the board for your number.

# Booked times.
book-link = Book a time
book-title = Book a time
book-lead = No name needed. You get a code; bring it with you.
book-day = Which day?
book-time = Which time on { $day }?
book-places =
    { $places ->
        [0] full
        [one] 1 place left
       *[other] { $places } places left
    }
book-go = Book this time
book-which-time = Choose a time that is still free.
book-just-taken = This time was taken a moment ago. Please choose another.
book-have-code = I have a booked time
booked-title = Your time is booked
booked-code = Your code
booked-keep = Write the code down or take a photo of it. On the day, give it at a tablet: you get a number that goes before others. We keep your place for 15 minutes.
booked-cancel-how = To cancel, give the code under “I have a booked time”.
arrive-title = Your booked time
arrive-lead = The code has six characters.
arrive-code = Code
arrive-go = I am here
arrive-cancel = Cancel my time
book-need-code = Enter the code you were given.
book-unknown = There is no booked time with this code. Compare it with what you wrote down, or take a number.
book-other-day = Your time is on { $day } at { $time }. Please come back then, or take a number now.
book-came-already = You are already in the queue with this code, so it cannot be cancelled.
book-cancelled = Your time is cancelled. Somebody else can have it now.
hours-title = Opening hours

# The public board.
board-title = Now serving
board-window = Window
board-go-to = { $number }, please go to window { $window }
board-last = Called before
board-next = Next
board-waiting =
    { $count ->
        [0] Nobody is waiting
        [one] 1 person is waiting
       *[other] { $count } people are waiting
    }
board-wait = Waiting time for a new number: { $wait }
board-nobody = No number is being served just now
board-sound = Turn sound on
board-sound-is-on = Sound is on
