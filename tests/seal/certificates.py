"""Certificates made for a test: nobody's, trusted by nobody."""

from datetime import UTC, datetime
from functools import cache
from typing import Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "blåbær på myra"
NAME = "Prøvesegl Lundvik Æ"
Kind = Literal["rsa", "curve", "ed25519", "small"]


@cache
def certificate(
    kind: Kind = "curve", passphrase: str = PASSPHRASE, years: tuple[int, int] = (2020, 2040), issuer: bool = False
) -> bytes:
    """A .p12 file; with `issuer`, its certificate is by another one, which lies in the file as well."""
    key, own_name = _key(kind), _named(NAME)
    if not issuer:
        own, others = _certificate(own_name, own_name, key, key, years), None
    else:
        above, above_name = _key("curve"), _named("Prøveutsteder")
        own = _certificate(own_name, above_name, key, above, years)
        others = [_certificate(above_name, above_name, above, above, years)]
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"segl", key, own, others, lock)


def _key(kind: Kind):
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    if kind == "curve":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, 2048 if kind == "rsa" else 1024)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(name: x509.Name, issuer: x509.Name, key, signer, years: tuple[int, int]) -> x509.Certificate:
    usage = x509.KeyUsage(True, True, False, False, False, name == issuer, False, False, False)
    new = x509.CertificateBuilder(issuer, name, key.public_key(), x509.random_serial_number())
    new = new.not_valid_before(datetime(years[0], 1, 1, tzinfo=UTC)).not_valid_after(
        datetime(years[1], 1, 1, tzinfo=UTC)
    )
    new = new.add_extension(usage, critical=True)
    new = new.add_extension(x509.BasicConstraints(name == issuer, None), critical=True)
    return new.sign(signer, None if isinstance(signer, ed25519.Ed25519PrivateKey) else SHA256())
