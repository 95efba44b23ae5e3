"""A copy with a certificate's seal: the sealed file lies whole in it, and any other byte than was sealed is found."""

import io
import random
import warnings
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest

from aevdesk.documents.stamp import Stamp, StampError, read_stamp, stamp, verify_copy
from aevdesk.documents.stamp_cms import build_cms
from aevdesk.documents.stamp_update import read_update, with_room
from aevdesk.documents.verifier import Verification, verify_path
from tests.documents.archival import faults_of_pdf
from tests.seal.certificates import NAME, PASSPHRASE, Kind, certificate
from tests.seal.conftest import Kept

AT = datetime(2026, 2, 5, 14, 30, 5, tzinfo=timezone(timedelta(hours=1)))


def stamped(kept: Kept, kind: Kind = "curve", *, issuer: bool = False) -> bytes:
    return stamp(kept.first.files["complete.pdf"], certificate(kind, issuer=issuer), PASSPHRASE, AT)


def lay(folder: Path, data: bytes, kept: Kept) -> Path:
    (folder / "kopi.segl.json").write_text(kept.first.evidence, encoding="utf-8")
    (folder / "kopi.pdf").write_bytes(data)
    return folder / "kopi.pdf"


@pytest.mark.parametrize(("kind", "issuer"), [("rsa", False), ("curve", False), ("curve", True)])
def test_the_sealed_file_lies_whole_in_front_and_a_foreign_reader_finds_the_seal_intact(
    kept: Kept, kind: Kind, issuer: bool, tmp_path: Path
):
    sealed, copy = kept.first.files["complete.pdf"], stamped(kept, kind, issuer=issuer)
    assert copy.startswith(sealed)
    found, whole = verify_copy(lay(tmp_path, copy, kept))
    assert found == Verification("genuine")
    assert isinstance(whole, Stamp)
    assert (whole.name, whole.at, whole.is_own_issuer, whole.was_valid) == (NAME, AT, not issuer, True)
    assert whole.issuer == ("Prøveutsteder" if issuer else NAME)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        judged = judge(copy)
    assert judged == ("ENTIRE_FILE", "NONE", True, True)


def test_a_copy_is_as_archival_and_accessible_as_what_was_sealed(kept: Kept):
    copy = stamped(kept)
    assert faults_of_pdf(kept.first.files["complete.pdf"], language="nb-NO") == []
    assert faults_of_pdf(copy, language="nb-NO") == []
    for spoil in (
        lambda page: page.__delitem__("/Tabs"),
        lambda page: page.Annots[0].__setitem__("/Rect", [10, 10, 90, 90]),
        lambda page: page.Annots[0].__delitem__("/TU"),
        lambda page: page.Annots[0].__setitem__("/F", 2),
    ):
        with pikepdf.open(io.BytesIO(copy)) as pdf:
            spoil(pdf.pages[0])
            spoiled = io.BytesIO()
            pdf.save(spoiled)
        assert faults_of_pdf(spoiled.getvalue(), language="nb-NO")


def judge(copy: bytes) -> tuple[str, str, bool, bool]:
    """What pyHanko, which the program does not ship, says: what is covered, what was changed since, and the whole."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    (signature,) = PdfFileReader(io.BytesIO(copy)).embedded_signatures
    context = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = validate_pdf_signature(signature, signer_validation_context=context)
    return status.coverage.name, status.modification_level.name, bool(status.docmdp_ok), status.bottom_line


def test_each_random_byte_that_is_changed_in_front_or_in_the_seal_is_found(kept: Kept, many_bytes: int, tmp_path: Path):
    copy, source = stamped(kept, issuer=True), random.Random(20261122)
    length = len(kept.first.files["complete.pdf"])
    for number in range(many_bytes):
        data = bytearray(copy)
        data[source.randrange(len(data)) if number % 3 == 0 else source.randrange(length, len(data))] ^= (
            source.randrange(1, 256)
        )
        found, whole = verify_copy(lay(tmp_path, bytes(data), kept))
        assert (found.verdict, whole) == ("changed", None), number


@pytest.mark.parametrize("more", [b"\n", b"\n281 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n"])
def test_what_is_added_behind_the_seal_or_instead_of_it_is_found(kept: Kept, more: bytes, tmp_path: Path):
    assert verify_copy(lay(tmp_path, stamped(kept) + more, kept))[0] == Verification(
        "changed", ("stamp",), ("kopi.pdf",)
    )
    without = verify_copy(lay(tmp_path, kept.first.files["complete.pdf"] + more, kept))[0]
    assert without == Verification("changed", ("file",), ("kopi.pdf",))


def test_another_page_smuggled_into_the_seal_is_found_though_the_seal_covers_it(kept: Kept, tmp_path: Path):
    """Whoever has a certificate can seal anything; only what the seal's own words make is taken for a seal."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    from aevdesk.documents import stamp_cms

    sealed = kept.first.files["complete.pdf"]
    key, own, _ = pkcs12.load_key_and_certificates(certificate("rsa"), PASSPHRASE.encode())
    assert key is not None and own is not None
    said = read_update(stamped(kept, "rsa"), len(sealed))
    assert said is not None
    room = with_room(sealed, said.when, said.name, len(said.cms))
    hidden = room.after.replace(b"/TU(Segl)", b"/TU(Sagt)")
    covered = room.before + hidden
    seal = build_cms(covered, (own,), stamp_cms.sign(key, stamp_cms.signed_attributes(covered, (own,))))
    forged = room.before + b"<" + seal.hex().encode() + b">" + hidden
    assert stamp_cms.check_cms(seal, covered) == own
    assert read_stamp(forged, len(sealed)) is None
    assert verify_copy(lay(tmp_path, forged, kept))[0].what == ("stamp",)


def test_the_verifier_alone_says_what_it_cannot_judge(kept: Kept, tmp_path: Path):
    assert verify_path(lay(tmp_path, stamped(kept), kept)) == Verification("undecided", ("stamped",), ("kopi.pdf",))
    assert verify_path(tmp_path / "kopi.segl.json").what == ("stamped",)


def test_a_code_of_another_sheet_is_told_before_the_seal(kept: Kept, tmp_path: Path):
    assert verify_copy(lay(tmp_path, stamped(kept), kept), "AAAA-BBBB")[0].what == ("file", "code")


@pytest.mark.parametrize(
    ("file", "passphrase", "code"),
    [
        (certificate(), "blåbær", "wrong_passphrase"),
        (certificate(passphrase=""), PASSPHRASE, "wrong_passphrase"),
        (certificate()[:-1], PASSPHRASE, "not_certificate"),
        (b"%PDF-1.7", PASSPHRASE, "not_certificate"),
        (b"", PASSPHRASE, "not_certificate"),
        (b"\x30\x80\x02\x01\x03" + b"x" * 300_000 + b"\0\0", PASSPHRASE, "not_certificate"),
        (certificate(years=(2020, 2025)), PASSPHRASE, "expired"),
        (certificate(years=(2030, 2040)), PASSPHRASE, "not_yet"),
        (certificate("ed25519"), PASSPHRASE, "key_kind"),
        (certificate("small"), PASSPHRASE, "key_kind"),
    ],
)  # fmt: skip
def test_a_certificate_that_cannot_be_used_is_refused_by_what_is_wrong_with_it(
    kept: Kept, file: bytes, passphrase: str, code: str
):
    with pytest.raises(StampError) as refused:
        stamp(kept.first.files["complete.pdf"], file, passphrase, AT)
    assert refused.value.code == code


def test_a_first_signature_that_is_unusually_short_does_not_stand_for_the_others(kept: Kept, monkeypatch):
    from aevdesk.documents import stamp_cms

    real, lengths = stamp_cms.sign, iter([60])
    monkeypatch.setattr(stamp_cms, "sign", lambda key, data: bytes(next(lengths, 0)) or real(key, data))
    assert judge(stamped(kept))[-2:] == (True, True)


def test_a_copy_is_not_sealed_twice_and_what_is_no_sealed_pdf_not_at_all(kept: Kept):
    for pdf in (stamped(kept), b"%PDF-1.7\n", b""):
        with pytest.raises(StampError) as refused:
            stamp(pdf, certificate(), PASSPHRASE, AT)
        assert refused.value.code == "not_sealed"
