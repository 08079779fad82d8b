//! Keeps everything that a process tells `tracing` and `log`, at every level and from every crate.

use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static SAID: Mutex<String> = Mutex::new(String::new());

/// Begins to listen, for the rest of the process.
///
/// # Errors
/// Another one listens already.
pub fn listen() -> Result<(), Box<dyn std::error::Error>> {
    log::set_logger(&Listener).map_err(|error| error.to_string())?;
    log::set_max_level(log::LevelFilter::Trace);
    Ok(tracing::subscriber::set_global_default(Listener)?)
}

/// What was said since the last time.
#[must_use]
pub fn take() -> String {
    std::mem::take(&mut *SAID.lock().unwrap_or_else(PoisonError::into_inner))
}

fn keep(said: &dyn Debug) {
    let mut all = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    all.push_str(&format!("{said:?}\n"));
}

struct Listener;

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        keep(record);
    }

    fn flush(&self) {}
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        keep(span);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        keep(values);
    }

    fn event(&self, event: &Event<'_>) {
        keep(event);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
