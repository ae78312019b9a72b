"""A PDF signed as PDF too (PAdES baseline B), for readers that know nothing of Signoff.

pyHanko, the extra `seal`, is imported with the first paper that is signed so, and never otherwise.
"""

import io
import re
from typing import Any

from kiosk.paper.contents import Pades

FIELD = "Signature"


def signed(pdf: bytes, pades: Pades, shop: str) -> bytes:
    """The same PDF with a signature appended. The moment of signing is in it: never twice alike."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    made: Any = signers.SimpleSigner  # its loader has no types
    signer = made.load(str(pades.key), str(pades.cert))
    about = signers.PdfSignatureMetadata(
        field_name=FIELD, name=shop, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
    )
    out = signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), about, signer=signer)
    return bytes(out.getbuffer())


def sound(pdf: bytes, pades: Pades) -> bool:
    """Whether the file bears one signature, made with this certificate, over all of its bytes."""
    from pyhanko import keys
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    load: Any = keys.load_cert_from_pemder  # without types
    cert = load(str(pades.cert))
    try:
        (one,) = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
        trust = ValidationContext(trust_roots=[cert], allow_fetching=False)
        status = validate_pdf_signature(one, trust, skip_diff=True)
    except (PdfError, ValueError, KeyError, TypeError, IndexError, AssertionError):
        return False
    return bool(
        status.bottom_line
        and status.coverage == SignatureCoverageLevel.ENTIRE_FILE
        and one.signer_cert.dump() == cert.dump()
        and _filled(pdf, [int(place) for place in one.byte_range])
    )


def _filled(pdf: bytes, covered: list[int]) -> bool:
    """What the signature leaves out is itself: hex digits of one DER value, then zeros."""
    hole = re.fullmatch(rb"<((?:[0-9A-F]{2})+)>", pdf[covered[1] : covered[2]])
    if hole is None:
        return False
    der = bytes.fromhex(hole[1].decode())
    many = der[1] & 0x7F if der[1] & 0x80 else 0
    length = int.from_bytes(der[2 : 2 + many]) if many else der[1]
    return not der[2 + many + length :].strip(b"\0")
