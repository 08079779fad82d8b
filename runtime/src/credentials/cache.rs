//! Caches credentials or a token, and refreshes them before they expire.
//!
//! All callers of a runtime share one request to the source, in its own task. If a caller stops waiting,
//! the request continues and no lock is lost. A runtime that nobody runs does not get any further, so
//! callers of another runtime do not wait for its request: they make one themselves, and the first result
//! is everyone's. Credentials that are still valid are used in the meantime, and also if the source
//! fails. Credentials that do not expire are kept forever.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use tokio::runtime::{self, Handle};
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::Timestamp;
use crate::boxed_future::BoxFuture;
use crate::clock::{Clock, part_of};
use crate::credentials::{
    AuthToken, Credentials, CredentialsError, ProvideAuthToken, ProvideCredentials,
};

/// How long before the expiry the refresh starts, and how long before it callers wait for the
/// refresh, as in botocore. Both times are shorter for credentials that are short-lived from the
/// start.
const ADVISORY: Duration = Duration::from_secs(15 * 60);
const MANDATORY: Duration = Duration::from_secs(10 * 60);
/// How long a failed source is not asked again, as long as the current credentials are valid.
const PAUSE: Duration = Duration::from_secs(30);
/// How often a request is repeated that was cancelled because its runtime ended.
const BREAKS: usize = 3;

/// A source whose items are cached.
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// What it returns, which shows no secret.
    type Item: Clone + fmt::Debug + Send + Sync + 'static;

    /// Returns what is valid now.
    fn load(&self) -> BoxFuture<'_, Result<Self::Item, CredentialsError>>;

    /// When an item expires, if it does.
    fn expiry(item: &Self::Item) -> Option<SystemTime>;
}

impl Source for dyn ProvideCredentials {
    type Item = Credentials;

    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.credentials()
    }

    fn expiry(item: &Credentials) -> Option<SystemTime> {
        item.expiry()
    }
}

/// A source, and what it has returned.
#[derive(Debug)]
pub(crate) struct Cache<S: Source + ?Sized>(Arc<Shared<S>>);

#[derive(Debug)]
struct Shared<S: Source + ?Sized> {
    clock: Arc<dyn Clock>,
    state: Mutex<State<S::Item>>,
    source: Arc<S>,
}

#[derive(Debug)]
struct State<T> {
    held: Option<Held<T>>,
    asking: Option<Asking<T>>,
    /// After a failure: when the source may be asked again, as long as the item is valid.
    pause_until: Option<SystemTime>,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self { held: None, asking: None, pause_until: None }
    }
}

type Answer<T> = Option<Result<T, CredentialsError>>;

/// A request to the source that is running, in each of some runtimes.
#[derive(Debug)]
struct Asking<T> {
    answer: watch::Receiver<Answer<T>>,
    /// The tasks hold it. It is gone if all were cancelled, which happens if their runtimes end.
    sender: Weak<watch::Sender<Answer<T>>>,
    tasks: Vec<(runtime::Id, AbortHandle)>,
}

impl<T> Asking<T> {
    /// Every task was dropped before it had a result.
    fn is_cancelled(&self) -> bool {
        self.sender.strong_count() == 0
    }

    fn runs_in(&self, runtime: runtime::Id) -> bool {
        self.tasks.iter().any(|(id, task)| *id == runtime && !task.is_finished())
    }

    fn is_of(&self, sender: &Arc<watch::Sender<Answer<T>>>) -> bool {
        self.sender.as_ptr() == Arc::as_ptr(sender)
    }
}

/// An item, and when to refresh it.
#[derive(Debug)]
struct Held<T> {
    item: T,
    /// `None` for one that does not expire.
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
        let spread = part_of(advisory - mandatory, jitter * 0.8);
        let before = |by| end.checked_sub(by).unwrap_or(end);
        Self { ask: before(advisory) + spread, wait: before(mandatory), end }
    }
}

enum Step<T> {
    Use(T),
    Wait(watch::Receiver<Answer<T>>),
}

impl<S: Source + ?Sized> Cache<S> {
    /// An empty cache. `source` is asked when its item is needed.
    pub(crate) fn new(source: Arc<S>, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Shared { source, clock, state: Mutex::default() }))
    }

    /// An item that is valid now.
    pub(crate) async fn get(&self) -> Result<S::Item, CredentialsError> {
        for _ in 0..BREAKS {
            let mut asked = match Shared::step(&self.0)? {
                Step::Use(item) => return Ok(item),
                Step::Wait(asked) => asked,
            };
            // Otherwise the runtime of the request is gone, and the request is repeated in this one.
            let Ok(answer) = asked.wait_for(Option::is_some).await.map(|answer| answer.clone())
            else {
                continue;
            };
            match answer {
                Some(Ok(item)) => return Ok(item),
                Some(Err(error)) => {
                    return self.0.still_held().map_err(|end| match end {
                        Some(end) => {
                            let end = Timestamp::from(end);
                            let problem = format!(
                                "the last expired at {end}, and cannot be renewed: {error}"
                            );
                            CredentialsError::new(problem)
                        }
                        None => error,
                    });
                }
                None => {}
            }
        }
        Err(CredentialsError::new("the task that asks their source was cancelled"))
    }
}

impl<S: Source<Item = AuthToken> + ?Sized> ProvideAuthToken for Cache<S> {
    fn auth_token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<AuthToken, CredentialsError>> {
        Box::pin(self.get())
    }
}

impl ProvideCredentials for Cache<dyn ProvideCredentials> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}

impl<S: Source + ?Sized> Shared<S> {
    fn lock(&self) -> MutexGuard<'_, State<S::Item>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to do now: use the current item, or wait for the running request.
    fn step(this: &Arc<Self>) -> Result<Step<S::Item>, CredentialsError> {
        let now = this.clock.now();
        let mut state = this.lock();
        let State { held, asking, pause_until } = &mut *state;
        let runtime = Handle::try_current();
        let times = match held {
            Some(Held { item, times: None }) => return Ok(Step::Use(item.clone())),
            Some(Held { times, .. }) => *times,
            None => None,
        };
        let held = held.as_ref().zip(times).filter(|(_, times)| now < times.end);
        let usable = held.map(|(held, times)| (held.item.clone(), times));
        match (usable, runtime) {
            (Some((item, times)), runtime) if now < times.wait => {
                let paused = pause_until.is_some_and(|until| now < until);
                let asks = now >= times.ask && !paused;
                if let (true, Ok(runtime)) =
                    (asks && asking.as_ref().is_none_or(Asking::is_cancelled), runtime)
                {
                    Self::ask(this, asking, &runtime);
                }
                Ok(Step::Use(item))
            }
            (Some((item, _)), _) if pause_until.is_some_and(|until| now < until) => {
                Ok(Step::Use(item))
            }
            (_, Ok(runtime)) => Ok(Step::Wait(Self::ask(this, asking, &runtime))),
            (Some((item, _)), Err(_)) => Ok(Step::Use(item)),
            (None, Err(_)) => {
                Err(CredentialsError::new("their source needs a tokio runtime, and there is none"))
            }
        }
    }

    /// Asks the source in `runtime`, unless that is done already. The result is that of the first
    /// runtime which has one.
    fn ask(
        this: &Arc<Self>,
        asking: &mut Option<Asking<S::Item>>,
        runtime: &Handle,
    ) -> watch::Receiver<Answer<S::Item>> {
        let running = asking.take().and_then(|asking| Some((asking.sender.upgrade()?, asking)));
        let (sender, asking) = match running {
            Some((sender, running)) => (sender, asking.insert(running)),
            None => {
                let (sender, answer) = watch::channel(None);
                let sender = Arc::new(sender);
                let weak = Arc::downgrade(&sender);
                (sender, asking.insert(Asking { answer, sender: weak, tasks: Vec::new() }))
            }
        };
        let answer = asking.answer.clone();
        if asking.runs_in(runtime.id()) {
            return answer;
        }
        let shared = Arc::clone(this);
        let task = runtime.spawn(async move {
            let answer = shared.source.load().await;
            let answer = shared.keep(answer, &sender);
            sender.send_if_modified(|slot| {
                let is_first = slot.is_none();
                slot.get_or_insert(answer);
                is_first
            });
        });
        asking.tasks.push((runtime.id(), task.abort_handle()));
        answer
    }

    /// Keeps the result of the source.
    fn keep(
        &self,
        answer: Result<S::Item, CredentialsError>,
        sender: &Arc<watch::Sender<Answer<S::Item>>>,
    ) -> Result<S::Item, CredentialsError> {
        let (now, jitter) = (self.clock.now(), self.clock.jitter());
        let answer = answer.and_then(|given| match S::expiry(&given) {
            Some(end) if end <= now => {
                let problem = "their source returned expired credentials";
                Err(CredentialsError::new(problem))
            }
            _ => Ok(given),
        });
        let mut state = self.lock();
        // A runtime that stood still may come with the result of a request that was made long ago.
        let is_current = state.asking.as_ref().is_some_and(|asking| asking.is_of(sender));
        if !is_current {
            return answer;
        }
        state.asking = None;
        state.pause_until = match &answer {
            Ok(_) => None,
            Err(_) => now.checked_add(PAUSE + part_of(PAUSE, jitter)),
        };
        if let Ok(given) = &answer {
            let times = S::expiry(given).map(|end| Times::new(now, end, jitter));
            state.held = Some(Held { item: given.clone(), times });
        }
        answer
    }

    /// The current item, if it is still valid; or when it expired, if there is one.
    fn still_held(&self) -> Result<S::Item, Option<SystemTime>> {
        let now = self.clock.now();
        let state = self.lock();
        let held = state.held.as_ref().ok_or(None)?;
        match held.times {
            Some(times) if times.end <= now => Err(Some(times.end)),
            _ => Ok(held.item.clone()),
        }
    }
}
