# Where a case stands.
case-state-draft = Being filled in
case-state-submitted = Accepted, waiting for staff
case-state-in_review = Being checked by staff
case-state-needs_information = Waiting for information from the customer
case-state-held = On hold
case-state-approved = Checked, about to be sent to the carrier
case-state-with_carrier = With the carrier
case-state-completed = Completed
case-state-rejected = Rejected
case-state-failed = Refused by the carrier, or failed there
case-state-withdrawn = Withdrawn

# What can be done with a case, as a button.
case-action-submit = Submit
case-action-begin = Begin the check
case-action-file = Record the work-order number
case-action-ask = Ask for more
case-action-hold = Hold
case-action-supply = Information supplied
case-action-release = Release the hold
case-action-approve = Approve
case-action-send = Send to the carrier
case-action-refuse = Carrier refused
case-action-complete = Complete
case-action-reject = Reject
case-action-withdraw = Withdraw
case-action-recall = Recall from the carrier

# Why an action is refused.
case-no-such-action = There is no such action. Reload the page and choose one that is shown.
case-not-now =
    “{ $action ->
        [submit] { case-action-submit }
        [begin] { case-action-begin }
        [file] { case-action-file }
        [ask] { case-action-ask }
        [hold] { case-action-hold }
        [supply] { case-action-supply }
        [release] { case-action-release }
        [approve] { case-action-approve }
        [send] { case-action-send }
        [refuse] { case-action-refuse }
        [complete] { case-action-complete }
        [reject] { case-action-reject }
        [withdraw] { case-action-withdraw }
       *[recall] { case-action-recall }
    }” is not possible at this point. The request stands at “{ $state ->
        [draft] { case-state-draft }
        [submitted] { case-state-submitted }
        [in_review] { case-state-in_review }
        [needs_information] { case-state-needs_information }
        [held] { case-state-held }
        [approved] { case-state-approved }
        [with_carrier] { case-state-with_carrier }
       *[failed] { case-state-failed }
    }”. Reload the page to see what can be done.
case-final =
    { $state ->
        [completed] This request is completed and cannot be changed. Open a follow-up if something is disputed.
        [rejected] This request was rejected and cannot be changed. Start a new request to try again.
       *[withdrawn] This request was withdrawn and cannot be changed. Start a new request to try again.
    }
case-not-yours =
    { $who ->
        [customer] Only the customer can do this, on the kiosk.
       *[clerk] Only a member of staff can do this. Please ask at the counter.
    }
case-file-counter = This request is handled at the counter, so the shop sends it. There is no work-order number for the customer to record.
case-withdraw-recall = The request is already with the carrier. Only staff can recall it, once the carrier confirms. Please ask at the counter.
case-recall-withdraw = The request is not with the carrier, so there is nothing to recall. Withdraw it instead.
case-needs-reason = Give the reason. The customer will read it.
case-needs-work-order = Enter the work-order number that the carrier gave.
case-needs-effective-on = Enter the day on which the service ended, as the carrier confirmed it.
case-needs-carrier-confirmation = Enter how the carrier confirmed the recall: its number, or who said so and when.

# The number of a case, as typed or scanned.
reference-missing = Enter the reference number. It is on the receipt: three groups of three characters.
reference-character = Character { $place } is “{ $character }”, which no reference number contains. They use capital letters and the digits 2 to 9, without I, O, Q and Z. Check it against the receipt.
reference-length =
    { $count ->
        [one] The reference number has 9 characters; you entered 1. Check it against the receipt.
       *[other] The reference number has 9 characters; you entered { $count }. Check it against the receipt.
    }
reference-check = One of the characters is not right, or two have changed places. Compare the number with the receipt, character by character.
