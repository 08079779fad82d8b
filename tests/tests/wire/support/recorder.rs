//! Records everything that is told to `tracing`, at every level.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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

/// A subscriber that keeps what it is told.
#[derive(Debug, Default)]
pub struct Recorder(Shown);

impl Recorder {
    /// What it will have been told.
    #[must_use]
    pub fn shown(&self) -> Shown {
        self.0.clone()
    }

    fn keep(&self, target: &'static str, span: Option<&'static str>, fields: Fields) -> usize {
        let mut told = self.0.lock();
        told.push(Told { target, span, fields });
        told.len()
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Collected::default();
        span.record(&mut fields);
        let metadata = span.metadata();
        let number = self.keep(metadata.target(), Some(metadata.name()), fields.0);
        Id::from_u64(number as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Collected::default();
        values.record(&mut fields);
        let mut told = self.0.lock();
        if let Some(told) = usize::try_from(span.into_u64()).ok().and_then(|n| told.get_mut(n - 1))
        {
            told.fields.extend(fields.0);
        }
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Collected::default();
        event.record(&mut fields);
        self.keep(event.metadata().target(), None, fields.0);
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
