//! How the requests of a call are signed.

use std::sync::{MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Request};

use super::attempt::Outgoing;
use super::destination::{EVERY_REGION, NO_REGION};
use crate::auth::Auth;
use crate::credentials::Credentials;
use crate::not_sent::NotSent;
use crate::sign::{PathRule, Place, Rules, Scope, SignedTexts, sign_request, signed_texts};
use crate::stream::PayloadHash;

/// The signing names of services that take the path as it is, and the hash of the body in a header. With
/// the signature of other services, they refuse any path that needs escaping.
const SIGNED_AS_S3: [&str; 4] = ["s3", "s3express", "s3-object-lambda", "s3-outposts"];

/// When a request was signed, and when the keys for it expire.
pub(super) struct Signed {
    pub(super) time: SystemTime,
    pub(super) expiry: Option<SystemTime>,
}

/// What is needed to sign the request of the last attempt once more.
#[derive(Debug, Default)]
pub(super) struct LastSigned {
    /// `None` if it had no signature.
    time: Option<SystemTime>,
    /// The headers of interceptors, which are not asked again.
    pub(super) intercepted: Option<Box<HeaderMap>>,
}

impl Outgoing<'_> {
    /// Adds what says whose the request is.
    pub(super) async fn authenticate(&self, request: &mut Request<Bytes>) -> Result<(), NotSent> {
        let service = self.address.destination.signing_name.as_str();
        match self.spec.auth {
            Auth::None => return Ok(()),
            Auth::Signed | Auth::UnsignedPayload => {}
            Auth::Token(scheme) => {
                if scheme.add(&self.client.token_sources, request, service).await? {
                    return Ok(());
                }
            }
        }
        let signed = self.sign(request, Place::Headers).await?;
        self.signed().time = Some(signed.time);
        Ok(())
    }

    pub(super) fn signed(&self) -> MutexGuard<'_, LastSigned> {
        self.signed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn sign(
        &self,
        request: &mut Request<Bytes>,
        place: Place,
    ) -> Result<Signed, NotSent> {
        let rules = self.rules(place)?;
        self.add_payload_hash(request, rules).await?;
        let credentials = self.credentials().await?;
        // Getting credentials may have taken a while.
        let time = self.service_time();
        sign_request(request, &credentials, self.scope(time)?, rules)
            .map_err(|error| NotSent::because("the request cannot be signed", error))?;
        Ok(Signed { time, expiry: credentials.expiry() })
    }

    /// The time by the service's clock, as far as that is known.
    pub(super) fn service_time(&self) -> SystemTime {
        let (time, skews) = (self.client.clock.now(), self.client.skews.as_ref());
        skews.map_or(time, |skews| skews.time_of(self.host(), time))
    }

    /// What the last attempt signed, made once more. `None` if it had no signature.
    pub(super) async fn texts_of_last(
        &self,
    ) -> Result<Option<(Request<Bytes>, SignedTexts)>, NotSent> {
        let Some(time) = self.signed().time else { return Ok(None) };
        let mut request = self.of_call()?;
        if let Some(intercepted) = &self.signed().intercepted {
            request.headers_mut().extend((**intercepted).clone());
        }
        self.add_body_facts(&mut request).await?;
        let rules = self.rules(Place::Headers)?;
        self.add_payload_hash(&mut request, rules).await?;
        let (credentials, scope) = (self.credentials().await?, self.scope(time)?);
        sign_request(&mut request, &credentials, scope, rules)
            .map_err(|error| NotSent::because("the request cannot be signed", error))?;
        let texts = signed_texts(&request, &credentials, scope, rules);
        Ok(Some((request, texts)))
    }

    async fn add_payload_hash(
        &self,
        request: &mut Request<Bytes>,
        rules: Rules,
    ) -> Result<(), NotSent> {
        // What had to be read for its checksum was hashed with it.
        let is_hashed = request.extensions().get::<PayloadHash>().is_some();
        let is_bare_url = rules.place != Place::Headers
            && !self.address.endpoint().is_tls()
            && !rules.content_sha256;
        if (rules.signs_payload || is_bare_url) && !is_hashed {
            let hash = self.sent_body().hash().await;
            let hash =
                hash.map_err(|error| NotSent::because("the body cannot be signed", error))?;
            if let Some(hash) = hash {
                request.extensions_mut().insert(hash);
            }
        }
        Ok(())
    }

    pub(super) async fn credentials(&self) -> Result<Credentials, NotSent> {
        let provider = self.client.credentials.as_ref().ok_or_else(|| {
            NotSent::new("no credentials: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or `Client::builder().credentials(..)`")
        })?;
        let credentials = provider.credentials().await;
        credentials.map_err(|error| NotSent::because("no credentials", error))
    }

    pub(super) fn scope(&self, time: SystemTime) -> Result<Scope<'_>, NotSent> {
        let (destination, algorithm) = (&self.address.destination, self.spec.algorithm);
        let set = self.client.signing_region_set.as_ref().filter(|_| algorithm.for_region_set);
        let region = set.unwrap_or(&destination.signing_region);
        // The service's other operations are not signed, and so need none.
        if region == EVERY_REGION && !algorithm.for_region_set {
            return Err(NotSent::new(NO_REGION));
        }
        Ok(Scope { region, service: &destination.signing_name, time })
    }

    fn rules(&self, place: Place) -> Result<Rules, NotSent> {
        let (spec, name) = (self.spec, &self.address.destination.signing_name);
        let is_s3 = SIGNED_AS_S3.contains(&name.as_str());
        if is_s3 && !(spec.service.disable_double_encoding && spec.service.content_sha256) {
            let reason = format!(
                "`{name}` needs the keys `disable_double_encoding` and `content_sha256` on its service"
            );
            return Err(NotSent::new(reason));
        }
        let signs_payload =
            !matches!(spec.auth, Auth::UnsignedPayload) && !self.leaves_out_payload();
        let path = match spec.service.disable_double_encoding {
            true => PathRule::AsSent,
            false => PathRule::Normalized,
        };
        let (algorithm, content_sha256) = (spec.algorithm, spec.service.content_sha256);
        Ok(Rules { algorithm, signs_payload, place, path, content_sha256, ..Rules::USUAL })
    }

    /// Whether the signature does not cover the body because that can be read only once. A service that is
    /// told the hash of a body can be told that there is none, and TLS protects the body on its way.
    fn leaves_out_payload(&self) -> bool {
        let says_so = self.spec.service.content_sha256 && self.address.endpoint().is_tls();
        says_so && self.bound.body.is_one_shot()
    }
}
