# Ang tablet mismo.
cut-off = Hindi makakonekta ang tablet sa desk ngayon. Nandito pa ang mga na-type ninyo. Maghintay po sandali, saka pindutin ulit ang button, o tumawag ng staff.
