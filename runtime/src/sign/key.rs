//! The keys for signatures.

use std::sync::{Mutex, PoisonError};

use hmac::digest::InvalidLength;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// More than the services and regions of most programs.
const MOST_KEPT: usize = 16;

/// The keys of some credentials. Of SigV4 those that were made last: each holds for a day, a region
/// and a service, and takes four times as long to make as a signature.
///
/// They are overwritten in memory when they are dropped.
#[derive(Default)]
pub(crate) struct SigningKeys {
    of_scopes: Mutex<Vec<Kept>>,
    /// SigV4A's.
    #[cfg(feature = "sigv4a")]
    pub(super) private: super::private_key::PrivateKey,
}

struct Kept {
    day: String,
    region: String,
    service: String,
    /// In a place of its own, so that none is copied when the list moves.
    key: Box<Hmac<Sha256>>,
}

impl SigningKeys {
    /// The key of that scope, ready to sign with.
    pub(super) fn of(
        &self,
        secret: &str,
        day: &str,
        region: &str,
        service: &str,
    ) -> Result<Hmac<Sha256>, InvalidLength> {
        if let Some(key) = self.kept(day, region, service) {
            return Ok(key);
        }
        // Not under the lock. Two that come at once make the same key.
        let key = derive(secret, [day, region, service])?;
        self.keep(Kept {
            day: day.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            key: Box::new(key.clone()),
        });
        Ok(key)
    }

    fn kept(&self, day: &str, region: &str, service: &str) -> Option<Hmac<Sha256>> {
        let kept = self.of_scopes.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = kept.iter();
        let found =
            kept.find(|kept| kept.day == day && kept.region == region && kept.service == service);
        found.map(|kept| (*kept.key).clone())
    }

    fn keep(&self, made: Kept) {
        let mut kept = self.of_scopes.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_KEPT {
            kept.remove(0);
        }
        kept.push(made);
    }
}

fn derive(secret: &str, scope: [&str; 3]) -> Result<Hmac<Sha256>, InvalidLength> {
    let mut first = Zeroizing::new(Vec::with_capacity("AWS4".len() + secret.len()));
    first.extend_from_slice(b"AWS4");
    first.extend_from_slice(secret.as_bytes());
    let mut key = Hmac::new_from_slice(&first)?;
    for part in scope.into_iter().chain(["aws4_request"]) {
        key.update(part.as_bytes());
        let next: Zeroizing<[u8; 32]> = Zeroizing::new(key.finalize().into_bytes().into());
        key = Hmac::new_from_slice(&*next)?;
    }
    Ok(key)
}
