h-languages = Mga wika
languages-lead = Mga wikang gamit ng kiosk na ito, at kung sino ang nakabasa na ng mga salita.
languages-messages = { $count } teksto sa mga screen at papel
languages-whole = Nasa wikang ito ang mga hakbang para sa lahat ng SIM.
languages-lacking = Wala pa sa wikang ito: { $cards }. Ibang wika ang mababasa roon ng customer, at sinasabi ng screen kung alin.
languages-unread = Wala pang nakapag-proofread nito. Kung may pangungusap na kakaiba, ang customer ang paniwalaan, hindi ang screen.
languages-read = Na-proofread noong { $day }.
print-large = Malaking letra
