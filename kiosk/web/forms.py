"""The form of a page: WTForms fields made from the page's questions.

WTForms binds, holds and carries choices and errors; whether an answer is right is decided by
`rules/reading.py`.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from flask import session
from markupsafe import Markup
from werkzeug.datastructures import MultiDict
from wtforms import RadioField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined] # stubs lag
from wtforms.form import BaseForm

from kiosk.locale import Say
from kiosk.rules.answers import Answers
from kiosk.rules.expiry import EXPIRIES, NEVER
from kiosk.rules.options import options
from kiosk.rules.pages import Page, checks
from kiosk.rules.phone import LIKELY, region
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Check, Desk
from kiosk.web.countries import country_options, dial_options
from kiosk.web.fallback import marked
from kiosk.web.kiosk import kiosk
from kiosk.web.visible import visible
from kiosk.web.visitor import OWN

AREAS = frozenset({"mrz", "remarks"})
DIGITS = frozenset(
    [
        "iccid",
        "eid",
        "balance",
        "arrears",
        "deposit",
        "monthly_fee",
        "track_code",
    ]
)
DATES = frozenset({"id_expires", "rep_id_expires", "contract_ends", "departs_on"})
PHONES = frozenset({"msisdn", "contact_phone", "transfer_to", "transfer_to_again"})
MONEY = frozenset({"balance", "arrears", "deposit", "monthly_fee"})
SAME_NAME = {"transfer_to_again": "transfer_to"}
"""A question put twice posts both answers under the one name that design.md publishes."""


class StepForm(BaseForm):
    """One page's form, filled with what is known or with what was just posted."""

    def __init__(
        self,
        desk: Desk,
        page: Page,
        answers: Answers,
        language: str,
        say: Say,
        posted: MultiDict[str, str] | None = None,
    ) -> None:
        self._say = say
        self.remarks: dict[str, list[str]] = {}
        self.suggestions: dict[str, str] = {}
        words = Words(desk, answers, language, say)
        super().__init__({name: words.field(name) for name in page.fields})
        known = {name: answers.get(name, "") for name in page.fields}
        known |= {name: say("no-expiry") for name in EXPIRIES if known.get(name) == NEVER}
        if "contact_country" in known:
            known["contact_country"] = region(answers.get("contact_phone", "")) or words.home()
        if posted is not None:
            posted = _second_answers(posted)
        if "consents" in known:
            self.process(posted, data={"consents": known["consents"].split()})
        else:
            self.process(posted, data=known)

    def posted_as(self, name: str) -> str:
        """The name a field has in HTML."""
        return SAME_NAME.get(name, name)

    def blame(self, problems: Mapping[str, Problem]) -> None:
        """Put each problem beside its field, in words; what was typed is shown again."""
        for field in self:
            if isinstance(field.data, str):
                field.data = visible(field.data)
        for name, problem in problems.items():
            self[name].errors = [self._words(problem)]
            if problem.suggestion:
                self.suggestions[name] = problem.suggestion

    def summary(self) -> list[tuple[str, str]]:
        """The fields to put right, in order: name, and what is wrong with it; its question, where
        the same is wrong with several."""
        wrong = [(field, str(field.errors[0])) for field in self if field.errors]
        said = Counter(words for _, words in wrong)
        return [(f.name, words if said[words] == 1 else f.label.text) for f, words in wrong]

    def remark(self, remarks: Mapping[str, tuple[Problem, ...]]) -> None:
        """Put what does not block, but is worth a second look, beside its field."""
        for name, found in remarks.items():
            self.remarks[name] = [self._words(problem) for problem in found]
            for problem in found:
                if problem.suggestion:
                    self.suggestions[name] = problem.suggestion

    def _words(self, problem: Problem) -> str:
        if problem.key == "missing":
            name = str(problem.args["name"])
            return self._say("need-check" if name.startswith("check_") else f"need-{_key(name)}")
        return self._say(problem.key, **problem.args)


def _second_answers(posted: MultiDict[str, str]) -> MultiDict[str, str]:
    """What was posted, with second answers under their own name; one answer stands for both."""
    told = MultiDict(posted)
    for again, name in SAME_NAME.items():
        answers = told.getlist(name)
        if answers and again not in told:
            told[again] = answers[1] if len(answers) > 1 else answers[0]
    return told


def posted(page: Page, answers: Answers, form: MultiDict[str, str]) -> dict[str, str]:
    """What was posted, by question name; several choices joined by a space. As with WTForms, what
    was not posted stays as it was answered; of several choices none is then chosen."""
    told = _second_answers(form)
    return {
        name: " ".join(told.getlist(name))
        if name == "consents"
        else told.get(name, answers.get(name, ""))
        for name in page.fields
    }


def _key(name: str) -> str:
    return name.replace("_", "-")


class CountryField(StringField):
    """The code of a country, one of a list that everybody who reads `language` sees."""

    def __init__(self, label: str, language: str, **given: Any) -> None:
        super().__init__(label, **given)
        self.language = language

    def options(self) -> Markup:
        """What can be chosen, with what is."""
        return country_options(self.language, self.data or "")


class DialField(CountryField):
    """The country (alpha-2) in which a telephone number without "+" is read."""

    def __init__(self, label: str, language: str, first: tuple[str, ...], **given: Any) -> None:
        super().__init__(label, language, **given)
        self.first = first

    def options(self) -> Markup:
        """All of them, names and codes; the likely ones first."""
        return dial_options(self.language, self.first, self.data or "")


class Words:
    """Labels, hints and choices of a page's questions, in one language."""

    def __init__(self, desk: Desk, answers: Answers, language: str, say: Say) -> None:
        self.desk, self.answers, self.language, self.say = desk, answers, language, say

    def field(self, name: str) -> Any:
        """One question as an unbound field (a WTForms field made outside a form is one)."""
        if name == "id_country":
            return CountryField(self.label(name), self.language)
        if name == "contact_country":
            here = (self.home(), *LIKELY, self.desk.carrier.country)
            return DialField(self.label(name), self.language, tuple(dict.fromkeys(here)))
        offered = options(self.desk, name, self.answers)
        if name == "consents":
            return SelectMultipleField(self.label(name), choices=self.choices(name, offered))
        if offered:
            return RadioField(
                self.label(name), description=self.hint(name), choices=self.choices(name, offered)
            )
        kind = TextAreaField if name in AREAS else StringField
        return kind(self.label(name), description=self.hint(name), render_kw=_manners(name))

    def home(self) -> str:
        """The country in which a number without "+" is read: chosen, else the shop's."""
        shop = kiosk().settings.country or self.desk.carrier.country
        return self.answers.get("contact_country") or shop

    def choices(self, name: str, offered: tuple[str, ...]) -> list[SelectChoice]:
        """Values with their words. Checks share one set; documents of both people too."""
        group = {"rep_id_type": "id-type"}.get(name, _key(name))
        if name.startswith("check_"):
            group = "check"
        return [SelectChoice(value, self.say(f"{group}--{_key(value)}")) for value in offered]

    def label(self, name: str) -> str:
        """The question itself; a check's words are the procedure's."""
        if name.startswith("check_"):
            return marked(self._check(name).text, self.language)
        if name == "id_number":
            return self.say(f"id-number--{self.answers.get('id_type', 'other')}")
        facts = {"currency": self.desk.carrier.currency} if name in MONEY else {}
        return self.say(f"q-{_key(name)}", **facts)

    def hint(self, name: str) -> str:
        """A line below the question: the procedure's own, or the house's, or none."""
        if name.startswith("check_"):
            how = self._check(name).how
            return marked(how, self.language) if how else ""
        question = self.desk.procedure.question(name)
        if question is not None and question.hint:
            return marked(question.hint, self.language)
        key = f"hint-{_key(name)}"
        if key not in HINTED:
            return ""
        facts = {"prefix": self.desk.carrier.iccid_prefix} if name == "iccid" else {}
        return self.say(key, **facts)

    def _check(self, name: str) -> Check:
        return next(c for c in checks(self.desk.procedure, self.answers) if f"check_{c.id}" == name)


HINTED = frozenset(
    [
        "hint-mrz",
        "hint-holder-name",
        "hint-id-expires",
        "hint-rep-id-expires",
        "hint-iccid",
        "hint-eid",
        "hint-msisdn",
        "hint-account-ref",
        "hint-balance",
        "hint-arrears",
        "hint-deposit",
        "hint-monthly-fee",
        "hint-contract-ends",
        "hint-payee-name",
        "hint-transfer-to",
        "hint-remarks",
        "hint-departs-on",
        "hint-contact-phone",
        "hint-contact-email",
        "hint-track-code",
        "hint-signature-name",
        "hint-id-country",
    ]
)


TOKENS = {"contact_phone": "tel", "contact_email": "email"}
"""What a customer's own telephone may fill in (WCAG 1.3.5); the shop's tablet fills in nothing."""


def _manners(name: str) -> dict[str, str]:
    known = TOKENS.get(name, "off") if OWN in session else "off"
    manners = {"autocomplete": known, "autocapitalize": "off", "spellcheck": "false"}
    if name in MONEY:
        manners["inputmode"] = "decimal"
    elif name in DIGITS | DATES:
        manners["inputmode"] = "numeric"
    elif name in PHONES:
        manners["inputmode"] = "tel"
    elif name == "contact_email":
        manners["inputmode"] = "email"
    if name in DATES:
        manners["data-date"] = ""
    return manners
