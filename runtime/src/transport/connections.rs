//! The HTTP clients of a transport, each with its pool of connections.
//!
//! A connection is driven by a task of the runtime that opened it, so a call of another runtime would wait
//! for it in vain while that runtime stands still, or has ended. Each runtime therefore has a client of its
//! own. And connections that are idle together often die together: if one turns out to be dead, the others
//! of its pool are not tried, and the next attempt opens a new one.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{self, Handle};

/// How many runtimes have a client. Beyond that, the one that was used longest ago goes.
const MOST_RUNTIMES: usize = 256;

/// Builds a client.
type Build = dyn Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync;

/// A client for each runtime that calls.
pub(super) struct Connections {
    build: Box<Build>,
    /// The one used last comes first.
    pools: Mutex<Vec<Pool>>,
}

struct Pool {
    /// `None` until a runtime calls.
    runtime: Option<runtime::Id>,
    connections: Pooled,
}

/// A client, and whether its pool may have an idle connection.
#[derive(Clone)]
pub(super) struct Pooled {
    pub(super) http: reqwest::Client,
    responded: Arc<AtomicBool>,
}

impl Pooled {
    fn new(http: reqwest::Client) -> Self {
        Self { http, responded: Arc::default() }
    }

    /// Notes that a response came, after which its connection may be idle.
    pub(super) fn responded(&self) {
        self.responded.store(true, Ordering::Relaxed);
    }
}

impl Connections {
    /// Builds the first client, which shows whether one can be built.
    pub(super) fn new(
        build: impl Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync + 'static,
    ) -> Result<Self, reqwest::Error> {
        let first = Pool { runtime: None, connections: Pooled::new(build()?) };
        Ok(Self { build: Box::new(build), pools: Mutex::new(vec![first]) })
    }

    /// The client of the current runtime.
    pub(super) fn current(&self) -> Result<Pooled, reqwest::Error> {
        let current = Handle::try_current().ok().map(|runtime| runtime.id());
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        let is_own = |pool: &Pool| pool.runtime.is_none() || pool.runtime == current;
        match pools.iter().position(is_own) {
            Some(0) => {}
            Some(place) => pools[..=place].rotate_right(1),
            None => {
                let connections = Pooled::new((self.build)()?);
                pools.truncate(MOST_RUNTIMES - 1);
                pools.insert(0, Pool { runtime: current, connections });
            }
        }
        pools[0].runtime = current;
        Ok(pools[0].connections.clone())
    }

    /// Replaces a client whose connection broke, and with it the idle connections of its pool, unless
    /// another call has done so.
    pub(super) fn broke(&self, broken: &Pooled) {
        if !broken.responded.load(Ordering::Relaxed) {
            // Its pool is empty.
            return;
        }
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        let is_broken =
            |pool: &&mut Pool| Arc::ptr_eq(&pool.connections.responded, &broken.responded);
        if let Some(pool) = pools.iter_mut().find(is_broken) {
            // It could be built before. If it cannot now, the old one still opens connections.
            if let Ok(http) = (self.build)() {
                pool.connections = Pooled::new(http);
            }
        }
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Connections").finish_non_exhaustive()
    }
}
