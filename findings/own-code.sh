#!/bin/sh
# An Indonesian mobile number typed with 62 and no plus is parsed as a landline, and called valid.
# Guessed: libphonenumber strips the country's own calling code, as it does for Thailand and China,
#          so that 62812223333 in Indonesia is +62 812-223-333.
# Seen:    +6262812223333, a valid fixed line, with phonenumbers 9.0.43 on 2026-12-01: the code is
#          stripped only where the number is no valid one without it, and 062x are area codes.
# Source:  libphonenumber, FAQ and PhoneNumberUtil.maybeExtractCountryCode; ITU-T E.164.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet phonenumbers==9.0.43
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import phonenumbers as numbers

print("phonenumbers", numbers.__version__)
read = {}
for region, typed in (("ID", "62812223333"), ("TH", "66812223333"), ("CN", "8613812345678")):
    found = numbers.parse(typed, region)
    read[region] = numbers.format_number(found, numbers.PhoneNumberFormat.E164)
    kind = numbers.PhoneNumberType.to_string(numbers.number_type(found))
    print(region, typed, "->", read[region], kind, "valid" * numbers.is_valid_number(found))
plus = numbers.is_valid_number(numbers.parse("+62812223333", "ID"))
print("with a plus it is valid too:", plus)
expected = {"ID": "+6262812223333", "TH": "+66812223333", "CN": "+8613812345678"}
sys.exit(0 if read == expected and plus else 1)
PYTHON
