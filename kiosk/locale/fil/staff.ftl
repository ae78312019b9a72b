# Staff at mga station: pag-sign in, unang manager, pag-enroll ng device.
pin-short = Kailangan ng kahit { $least } character ang PIN; { $count } ang nandito. Puwedeng digit, letra o pareho.
pin-long = Hanggang { $most } character lang ang PIN. Pumili ng mas maikli.
pin-hidden = May character sa PIN na hindi nakikita. I-type ulit nang mano-mano.
pin-pattern = Kabilang ang PIN na ito sa mga unang susubukan ng iba. Pumili ng walang sunod-sunod (123456), ulit-ulit (777777) o pattern (121212).
staff-name-missing = Magbigay ng pangalan, para makita sa history kung sino ang gumawa ng ano.
staff-name-taken = May { $name } na sa staff. Magdagdag ng apelyido o inisyal.

sign-in-title = Mag-sign in
sign-in-lead = Station { $station }
sign-in-name = Pangalan ninyo
sign-in-pin = PIN
sign-in-go = Mag-sign in
sign-in-other = Sa screen ng customer
sign-in-wrong = Hindi magkatugma ang pangalan at PIN. I-type ulit ang dalawa.
sign-in-wait = Masyadong maraming subok. Maghintay ng limang minuto, o ipaalis sa manager ang lock. Bago iyon, hindi titingnan kahit ang tamang PIN.
sign-in-again = Na-sign out kayo, kaya walang nabago. Mag-sign in at babalik kayo kung nasaan kayo kanina.
unsent-back = Nandito ulit ang na-type ninyo bago na-lock ang screen. Wala pang naipadala: tingnan muna, saka pindutin.
unsent-no-form = Wala na sa pahina ang lugar para dito:
unsent-throw-away = Itapon

set-up-title = Ang unang manager
set-up-lead = Wala pang manager ang kiosk na ito. Nasa console kung saan ito pinaandar ang code.
set-up-code = One-time code
set-up-code-hint = Siyam na character, gaya ng K7M-4TX-92A
set-up-pin-hint = Kahit { $least } character. Kakailanganin ninyo ito tuwing magsa-sign in.
set-up-go = Gawin akong manager
set-up-wrong = Hindi ito ang code sa console. Nagbabago ito tuwing paaandarin ang kiosk.
set-up-wait = Masyadong maraming maling code. Maghintay ng limang minuto at tingnan ulit ang console.

enrol-title = I-enroll ang device na ito
enrol-lead = Sa mga device lang ng shop na ito makakapag-sign in ang staff. Nagdadagdag ang manager ng station sa opisina at kukuha ng code nito.
enrol-code = Code ng station
enrol-go = I-enroll
enrol-wrong = Walang station na nabubuksan ng code na ito. Maaaring nagamit na, o lampas na sa isang oras: humingi ng bago sa manager.
enrol-wait = Masyadong maraming maling code. Maghintay ng limang minuto, saka subukan ang bagong code.
station-name-missing = Bigyan ng pangalan ang station, gaya ng numero ng window nito.
station-name-taken = May station na { $name } na. Pumili ng ibang pangalan, o i-revoke muna iyon.
managers-only = Para sa mga manager ito
managers-only-text = Walang nabago. Hilingin sa manager na gawin ito, o na mag-sign in dito.
managers-only-go = Balik sa counter
