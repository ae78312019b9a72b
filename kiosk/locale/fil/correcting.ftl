# Maling sagot na itinatama ng staff
correct-title = Itama ang sagot
correct-field = Aling sagot
correct-value = Ang tamang sagot
correct-go = Itama
correct-no-such = Wala sa request na ito ang sagot na iyan. Pumili sa listahan.
correct-missing = I-type ang tamang sagot.
correct-unchanged = Iyan na ang nakalagay. Walang nabago.
correct-expired = Hindi magagamit ang ID na nag-expire sa araw na ito. Humingi sa customer ng ID na may bisa pa.
case-action-correct = Itama ang sagot
field--contact-phone = Contact number
field--contact-email = Contact e-mail
