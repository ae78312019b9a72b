# A wrong answer, put right by staff
correct-title = Correct an answer
correct-field = Which answer
correct-value = As it should be
correct-go = Correct
correct-no-such = This answer is not part of this request. Choose one from the list.
correct-missing = Type the answer as it should be.
correct-unchanged = That is what already stands there. Nothing was changed.
correct-expired = A document that expired on this day cannot be used. Ask the customer for a valid one.
case-action-correct = Correct an answer
field--contact-phone = Contact telephone
field--contact-email = Contact e-mail
