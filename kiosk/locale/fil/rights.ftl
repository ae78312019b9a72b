# A person's request about what is kept of them.
h-rights = Mga request sa data
rights-lead = Puwedeng humingi ang customer ng kopya ng data na itinatago tungkol sa kanila, o hilinging burahin ito. Tiyakin muna kung sino ang humihiling, at sagutin hanggang sa araw na nakasaad.
rights-none = Walang request na naghihintay ng sagot.
rights-kind--export = Kopya ng itinatagong data
rights-kind--erase = Pagbura ng data
rights-due = Sagutin hanggang { $day }
rights-source = Ayon sa: { $source }
rights-asked = Hiniling noong { $at }, itinala ni { $who }
rights-verified-by = Paano natiyak kung sino ang humihiling: { $words }
rights-not-there = Wala na rito ang case na ito.
rights-download = I-download ang lahat ng data
rights-do--done = Sagutin
rights-do--denied = Tanggihan
rights-do--erase = Burahin at sagutin
rights-erase-what = Agad na mabubura ang case, kasama ang mga sagot, litrato, papel at mensahe nito. Hindi na ito maibabalik. Reference number lang ang matitira, para hindi na magamit ulit.
rights-answer = Ang sasabihin ninyo sa customer
rights-reason = Bakit tinanggihan, ayon sa sasabihin sa customer

# A new request.
rights-new = Itala ang request
rights-what = Ano ang hinihiling
rights-verified = Paano ninyo natiyak kung sino ang humihiling
rights-verified-hint = Isulat kung ano ang ipinakita at ikinumpara, nang walang numero nito: “ipinakita ang passport, ikinumpara ang pangalan at mukha”.
rights-save = Itala

# What is wrong.
rights-need-kind = Piliin kung ano ang hinihiling.
rights-need-verified = Isulat kung paano ninyo natiyak kung sino ang humihiling.
rights-need-answer = Isulat ang sasabihin ninyo sa customer.
rights-need-reason = Isulat kung bakit tinanggihan.
rights-no-case = Walang case na may ganitong reference number. Ikumpara ito sa receipt.
rights-asked-already = Hiniling na ito at naghihintay ng sagot.
rights-answered = Nasagot na ang request na ito.
rights-gone = Binura noong { $day } ang case na may ganitong reference number. Wala nang natirang data nito, at puwede ninyong sabihin iyon.
erase-running = Tumatakbo pa ang case. Kailangan muna itong matapos o mabawi: buksan ang case, o tanggihan at sabihin kung bakit.
erase-owed = May bukas pang refund, dispute, o gawain ng shop o ng telco. Isara muna ito sa page ng case, o tanggihan at sabihin kung bakit.
erase-in-hand = May mensahe ng case na ito na ipinapadala ngayon. Subukan ulit pagkalipas ng 5 minuto.

# What was answered.
rights-answered-list = Nasagot na
rights-outcome = Resulta
rights-words = Ang sagot
rights-state--done = Naisagawa
rights-state--denied = Tinanggihan
overdue--right = Dapat sagutin ang request sa data
home-due--right = sagutin ang request sa data hanggang { $day }

# How long cases are kept.
h-kept = Gaano katagal itinatago ang mga case
kept-how = Binubura ang case kapag tapos na ito, wala nang bukas na gawain, at lumipas na ang bilang ng araw ayon sa procedure nito. Kusa itong ginagawa ng kiosk araw-araw.
kept-clock = Lumampas nang higit sa { $days } araw ang orasan ng device na ito nang walang naitalang kahit ano. Walang buburahin hangga't hindi sinasabi ng manager na tama ang petsa ngayon.
kept-clock-right = Tama ang petsa ngayon
kept-cases = Mga case
kept-count = Bilang
kept--due = Dapat burahin ngayon
kept--soon = Buburahin sa loob ng 30 araw
kept--later = Buburahin pagkatapos noon
kept--owed = Tapos na, pero may bukas pang gawain
kept-gone--retention = Binura nitong huling 30 araw: lumipas na ang panahon
kept-gone--erasure = Binura nitong huling 30 araw: ayon sa hiling
kept-gone--listed = Binura nitong huling 30 araw: bumalik kasama ng lumang kopya
kept-last = Huling sinuri: { $at }
kept-never = Hindi pa nasusuri.
