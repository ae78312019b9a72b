# Papers on their way to a printer
print-h-queued = Your paper is being printed
print-h-printed = Your paper is ready
print-h-held = Your paper waits at the counter
print-h-failed = The printer did not work
print-h-void = This paper is no longer being printed
print-text-queued = This takes a few seconds. Please wait a moment.
print-text-printed = Please take it from the printer.
print-text-held = A person at the counter will print it for you. Please say the number on this screen.
print-text-failed = Nothing you entered is lost. A person at the counter will help you with the paper.
print-text-unsure = It may have come out: please look in the printer. If it is not there, ask at the counter.
print-text-void = If you still need it, please ask at the counter.
print-pdf = PDF instead
print-look-again = Look again

prints-title = Papers owed
prints-lead = Papers that have not come out yet, the oldest first. The customer may be waiting.
prints-none = No paper is waiting.
prints-owing = Papers owed ({ $count })
prints-state-held = waits to be released
prints-state-queued = waits for a printer
prints-state-printing = being printed
prints-state-printed = printed
prints-state-failed = not printed
prints-state-void = given up
prints-asked = asked for at { $station }, { $at }
prints-release = Release
prints-again = Print again
prints-came-out = It came out
prints-forget = Give it up
prints-gone = Somebody was quicker: this paper stands elsewhere by now.

print-fault-unreachable = no connection: is it switched on, and on the network?
print-fault-refused = it takes no such paper: check its address and settings
print-fault-paper_out = no paper
print-fault-cover_open = the cover is open
print-fault-jammed = paper is stuck in it: take it out
print-fault-no_pdf = it takes no PDF: set it up as a queue of CUPS and enter that queue’s address
print-fault-no_a4 = it knows no A4 paper: a roll needs ?media=80 in its address
print-fault-mute = it says nothing: if its own test prints, add ?status=no to its address
print-fault-offline = offline, or it has stopped with an error
print-fault-hung = no answer in time: it may be busy
print-fault-died = the connection broke; half a paper may lie in it
print-fault-aborted = the printer gave the job up
print-fault-broken = the paper could not be prepared
print-fault-unsure = may have come out: please look in the printer first

printers-title = Printers
printers-lead = As they answer at this moment.
printers-none = No printer is set: every paper is printed by the browser.
printers-ready = ready
printers-silent = prints without telling its state
printers-test = Print a test page
printers-test-one = Print a test page on { $name }
printers-tested = { $name }: the test page came out.
printers-tested-silent = { $name }: the test page was sent. Please look whether it came out.
printers-where = Which paper goes where
printers-browser = the browser
printers-held = A paper with personal data that is asked for at a tablet waits until a clerk releases it.
printers-roll = 80 mm roll

trial-title = Test page
trial-frame = This frame must be whole on every side.
