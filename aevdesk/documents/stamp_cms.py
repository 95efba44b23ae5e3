"""The seal itself: a CMS SignedData without its content, as PAdES baseline B asks.

ETSI EN 319 142-1, RFC 5652 and RFC 5035. It holds nothing that is not signed: every certificate in it is named by its
hash among the signed attributes. So the certificates and the signature decide all its bytes, and a check makes it anew
and compares.
"""

from __future__ import annotations

import hashlib
from typing import Annotated

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

SMALLEST_RSA = 2048
_OID = x509.ObjectIdentifier
_DATA, _SIGNED_DATA = _OID("1.2.840.113549.1.7.1"), _OID("1.2.840.113549.1.7.2")
_CONTENT_TYPE, _MESSAGE_DIGEST = _OID("1.2.840.113549.1.9.3"), _OID("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE_V2 = _OID("1.2.840.113549.1.9.16.2.47")
_SHA256, _RSA_SHA256, _ECDSA_SHA256 = (
    _OID("2.16.840.1.101.3.4.2.1"), _OID("1.2.840.113549.1.1.11"), _OID("1.2.840.10045.4.3.2"),
)  # fmt: skip

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@asn1.sequence
class _Algorithm:
    oid: x509.ObjectIdentifier
    parameters: asn1.Null | None


@asn1.sequence
class _Attribute:
    oid: x509.ObjectIdentifier
    values: asn1.SetOf[asn1.TLV]


@asn1.sequence
class _CertificateId:
    sha256: bytes


@asn1.sequence
class _SigningCertificate:
    certificates: list[_CertificateId]


@asn1.sequence
class _IssuerAndSerial:
    issuer: asn1.TLV
    serial: int


@asn1.sequence
class _Signer:
    version: int
    who: _IssuerAndSerial
    digest: _Algorithm
    attributes: Annotated[asn1.SetOf[_Attribute], asn1.Implicit(0)]
    algorithm: _Algorithm
    signature: bytes


@asn1.sequence
class _NoContent:
    oid: x509.ObjectIdentifier


@asn1.sequence
class _SignedData:
    version: int
    digests: asn1.SetOf[_Algorithm]
    content: _NoContent
    certificates: Annotated[asn1.SetOf[asn1.TLV], asn1.Implicit(0)]
    signers: asn1.SetOf[_Signer]


@asn1.sequence
class _ContentInfo:
    oid: x509.ObjectIdentifier
    content: Annotated[_SignedData, asn1.Explicit(0)]


def is_key(key: object) -> bool:
    """Say whether seals are made with keys of this kind: RSA of 2048 bits or more, or an elliptic curve."""
    return isinstance(key, ec.EllipticCurvePrivateKey | ec.EllipticCurvePublicKey) or (
        isinstance(key, rsa.RSAPrivateKey | rsa.RSAPublicKey) and key.key_size >= SMALLEST_RSA
    )


def sign(key: Key, data: bytes) -> bytes:
    """The signature over these bytes, with SHA-256."""
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), SHA256())
    return key.sign(data, ec.ECDSA(SHA256()))


def signed_attributes(covered: bytes, chain: tuple[x509.Certificate, ...]) -> bytes:
    """What is signed: which bytes, and by which certificates, the signer's own first."""
    return asn1.encode_der(_attributes(covered, chain))


def build_cms(covered: bytes, chain: tuple[x509.Certificate, ...], signature: bytes) -> bytes:
    """The seal over `covered`, by the first certificate of the chain."""
    own, digest = chain[0], _algorithm(_SHA256)
    is_rsa = isinstance(own.public_key(), rsa.RSAPublicKey)
    signer = _Signer(
        version=1,
        who=_IssuerAndSerial(issuer=_tlv(own.issuer.public_bytes()), serial=own.serial_number),
        digest=digest,
        attributes=_attributes(covered, chain),
        algorithm=_Algorithm(oid=_RSA_SHA256, parameters=asn1.Null()) if is_rsa else _algorithm(_ECDSA_SHA256),
        signature=signature,
    )
    certificates = asn1.SetOf([_tlv(one.public_bytes(Encoding.DER)) for one in chain])
    signed = _SignedData(
        version=1, digests=asn1.SetOf([digest]), content=_NoContent(oid=_DATA), certificates=certificates,
        signers=asn1.SetOf([signer]),
    )  # fmt: skip
    return asn1.encode_der(_ContentInfo(oid=_SIGNED_DATA, content=signed))


def check_cms(cms: bytes, covered: bytes) -> x509.Certificate | None:
    """The certificate that sealed `covered`, or None when a byte of the seal or of what it covers is another."""
    try:
        signed = asn1.decode_der(_ContentInfo, cms).content
        (signer,) = signed.signers.as_list()
        held = [x509.load_der_x509_certificate(asn1.encode_der(one)) for one in signed.certificates.as_list()]
        chain = _ordered(held, signer)
        key = chain[0].public_key()
        if not is_key(key) or build_cms(covered, chain, signer.signature) != cms:
            return None
        attributes = signed_attributes(covered, chain)
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signer.signature, attributes, padding.PKCS1v15(), SHA256())
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signer.signature, attributes, ec.ECDSA(SHA256()))
    except (ValueError, TypeError, IndexError, StopIteration, InvalidSignature):
        return None
    return chain[0]


def _ordered(held: list[x509.Certificate], signer: _Signer) -> tuple[x509.Certificate, ...]:
    """The certificates in the order of the signed list of their hashes. StopIteration, IndexError for a wrong list."""
    attribute = next(one for one in signer.attributes.as_list() if one.oid == _SIGNING_CERTIFICATE_V2)
    listed = asn1.decode_der(_SigningCertificate, asn1.encode_der(attribute.values.as_list()[0]))
    by_hash = {_hash(one): one for one in held}
    return tuple(by_hash[one.sha256] for one in listed.certificates if one.sha256 in by_hash)


def _attributes(covered: bytes, chain: tuple[x509.Certificate, ...]) -> asn1.SetOf[_Attribute]:
    listed = _SigningCertificate(certificates=[_CertificateId(sha256=_hash(one)) for one in chain])
    told = (
        (_CONTENT_TYPE, asn1.encode_der(_DATA)),
        (_MESSAGE_DIGEST, asn1.encode_der(hashlib.sha256(covered).digest())),
        (_SIGNING_CERTIFICATE_V2, asn1.encode_der(listed)),
    )
    return asn1.SetOf([_Attribute(oid=oid, values=asn1.SetOf([_tlv(value)])) for oid, value in told])


def _algorithm(oid: x509.ObjectIdentifier) -> _Algorithm:
    return _Algorithm(oid=oid, parameters=None)


def _hash(certificate: x509.Certificate) -> bytes:
    return hashlib.sha256(certificate.public_bytes(Encoding.DER)).digest()


def _tlv(der: bytes) -> asn1.TLV:
    return asn1.decode_der(asn1.TLV, der)
