# Dalawang tao: ano ang itinatanong sa ikalawa, at ano ang sagot niya.
second-title = Naghihintay ng ikalawang tao
second-asked = Hiniling ni { $who }, { $at }:
second-tasks = Wala pang tsek
second-ticked = (may tsek na pagkatapos)
second-amount = Refund sa customer: { $amount }.
second-limit = Kapag lampas sa { $currency } { $limit }, dalawang tao ang nagpapasya.
second-may = Ito lang mismo ang sinasang-ayunan ninyo. Kung may kulang pang iba o nagbago ang halaga, kailangang hilingin ulit.
second-mine = Kayo ang humiling. Kailangang tingnan ito ng ibang manager at sagutin gamit ang sarili niyang PIN.
second-others = Kailangang tingnan at sagutin ito ng ibang manager, hindi ni { $who }.
second-alone = Walang ibang manager na makakasagot. Magpadagdag ng ikalawang manager sa office, o tapusin ang kulang.
second-back = Binabawi ng “{ $action }” ang hiling na ito.
second-note = Ang masasabi ninyo (kailangan kung hindi kayo sang-ayon)
second-pin = Ang PIN ninyo, isa pang beses
second-agree = Sang-ayon ako
second-decline = Hindi ako sang-ayon
second-was = Hiniling ni { $asked }, sinang-ayunan ni { $agreed } ({ $action })
second-hint-tasks = May wala pang tsek.
second-hint = Puwede kayong humiling ng ikalawang tao: titingnan ito ng ibang manager, at maghihintay muna ang case.
second-reason = Ang dahilan, para sa ikalawang tao
second-go = Humiling ng ikalawang tao
second-waiting = Ikalawang tao: { $count }
case-action-second_ask = Humiling ng ikalawang tao
case-action-second_agree = Sumang-ayon ang ikalawang tao
case-action-second_decline = Hindi sumang-ayon ang ikalawang tao

# Ano ang humahadlang
tasks-left = { $count } gawain ang wala pang tsek. Lagyan ng tsek, o isulat ang dahilan at humiling ng ikalawang tao.
second-needs-reason = Kapag lampas sa { $currency } { $limit } ang refund, dalawang tao ang nagpapasya. Isulat ang dahilan at humiling ng ikalawang tao.
second-needs-note = Kapag lampas sa { $currency } { $limit } ang refund, dalawang tao ang nagpapasya. Isulat ang dahilan sa note at i-save ulit: hihilingin ang ikalawang tao. Wala pang naitala.
second-gone = Wala nang kailangang sagutin: nasagot na o nabawi na ang hiling.
second-not-you = Hindi kayo puwedeng maging ikalawang tao rito: hindi sumasagot ang humiling, at mga manager lang ang sumasagot.
second-beholden = Wala pang isang linggo mula nang ibigay sa inyo ng humiling ang PIN o tungkulin ninyo. Ibang manager ang dapat sumagot. O kayo ang humiling, at siya ang ikalawang tao.
second-choose = Piliin kung sang-ayon kayo o hindi.
second-needs-words = Isulat kung bakit hindi kayo sang-ayon.
second-pin-wrong = Hindi ito ang PIN ninyo. Wala pang napagpasyahan. I-type ulit.

# Para sa customer, sa papel at sa pag-track
slip-second = Dalawa ang nagpasya
slip-second-said = hiniling ni { $asked }, sinang-ayunan ni { $agreed }
state-means-second = Tinitingnan ng ikalawang tao sa shop ang request ninyo. Wala kayong kailangang gawin.
