# Ang lagay ng kiosk: page ng opisina at taas ng screen.
h-health = Lagay ng kiosk
health-badge = May problema ang kiosk ({ $count })
health-fine = Maayos ang lahat
health-fine-lead = Katitingin lang sa disk, database, mga key, mensahe, printer, backup at audit.
health-lead = Puwedeng tumanggap ng case. Kailangang tingnan ang mga ito.
health-blocked = Walang matatanggap na case hangga't hindi ito naaayos. Isulat sa papel ang kailangan ng mga customer, at tawagan ang nag-aalaga sa device na ito.
health-urgency--bad = Asikasuhin na ngayon
health-urgency--warn = Asikasuhin ngayong araw
health-since = mula { $at }

# Ano ang problema.
health-what--disk-full = Puno ang disk: { $free } MB ang bakante, { $least } MB ang kailangan.
health-what--disk-scarce = Malapit nang mapuno ang disk: { $free } MB ang bakante, { $least } MB ang kailangan.
health-what--database-locked = Naka-lock ang database dahil sa ibang program.
health-what--database-full = Puno na ang disk: walang maisulat.
health-what--database-faulty = Paminsan-minsang pumapalya ang disk.
health-what--database-readonly = Hindi masulatan ang database.
health-what--database-corrupt = Sira ang database.
health-what--database-silent = Hindi sumasagot ang database.
health-what--database-schema = Para sa ibang version ng program na ito ang database.
health-what--keys-missing = Nawawala ang file ng mga key.
health-what--keys-open = Nababasa ng iba sa device na ito ang file ng mga key.
health-what--worker-messages = Hindi naipapadala ang mga mensahe.
health-what--worker-printing = Hindi naibibigay sa mga printer ang mga papel.
health-what--worker-backup = Hindi kusang nagagawa ang mga backup.
health-what--worker-audit = Hindi tumatakbo ang araw-araw na pagsuri sa audit.
health-what--worker-purge = Hindi tumatakbo ang araw-araw na pagbura ng mga lumang case.
health-what--messages = { $count } mensahe ang hindi nakarating sa customer.
health-what--papers = { $count } papel ang naghihintay ng mag-aasikaso.
health-what--printer = Hindi lumabas ang huling papel sa printer na { $name }
health-what--unready = Hindi handa ang printer na { $name }
health-what--backup-late = { $hours } oras na ang pinakabagong backup.
health-what--backup-never = Wala pang nagagawang backup.
health-what--audit-broken = May nagbago sa audit, o nasira ito: ang linya { $line } ang unang hindi tugma.
health-what--audit-late = Dalawang araw nang hindi nasusuri ang audit.
health-what--clock = Lumampas nang ilang linggo ang orasan, kaya walang binuburang lumang case.

# Ano ang gagawin.
health-do--disk = Burahin ang mga file na hindi sa kiosk, o ilipat sa iba ang mga lumang backup. Huwag magbura ng kahit ano sa folder ng kiosk. Kusa itong tutuloy kapag may bakante na.
health-do--database-locked = Isara ang mga program na nakabukas sa database, gaya ng viewer o backup na hindi natatapos. Kung ganoon pa rin, i-restart ang kiosk.
health-do--database-full = Magbakante ng espasyo sa disk; kusa itong magpapatuloy.
health-do--database-faulty = Gumawa ng backup, saka ipatingin ang disk. Kusa itong magpapatuloy kapag gumana na.
health-do--database-readonly = Baka nasisira ang disk, o sa ibang user ang folder. I-restart ang device. Kung ganoon pa rin, tawagan ang nag-aalaga rito.
health-do--database-corrupt = Ihinto ang kiosk at itago ang sirang file. Saka ibalik ang pinakabagong backup.
health-do--database-silent = Tiyaking tumatakbo ang database server at gumagana ang network. Kung file ito, tingnan kung naroon pa.
health-do--database-schema = I-restart ang kiosk gamit ang pinakabagong program. Kung hilingin nito, patakbuhin ang: kiosk migrate
health-do--keys-missing = Huwag i-restart ang kiosk. Ibalik ang keyring.json mula sa kopya ninyo ng mga key.
health-do--keys-open = Sa device, patakbuhin ang chmod 600 sa keyring.json, at tingnan kung sino pa ang may account doon.
health-do--worker = I-restart ang kiosk. Kung maulit, hanapin sa log nito ang salitang courier.
health-do--messages = Tingnan sa listahan ang dahilan: maling address, o hindi gumaganang mail server o gateway. Saka ipadala ulit.
health-do--papers = Payagan, i-print ulit, o huwag nang ituloy ang mga ito.
health-do--printer = Tingnan ang printer: kuryente, papel, takip, network. Saka mag-print ng test page. Mawawala ito kapag may lumabas nang kasunod na papel.
health-do--unready = Gawin ang sinasabi nito, saka mag-print ng test page.
health-do--backup = Gumawa na ngayon, at alamin kung bakit hindi tumatakbo ang araw-araw na backup. Itago ito sa labas ng device na ito.
health-do--audit-broken = Huwag i-restart ang kiosk. Gumawa ng kopya ng folder nito, saka patakbuhin ang: kiosk audit verify
health-do--audit-late = I-restart ang kiosk: sinusuri nito ang audit pag-start.
health-do--clock = Ikumpara sa phone ninyo ang petsa ngayon. Kung tama, sabihin ito sa page sa ibaba.
