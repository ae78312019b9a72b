# Mga ID: mga numerong mano-manong na-type.
id-type-choose = Piliin ang klase ng ID.
id-number-missing = I-type ang numero ng ID.
passport-length = May 6 hanggang 9 na letra at digit ang passport number; { $count } ang nandito. Tingnan ang kanang itaas ng pahinang may litrato.
passport-letter-o = Letrang O ang ika-{ $position } character. May mga bansang hindi gumagamit nito sa passport: tingnan kung zero ang nakasulat.
permit-length = May 8 hanggang 12 letra at digit ang travel permit number; { $count } ang nandito. Ihambing ito sa permit.
permit-digits = May 8 digit pagkatapos ng H o M (10 sa lumang permit); { $count } ang nandito. Ihambing ang numero sa permit.
permit-unknown-form = Hindi namin kilala ang ganitong travel permit number. Ihambing ulit sa permit; kung tama, magpatuloy.
other-id-length = Magbigay ng numerong may 3 hanggang 30 letra at digit; { $count } ang nandito.
hkid-check = Hindi magkatugma ang numerong ito ng Hong Kong at ang nasa panaklong. Ihambing sa card mula sa unang letra.
th-id-length = May 13 digit ang Thai ID number; { $count } ang nandito.
th-id-check = May maling digit. Sa mga digit na ito, dapat { $last } ang huli, hindi { $found }. Ihambing ang numero sa ID.
cn-id-length = May 18 character ang resident ID number; { $count } ang nandito.
cn-id-birth = Petsa ng kapanganakan dapat ang ika-7 hanggang ika-14 na character, pero ang { $date } ay hindi petsang lumipas na. Ihambing ito sa ID.
cn-id-check = May maling character. Sa mga digit na ito, dapat { $last } ang huli, hindi { $found }. Ihambing ang numero sa ID.
nik-length = May 16 digit ang NIK; { $count } ang nandito.
nik-birth = Petsa ng kapanganakan dapat ang ika-7 hanggang ika-12 digit: araw, buwan, taon (dagdag na 40 sa araw ng babae), pero ang { $date } ay hindi ganoong petsa. Ihambing ito sa ID.
philsys-length = May 16 digit ang numero sa PhilSys card (PCN); { $count } ang nandito.
philsys-secret = 12 digit ang haba ng lihim na PhilSys number (PSN). Huwag itong ibigay kahit kanino: hindi namin ito puwedeng kunin. I-type ang 16 digit na nakasulat sa card (PCN).

# Ang machine-readable zone: mga linyang may < sa ibaba ng ID.
mrz-characters = Linya { $line }, ika-{ $position } character: mga letrang A hanggang Z, digit at < lang ang nasa mga linyang ito. Kung scanner ang nag-type nito, gawing English (US) ang keyboard at i-scan ulit.
mrz-length = 88, 72 o 90 character ang kabuuan ng mga linya sa ibaba ng ID; { $count } ang nandito. I-type lahat, pati ang bawat <.
mrz-line-length = Dapat may { $width } character ang linya { $line }, kasama ang bawat <; { $count } ang nandito.
mrz-visa = Visa ito. Gamitin ang mga linya ng passport mismo, sa ibaba ng pahinang may litrato.
mrz-wants-letter = Linya { $line }: letra o < dapat ang ika-{ $position } character, hindi digit. Ihambing ang O sa 0, ang I sa 1.
mrz-wants-digit = Linya { $line }: digit dapat ang ika-{ $position } character, hindi letra. Ihambing ang 0 sa O, ang 1 sa I.
mrz-check-number = Hindi tugma ang numero ng ID sa check digit nito. Ihambing sa ID ang linya { $line }, character { $first } hanggang { $last }.
mrz-check-birth = Hindi tugma ang petsa ng kapanganakan sa check digit nito. Ihambing sa ID ang linya { $line }, character { $first } hanggang { $last }.
mrz-check-expiry = Hindi tugma ang petsa ng expiry sa check digit nito. Ihambing sa ID ang linya { $line }, character { $first } hanggang { $last }.
mrz-check-personal = Hindi tugma ang personal number sa check digit nito. Ihambing sa ID ang linya { $line }, character { $first } hanggang { $last }.
mrz-check-composite = Hindi tugma ang check digit ng kabuuan (linya { $line }, character { $position }), kahit tugma ang iba. Ihambing sa ID ang bawat character.
mrz-birth-date = Wala sa kalendaryo ang petsa ng kapanganakan (linya { $line }, character { $first } hanggang { $last }). Ihambing ito sa ID.
mrz-expiry-date = Wala sa kalendaryo ang petsa ng expiry (linya { $line }, character { $first } hanggang { $last }). Ihambing ito sa ID.
mrz-no-name = Walang pangalan mula sa linya { $line }, character { $position }. Ihambing ang linya sa ID.
mrz-no-number = Walang numero ng ID mula sa linya { $line }, character { $position }. Ihambing ang linya sa ID.
mrz-sex = Linya { $line }: F, M, X o < dapat ang ika-{ $position } character. Ihambing ito sa ID.
