//! Records everything that a thread tells `tracing`, at every level.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Fields by their names.
type Fields = BTreeMap<String, String>;

/// A span or an event.
#[derive(Debug)]
struct Told {
    #[allow(dead_code, reason = "shown with the rest")]
    target: &'static str,
    /// A span's name; an event's message is among its fields.
    span: Option<&'static str>,
    fields: Fields,
}

/// What was told so far.
#[derive(Debug, Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<Told>>>);

impl Shown {
    fn lock(&self) -> MutexGuard<'_, Vec<Told>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything, as one text.
    #[must_use]
    pub fn text(&self) -> String {
        self.lock().iter().fold(String::new(), |mut text, told| {
            let _ = writeln!(text, "{told:?}");
            text
        })
    }

    /// The fields of the spans of this name, in the order they began.
    #[must_use]
    pub fn spans(&self, name: &str) -> Vec<Fields> {
        let told = self.lock();
        told.iter().filter(|one| one.span == Some(name)).map(|one| one.fields.clone()).collect()
    }

    /// The fields of the events with this message.
    #[must_use]
    pub fn events(&self, message: &str) -> Vec<Fields> {
        let told = self.lock();
        let events = told.iter().filter(|one| one.span.is_none());
        let named = events.filter(|one| one.fields.get("message").is_some_and(|m| m == message));
        named.map(|one| one.fields.clone()).collect()
    }
}

thread_local! {
    static LISTENER: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// Keeps what this thread tells, until it is dropped.
#[derive(Debug)]
pub struct Listening(Shown);

impl Listening {
    /// Begins to listen.
    #[must_use]
    pub fn begin() -> Self {
        // One for the process: whether anyone listens at all, tracing asks only the subscriber of the
        // thread that comes first to a place in the code.
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            let _ = tracing::subscriber::set_global_default(Recorder);
            tracing::callsite::rebuild_interest_cache();
        });
        let shown = Shown::default();
        LISTENER.set(Some(shown.clone()));
        Self(shown)
    }

    /// What was told since; nothing is added to it any more.
    #[must_use]
    pub fn end(self) -> Shown {
        self.0.clone()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENER.set(None);
    }
}

/// The process's subscriber, which passes on what it is told to the listener of the thread.
struct Recorder;

impl Recorder {
    fn keep(told: impl FnOnce() -> Told) -> Option<usize> {
        Self::with(|listener| {
            let mut kept = listener.lock();
            kept.push(told());
            Some(kept.len())
        })
    }

    /// Gives the thread's listener to `work`, if there is one. A thread that is ending has lost its own.
    fn with<T>(work: impl FnOnce(&Shown) -> Option<T>) -> Option<T> {
        LISTENER.try_with(|listener| work(listener.borrow().as_ref()?)).ok().flatten()
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let number = Self::keep(|| {
            let mut fields = Collected::default();
            span.record(&mut fields);
            let metadata = span.metadata();
            Told { target: metadata.target(), span: Some(metadata.name()), fields: fields.0 }
        });
        Id::from_u64(number.map_or(u64::MAX, |number| number as u64))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        Self::with(|listener| {
            let mut kept = listener.lock();
            let number = usize::try_from(span.into_u64()).ok()?;
            let mut fields = Collected::default();
            values.record(&mut fields);
            kept.get_mut(number - 1)?.fields.extend(fields.0);
            Some(())
        });
    }

    fn event(&self, event: &Event<'_>) {
        Self::keep(|| {
            let mut fields = Collected::default();
            event.record(&mut fields);
            Told { target: event.metadata().target(), span: None, fields: fields.0 }
        });
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Collected(Fields);

impl Visit for Collected {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}
