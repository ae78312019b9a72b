#!/bin/sh
# Mobile ranges of the Philippines and Thailand are invalid or VoIP to libphonenumber, if possible.
# Guessed: told that a form built on "valid" refuses them: that all are "possible" as mobile numbers
#          all the same, and that Thai 06x, one range to people there, is one kind to the list.
# Seen:    the five and Thai 069 are possible and not valid; 060 and 068 are VOIP, 061 is MOBILE
#          (phonenumbers 9.0.43, 2026-12-01). "Not valid" says no more than "not listed".
# Source:  libphonenumber FAQ, "valid" and "possible" numbers; its PhoneNumberMetadata of PH and TH.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet phonenumbers==9.0.43
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import phonenumbers as numbers

MOBILE = numbers.PhoneNumberType.MOBILE
print("phonenumbers", numbers.__version__)
seen = {}
for region, ranges, rest in (
    ("PH", ("0904", "0913", "0940", "0941", "0980", "0905"), "1234567"),
    ("TH", ("060", "068", "069", "061"), "1234567"),
):
    for begins in ranges:
        found = numbers.parse(begins + rest, region)
        kind = numbers.PhoneNumberType.to_string(numbers.number_type(found))
        possible = numbers.is_possible_number_for_type(found, MOBILE)
        seen[begins] = (kind, numbers.is_valid_number(found), possible)
        print(region, begins, *seen[begins])
unlisted = [name for name, (_, valid, possible) in seen.items() if possible and not valid]
voip = [name for name, (kind, *_) in seen.items() if kind == "VOIP"]
same = unlisted == ["0904", "0913", "0940", "0941", "0980", "069"] and voip == ["060", "068"]
sys.exit(0 if same else 1)
PYTHON
