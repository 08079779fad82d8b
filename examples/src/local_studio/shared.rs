//! What the requests and the [`LocalStudio`](super::LocalStudio) value share.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::json;

use super::fault::FaultQueue;
use super::lifecycle::{Lifecycle, Work};
use super::options::StudioOptions;
use super::received_request::ReceivedRequest;
use super::signature::{Access, SignatureVerifier};
use super::store::Store;
use super::studio::{ACCOUNT_ID, Studio, StudioInput};
use super::token_bucket::TokenBucket;
use super::{REGION, SIGNING_NAME, STUDIO_ID, credentials};

#[derive(Debug)]
pub(super) struct Shared {
    pub(super) verifier: SignatureVerifier,
    store: Mutex<Store>,
    faults: Mutex<FaultQueue>,
    bucket: Option<Mutex<TokenBucket>>,
    journal: Mutex<Vec<ReceivedRequest>>,
}

impl Shared {
    pub(super) fn new(options: StudioOptions) -> Self {
        let bucket = options
            .requests_per_second
            .map(|rate| Mutex::new(TokenBucket::new(rate, Instant::now())));
        Self {
            verifier: SignatureVerifier {
                region: REGION.to_owned(),
                service: SIGNING_NAME.to_owned(),
                access_keys: vec![
                    credentials::READ_WRITE.with_access(Access::ReadWrite),
                    credentials::READ_ONLY.with_access(Access::ReadOnly),
                ],
            },
            store: Mutex::new(Store::new(options, first_studio())),
            faults: Mutex::default(),
            bucket,
            journal: Mutex::default(),
        }
    }

    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    pub(super) fn faults(&self) -> MutexGuard<'_, FaultQueue> {
        lock(&self.faults)
    }

    pub(super) fn journal(&self) -> MutexGuard<'_, Vec<ReceivedRequest>> {
        lock(&self.journal)
    }

    /// Whether the rate limit lets a request through.
    pub(super) fn is_within_rate(&self) -> bool {
        let bucket = self.bucket.as_ref();
        bucket.is_none_or(|bucket| lock(bucket).take(Instant::now()))
    }
}

/// A request that panicked has not left anything half done: every change of
/// what is locked here is its last step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn first_studio() -> Studio {
    let role = |name: &str| format!("arn:aws:iam::{ACCOUNT_ID}:role/{name}");
    let input = StudioInput {
        studio_name: "localstudio".to_owned(),
        display_name: "Local Studio".to_owned(),
        admin_role_arn: role("StudioAdmin"),
        user_role_arn: role("StudioUser"),
        encryption: json!({ "keyType": "AWS_OWNED_KEY" }),
        tags: [].into(),
    };
    let lifecycle = Lifecycle::begin(Work::Create, Instant::now(), Duration::ZERO);
    Studio::new(STUDIO_ID.to_owned(), input, lifecycle)
}
