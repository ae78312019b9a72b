"""A text ready to paste into the carrier's portal or to read out on the line, nothing masked."""

from kiosk.locale import speaker
from kiosk.paper.values import whole
from kiosk.rules.reference import group
from kiosk.rules.texts import choose
from kiosk.web.counter.open_case import OpenCase
from kiosk.web.kiosk import kiosk

FIELDS = (
    "holder_name", "id_type", "id_number", "id_country", "id_expires", "acting_as", "rep_name",
    "rep_id_type", "rep_id_number", "msisdn", "iccid", "eid", "account_ref", "card_state",
    "plan_type", "bundle", "settlement", "payee_name", "bank_name", "bank_account", "transfer_to",
    "reason", "departs_on",
)  # fmt: skip


def of(opened: OpenCase) -> str:
    """One line a field, in the shop's language: what the carrier needs and the customer gave."""
    case, desk = opened.case, opened.desk
    language = kiosk().settings.shop_language
    say = speaker(language)
    head = say("carrier-text", card=choose(desk.procedure.name, language),
               reference=group(case.reference))  # fmt: skip
    lines = [
        f"{say('field--' + name.replace('_', '-'))}: {value}"
        for name in FIELDS
        if (value := whole(desk, name, case.answers, language))
    ]
    return "\n".join([head, *lines])
