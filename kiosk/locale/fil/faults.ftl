# When the database cannot be written. "why" is for staff, on their screens.
trouble-again = Subukan ulit
trouble-closed = Hindi makapag-save ang desk na ito ngayon
trouble-closed-text = Ligtas ang lahat ng na-save na, at walang na-save nang kalahati lang. Tumawag po ng staff, o subukan ulit pagkalipas ng ilang minuto.
why-busy = May ibang program na gumagamit ng database. Kusang magpapatuloy ang desk kapag binitawan ito.
why-full = Puno na ang disk. Magbakante ng espasyo; kusang magpapatuloy ang desk.
why-readonly = Nababasa lang ang disk o database. Gawing puwedeng sulatan; kusang magpapatuloy ang desk.
why-faulty = Nag-ulat ng sira ang disk. Suriin ito; kusang magpapatuloy ang desk kapag gumana na ulit.
why-damaged = Sira ang database at hindi ito ginalaw. Ihinto ang kiosk at palitan ng kopya: kiosk restore
why-unreachable = Hindi sumasagot ang database. Kusang magpapatuloy ang desk kapag sumagot na.
other-answers = Hindi ito ang mga sagot na nakita ninyo
other-answers-text = Naisumite na ang request ninyo, na may ibang sagot kaysa sa page na ipinadala ninyo. Ang nasa resibo ang masusunod. Kung may mali, tumawag po ng staff.
changed-since-shown = Nabago ang mga sagot ninyo matapos ipakita ang page na ito. Basahin po ulit, saka isumite.
other-answers-go = Tingnan ang naisumite
