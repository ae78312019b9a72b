h-languages = Languages
languages-lead = Which languages this kiosk speaks, and who has read the words over.
languages-messages = { $count } texts on screens and papers
languages-whole = The instructions for every card are in this language.
languages-lacking = Not in this language: { $cards }. Customers read another language there, and the screen says which.
languages-unread = Nobody has proofread this yet. If a sentence looks odd, believe the customer, not the screen.
languages-read = Proofread on { $day }.
print-large = Large print
