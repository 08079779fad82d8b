//! Caches credentials, and refreshes them before they expire.
//!
//! There is one request to the source at a time, in its own task. If a caller stops waiting, the
//! request continues and no lock is lost. Credentials that are still valid are used in the meantime,
//! and also if the source fails. Credentials that do not expire are kept forever.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::boxed_future::BoxFuture;
use crate::clock::Clock;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

/// How long before the expiry the refresh starts, and how long before it callers wait for the
/// refresh, as in botocore. Both times are shorter for credentials that are short-lived from the
/// start.
const ADVISORY: Duration = Duration::from_secs(15 * 60);
const MANDATORY: Duration = Duration::from_secs(10 * 60);
/// How long a failed source is not asked again, as long as the current credentials are valid.
const PAUSE: Duration = Duration::from_secs(30);
/// How often a request is repeated that was cancelled because its runtime ended.
const BREAKS: usize = 3;

/// A source of credentials, and the credentials it has returned.
#[derive(Debug)]
pub(crate) struct CredentialsCache(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    source: Arc<dyn ProvideCredentials>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    held: Option<Held>,
    /// The result of the request that is running.
    asked: Option<watch::Receiver<Answer>>,
    /// After a failure: when the source may be asked again, as long as the credentials are valid.
    pause_until: Option<SystemTime>,
}

type Answer = Option<Result<Credentials, CredentialsError>>;

/// Credentials, and when to refresh them.
#[derive(Debug)]
struct Held {
    credentials: Credentials,
    /// `None` for credentials that do not expire.
    times: Option<Times>,
}

#[derive(Debug, Clone, Copy)]
struct Times {
    /// From this time on, a refresh is started.
    ask: SystemTime,
    /// From this time on, callers wait for the refresh.
    wait: SystemTime,
    end: SystemTime,
}

impl Times {
    fn new(now: SystemTime, end: SystemTime, jitter: f64) -> Self {
        let lifetime = end.duration_since(now).unwrap_or_default();
        let advisory = ADVISORY.min(lifetime / 2);
        let mandatory = MANDATORY.min(lifetime / 4);
        // Clients that got their credentials at the same time do not refresh them at the same time.
        let spread = (advisory - mandatory).mul_f64(jitter.clamp(0.0, 1.0) * 0.8);
        let before = |by| end.checked_sub(by).unwrap_or(end);
        Self { ask: before(advisory) + spread, wait: before(mandatory), end }
    }
}

enum Step {
    Use(Credentials),
    Wait(watch::Receiver<Answer>),
}

impl CredentialsCache {
    /// An empty cache. `source` is asked when credentials are needed.
    pub(crate) fn new(source: Arc<dyn ProvideCredentials>, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Shared { source, clock, state: Mutex::default() }))
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        for _ in 0..BREAKS {
            let mut asked = match Shared::step(&self.0)? {
                Step::Use(credentials) => return Ok(credentials),
                Step::Wait(asked) => asked,
            };
            // Otherwise the runtime of the request is gone, and the request is repeated in this one.
            let Ok(answer) = asked.wait_for(Option::is_some).await.map(|answer| answer.clone())
            else {
                continue;
            };
            match answer {
                Some(Ok(credentials)) => return Ok(credentials),
                Some(Err(error)) => return self.0.still_held().ok_or(error),
                None => {}
            }
        }
        Err(CredentialsError::new("the task that loads them was cancelled"))
    }
}

impl ProvideCredentials for CredentialsCache {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to do now: use the current credentials, or wait for the running request.
    fn step(this: &Arc<Self>) -> Result<Step, CredentialsError> {
        let now = this.clock.now();
        let mut state = this.lock();
        let State { held, asked, pause_until } = &mut *state;
        let times = match held {
            Some(Held { credentials, times: None }) => return Ok(Step::Use(credentials.clone())),
            Some(Held { times, .. }) => *times,
            None => None,
        };
        let held = held.as_ref().zip(times).filter(|(_, times)| now < times.end);
        let usable = held.map(|(held, times)| (held.credentials.clone(), times));
        if let Some((credentials, times)) = &usable {
            let paused = pause_until.is_some_and(|until| now < until);
            if now < times.ask || paused {
                return Ok(Step::Use(credentials.clone()));
            }
        }
        // The sender is gone without a result, so the request was cancelled.
        let out = asked.as_ref().filter(|asked| asked.has_changed().is_ok()).cloned();
        let asking = match (out, Handle::try_current()) {
            (Some(out), _) => Some(out),
            (None, Ok(runtime)) => Some(asked.insert(Self::ask(this, &runtime)).clone()),
            (None, Err(_)) => None,
        };
        match (usable, asking) {
            (Some((credentials, times)), _) if now < times.wait => Ok(Step::Use(credentials)),
            (_, Some(asking)) => Ok(Step::Wait(asking)),
            (Some((credentials, _)), None) => Ok(Step::Use(credentials)),
            (None, None) => Err(CredentialsError::new("there is no tokio runtime to load them in")),
        }
    }

    fn ask(this: &Arc<Self>, runtime: &Handle) -> watch::Receiver<Answer> {
        let (sender, receiver) = watch::channel(None);
        let shared = Arc::clone(this);
        runtime.spawn(async move {
            let answer = shared.source.credentials().await;
            let answer = shared.keep(answer);
            sender.send_replace(Some(answer));
        });
        receiver
    }

    /// Keeps the result of the source.
    fn keep(
        &self,
        answer: Result<Credentials, CredentialsError>,
    ) -> Result<Credentials, CredentialsError> {
        let (now, jitter) = (self.clock.now(), self.clock.jitter());
        let answer = answer.and_then(|given| match given.expiry() {
            Some(end) if end <= now => {
                let problem = "their source returned expired credentials";
                Err(CredentialsError::new(problem))
            }
            _ => Ok(given),
        });
        let mut state = self.lock();
        state.asked = None;
        state.pause_until = match &answer {
            Ok(_) => None,
            Err(_) => now.checked_add(PAUSE.mul_f64(1.0 + jitter.clamp(0.0, 1.0))),
        };
        if let Ok(given) = &answer {
            let times = given.expiry().map(|end| Times::new(now, end, jitter));
            state.held = Some(Held { credentials: given.clone(), times });
        }
        answer
    }

    /// The current credentials, if they are still valid.
    fn still_held(&self) -> Option<Credentials> {
        let now = self.clock.now();
        let state = self.lock();
        let held = state.held.as_ref()?;
        held.times.is_none_or(|times| now < times.end).then(|| held.credentials.clone())
    }
}
