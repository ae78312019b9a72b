# Two people: what a second person is asked, and what they answer. For staff unless it says so.
second-title = Waits for a second person
second-asked = { $who } asked, { $at }:
second-tasks = Not ticked
second-ticked = (ticked since)
second-amount = Refund to the customer: { $amount }.
second-limit = Above { $currency } { $limit } two people decide.
second-may = You agree to exactly this. If more is missing then, or the sum is another, it has to be asked again.
second-mine = You asked. Another manager has to look at it and answer with their own PIN.
second-others = A manager other than { $who } has to look at it and answer.
second-alone = There is no other manager who could answer. Please have a second one added in the office, or see to what is missing.
second-back = “{ $action }” takes the question back.
second-note = Your words (needed if you do not agree)
second-pin = Your PIN, once more
second-agree = I agree
second-decline = I do not agree
second-was = { $asked } asked, { $agreed } agreed ({ $action })
second-hint-tasks = Not everything is ticked.
second-hint = You may ask a second person: another manager then looks at it, and until then the request waits.
second-reason = Why, for the second person
second-go = Ask a second person
second-waiting = Second person: { $count }
case-action-second_ask = Second person asked
case-action-second_agree = Second person agreed
case-action-second_decline = Second person did not agree

# What stands in the way
tasks-left =
    { $count ->
        [one] One task is not ticked yet.
       *[other] { $count } tasks are not ticked yet.
    } Tick them, or say why and ask a second person.
second-needs-reason = Above { $currency } { $limit } two people decide about a refund. Please say why, and ask a second person.
second-needs-note = Above { $currency } { $limit } two people decide about a refund. Write in the note why, and save again: a second person is asked then. Nothing is recorded yet.
second-gone = There is nothing to be answered any more: the question has been answered or taken back.
second-not-you = You cannot be the second person here: whoever asked does not answer, and only managers do.
second-beholden = You have your PIN or your role from whoever asked, since less than a week. Another manager has to answer. Or ask for it yourself, and let them be the second person.
second-choose = Please choose whether you agree.
second-needs-words = Please say why you do not agree.
second-pin-wrong = This is not your PIN. Nothing is decided. Please type it again.

# For the customer, on paper and when tracking
slip-second = Decided by two
slip-second-said = asked by { $asked }, agreed to by { $agreed }
state-means-second = A second person in the shop looks at your request. You need not do anything.
