//! The checksums of a call: that of the request's body, and that which the response is held to.

use aws_operation_words::Partition;
use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, StatusCode, response};

use super::attempt::Outgoing;
use crate::auth::Auth;
use crate::checksum::{ChecksumAlgorithm, Checksums};
use crate::not_sent::NotSent;
use crate::shape::ReadError;
use crate::spec::{ChecksumSpec, RequestAlgorithm};
use crate::stream::{BodyChecksums, ByteStream};

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");
/// What every header with a checksum begins with.
const PREFIX: &str = "x-amz-checksum-";
const ENABLED: HeaderValue = HeaderValue::from_static("ENABLED");

/// The checksum that a request gets.
struct Added {
    algorithm: &'static ChecksumAlgorithm,
    header: HeaderName,
    /// The header of the member that names the algorithm, if the caller did not set it.
    named_in: Option<&'static str>,
    /// Whether `Content-MD5` can stand for it.
    is_replaceable: bool,
}

impl Outgoing<'_> {
    /// Adds the checksum of the body, and asks for that of the response.
    pub(super) async fn add_checksum(&self, request: &mut Request<Bytes>) -> Result<(), NotSent> {
        let Some(spec) = self.spec.checksum else { return Ok(()) };
        if self.setting(self.client.checksums.responses) == Checksums::WhenSupported
            && let Some(mode) = spec.request_validation_mode
        {
            header(request.headers_mut(), mode, ENABLED);
        }
        match self.added(spec, request.headers())? {
            // Boxed: few operations have one, and all would be larger by it.
            Some(added) => Box::pin(self.add(spec, added, request)).await,
            None => Ok(()),
        }
    }

    /// As in botocore: what a header has already is not computed, then the caller's algorithm counts,
    /// then the usual one.
    fn added(
        &self,
        spec: &'static ChecksumSpec,
        headers: &HeaderMap,
    ) -> Result<Option<Added>, NotSent> {
        let is_checksum = |name: &HeaderName| {
            let rest = name.as_str().strip_prefix(PREFIX);
            rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
                && spec.request_validation_mode != Some(name.as_str())
        };
        if headers.keys().any(is_checksum) {
            return Ok(None);
        }
        let (chosen, named_in) = match spec.request {
            RequestAlgorithm::Fixed => (None, None),
            RequestAlgorithm::Noted => (self.bound.checksum_algorithm.as_deref(), None),
            RequestAlgorithm::Header(name) => {
                let value = headers.get(name).map(|value| value.to_str().unwrap_or_default());
                (value, Some(name))
            }
        };
        if let Some(name) = chosen {
            let algorithm = algorithm(spec.algorithms, name)?;
            let header = HeaderName::from_static(algorithm.header);
            return Ok(Some(Added { algorithm, header, named_in: None, is_replaceable: false }));
        }
        let supported = self.setting(self.client.checksums.requests) == Checksums::WhenSupported
            && spec.request != RequestAlgorithm::Fixed;
        let Some(usual) = spec.usual.filter(|_| spec.required || supported) else {
            return Ok(None);
        };
        if let Some(md5) = spec.content_md5.filter(|_| self.content_md5) {
            let is_set = headers.contains_key(CONTENT_MD5);
            let header = CONTENT_MD5;
            let added = Added { algorithm: md5, header, named_in: None, is_replaceable: false };
            return Ok((!is_set).then_some(added));
        }
        // Nothing is lost but a check that the service does not ask for.
        if !spec.required && self.bound.body.is_one_shot() {
            return Ok(None);
        }
        let header = HeaderName::from_static(usual.header);
        let is_replaceable = spec.content_md5.is_some();
        Ok(Some(Added { algorithm: usual, header, named_in, is_replaceable }))
    }

    async fn add(
        &self,
        spec: &'static ChecksumSpec,
        added: Added,
        request: &mut Request<Bytes>,
    ) -> Result<(), NotSent> {
        let Added { algorithm, header, named_in, .. } = added;
        let hashes = matches!(self.spec.auth, Auth::Signed);
        let computed = (spec.of_bodies.of_request)(self.sent_body(), algorithm, hashes).await;
        let (checksum, hash) = computed
            .map_err(|error| NotSent::because("the body's checksum cannot be computed", error))?;
        let value = HeaderValue::try_from(checksum)
            .map_err(|error| NotSent::because("the request cannot be built", error))?;
        request.headers_mut().insert(header, value);
        if let Some(name) = named_in {
            let value = HeaderValue::from_static(algorithm.name);
            self::header(request.headers_mut(), name, value);
        }
        if let Some(hash) = hash {
            request.extensions_mut().insert(hash);
        }
        Ok(())
    }

    /// Whether the service may have refused a request for its checksum: it is not one of AWS's, and the
    /// checksum was computed that it requires.
    pub(super) fn may_take_content_md5(&self) -> bool {
        let Some(spec) = self.spec.checksum else { return false };
        let added = self.added(spec, &self.bound.headers);
        self.client.checksums.content_md5.is_none()
            && !self.is_at_aws()
            && added.is_ok_and(|added| added.is_some_and(|added| added.is_replaceable))
    }

    /// A setting of the client, or else what is usual at the service's host.
    fn setting(&self, of_client: Option<Checksums>) -> Checksums {
        of_client.unwrap_or(match self.is_at_aws() {
            true => Checksums::WhenSupported,
            false => Checksums::WhenRequired,
        })
    }

    fn is_at_aws(&self) -> bool {
        let host = self.host();
        Partition::has_host(host.rsplit_once(':').map_or(host, |(name, _)| name))
    }

    /// The checksum that the body of a response has to have. None is expected of an error.
    pub(super) fn expected_checksum(&self, response: &response::Parts) -> Option<Expected> {
        let spec = self.spec.checksum?;
        let is_success = response.status.is_success();
        if !is_success || self.bound.method == Method::HEAD.as_str() || !self.checks(response) {
            return None;
        }
        spec.response_algorithms.iter().find_map(|algorithm| {
            let checksum = response.headers.get(algorithm.header)?.to_str().ok()?.trim();
            // `…-3` is that of the parts of an upload, not of the body.
            let is_of_body = !checksum.contains('-');
            is_of_body.then(|| Expected {
                of_bodies: spec.of_bodies,
                algorithm,
                checksum: checksum.to_owned(),
            })
        })
    }

    /// Whether the response is checked: if it was asked for, or, unless a setting says otherwise, if a
    /// checksum came unasked. That of a part of an object could then be that of the whole.
    fn checks(&self, response: &response::Parts) -> bool {
        let mode = self.spec.checksum.and_then(|spec| spec.request_validation_mode);
        let of_client = self.client.checksums.responses;
        mode.is_some_and(|mode| self.bound.headers.contains_key(mode))
            || self.setting(of_client) == Checksums::WhenSupported
            || of_client.is_none() && response.status != StatusCode::PARTIAL_CONTENT
    }
}

fn algorithm(
    known: &[&'static ChecksumAlgorithm],
    name: &str,
) -> Result<&'static ChecksumAlgorithm, NotSent> {
    let found = known.iter().find(|algorithm| algorithm.name.eq_ignore_ascii_case(name));
    found.copied().ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|algorithm| algorithm.name).collect();
        let reason = format!(
            "`{}` is not a checksum algorithm that the client computes: set the checksum yourself, or use \
             one of {}",
            name.escape_debug(),
            names.join(", ")
        );
        NotSent::new(reason)
    })
}

/// Adds a header that a member may have set. Its name was checked by the macros.
fn header(headers: &mut HeaderMap, name: &'static str, value: HeaderValue) {
    if let Ok(name) = HeaderName::try_from(name) {
        headers.entry(name).or_insert(value);
    }
}

/// The checksum that a response says its body has.
pub(super) struct Expected {
    of_bodies: &'static BodyChecksums,
    algorithm: &'static ChecksumAlgorithm,
    checksum: String,
}

/// Notes that a body has another checksum, as an extension of the response.
#[derive(Clone)]
struct Mismatch(String);

impl Expected {
    /// Holds a body to it that is read as it comes.
    pub(super) fn hold_stream(self, body: ByteStream) -> ByteStream {
        (self.of_bodies.hold)(body, self.algorithm, self.checksum)
    }

    /// Holds a body in memory to it. The result is noted, as it is judged later.
    pub(super) async fn hold(self, answer: &mut http::Response<Bytes>) {
        let Self { of_bodies, algorithm, checksum } = self;
        let mismatch = match (of_bodies.of_bytes)(algorithm, answer.body()).await {
            Ok(actual) => (actual != checksum).then(|| algorithm.mismatch()),
            Err(error) => Some(format!("the body's checksum cannot be computed: {error}")),
        };
        if let Some(mismatch) = mismatch {
            answer.extensions_mut().insert(Mismatch(mismatch));
        }
    }
}

/// Why a body is not the one that was sent, if it was held to a checksum.
pub(super) fn mismatch(response: &http::Response<Bytes>) -> Option<ReadError> {
    let Mismatch(problem) = response.extensions().get()?;
    Some(ReadError::new(problem.clone()))
}
