#!/bin/sh
# A Hong Kong number as its card prints it, brackets and all, is refused; without them it is right.
# Guessed (noted after the first run): idnumbers leaves the brackets out, as printed; python-stdnum has a module for it.
# Seen:    2026-12-01: idnumbers 1.22.0 takes A1234563 and refuses A123456(3); python-stdnum 2.2 has
#          no module for Hong Kong or Macao at all.
# Source:  Business::HK::IdentityCard 1.000 (CPAN), whose example is A123456(3), as cards print it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet idnumbers==1.22.0 python-stdnum==2.2
"$folder/venv/bin/python" - <<'PYTHON'
import pkgutil
import sys
from importlib.metadata import version

import stdnum
from idnumbers.nationalid import HKG

print("idnumbers", version("idnumbers"), "python-stdnum", version("python-stdnum"))
seen = {}
for number in ("A123456(3)", "AB987654(3)", "E364912(5)", "G123456(A)"):
    bare = number.translate({ord(c): None for c in "()"})
    seen[number] = HKG.NationalID.validate(number), HKG.NationalID.validate(bare)
    print(number, "->", seen[number][0], bare, "->", seen[number][1])
known = {module.name for module in pkgutil.iter_modules(stdnum.__path__)}
print("stdnum.hk, stdnum.mo:", "hk" in known, "mo" in known)
sys.exit(any(pair != (False, True) for pair in seen.values()) or bool({"hk", "mo"} & known))
PYTHON
