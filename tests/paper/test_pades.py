"""Papers signed as PDF too: pyHanko's own validation finds them sound, one changed byte not."""

import datetime as dt
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk import settings as knobs
from kiosk.paper.contents import Pades
from kiosk.paper.papers import build
from kiosk.paper.pdf import render
from kiosk.paper.seal_file import check_file
from tests.paper.afterwards import later
from tests.paper.keys import KEY, RING


def certified(folder: Path, name: str) -> Pades:
    """A shop's own certificate, made for the test, good for ten years."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    today = dt.datetime.now(dt.UTC)
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
         "encipher_only", "decipher_only"), False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=3650))
        .add_extension(
            x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True
        )
        .sign(key, hashes.SHA256())
    )
    pades = Pades(folder / f"{name}.pem", folder / f"{name}.key")
    pades.cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    pades.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    pades.key.chmod(0o600)
    return pades


def test_a_paper_signed_as_pdf_is_sound_and_a_changed_byte_is_found(
    subject_of, tmp_path: Path
) -> None:
    ours, other = certified(tmp_path, "ours"), certified(tmp_path, "other")
    about = later(subject_of, "certificate", reference="K7M4TX922", signing=KEY, pades=ours)
    pdf = render(build("certificate", about), "80")
    assert check_file(pdf, RING, ours).standing == "genuine"
    assert check_file(pdf, RING, other).standing == "changed"
    assert check_file(pdf, RING, None).standing == "changed"
    assert check_file(pdf + b"\n", RING, ours).standing == "changed"
    padded = pdf.replace(b"00>", b"01>")
    assert padded != pdf
    assert check_file(padded, RING, ours).standing == "changed"
    bare = pdf[: pdf.index(b"\n", pdf.rindex(b"%SIGNOFF1")) + 1]
    assert check_file(bare, RING, ours).standing == "genuine"  # as it was sealed, before
    for place in range(0, len(pdf), 1499):
        changed = pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]
        assert check_file(changed, RING, ours).standing != "genuine", place


def test_half_a_setting_and_an_open_key_are_refused(tmp_path: Path) -> None:
    made = certified(tmp_path, "ours")
    env = {"KIOSK_PADES_CERT": str(made.cert), "KIOSK_PADES_KEY": str(made.key)}
    assert knobs.read(env).pades == made
    with pytest.raises(knobs.SettingsError, match="together"):
        knobs.read({"KIOSK_PADES_CERT": str(made.cert)})
    made.key.chmod(0o644)
    with pytest.raises(knobs.SettingsError, match="chmod 600"):
        knobs.read(env)
