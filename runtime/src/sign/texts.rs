//! What is signed of a request, as texts for a person to read.

use bytes::Bytes;
use hmac::digest::Update;
use http::Request;

use super::canonical_headers::SignedHeaders;
use super::canonical_request;
use super::signer::Signer;
use super::{Credentials, Rules, Scope};

/// The canonical request, which contains any session token, and the string to sign.
#[derive(Debug)]
pub struct SignedTexts {
    /// The form of the request that both sides hash.
    pub canonical_request: String,
    /// What is signed, which has that hash at its end.
    pub string_to_sign: String,
}

/// Those of a request with its signature in the headers.
pub fn signed_texts(
    request: &Request<Bytes>,
    credentials: &Credentials,
    scope: Scope<'_>,
    rules: Rules,
) -> SignedTexts {
    let headers = SignedHeaders::of(request.headers());
    let query = request.uri().query().unwrap_or_default();
    let mut canonical = Text::default();
    canonical_request::write(
        request,
        rules.path,
        query,
        &headers,
        rules.signs_payload,
        &mut canonical,
    );
    let hash = canonical_request::hash(request, rules.path, query, &headers, rules.signs_payload);
    let mut to_sign = Text::default();
    Signer::new(credentials, scope, rules.algorithm).hash_string_to_sign(&hash, &mut to_sign);
    SignedTexts { canonical_request: canonical.read(), string_to_sign: to_sign.read() }
}

#[derive(Default)]
struct Text(Vec<u8>);

impl Text {
    /// Headers may have bytes that are not UTF-8.
    fn read(self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

impl Update for Text {
    fn update(&mut self, data: &[u8]) {
        self.0.extend_from_slice(data);
    }
}
