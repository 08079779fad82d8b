//! The spans of blocking calls go where those of the caller's thread go.

use std::sync::{Arc, Mutex};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{Served, check, in_time};

/// Keeps the names of spans.
#[derive(Default)]
struct Spans(Arc<Mutex<Vec<&'static str>>>);

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().unwrap().push(span.metadata().target());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn a_subscriber_of_the_callers_thread_hears_of_its_calls() {
    let targets = in_time(|| {
        let served = Served::things();
        let client = served.client();
        let spans = Spans::default();
        let targets = Arc::clone(&spans.0);
        tracing::subscriber::with_default(spans, || check(&client));
        std::mem::take(&mut *targets.lock().unwrap())
    });
    // Those of the call and of its attempt, which the background thread begins, and that of its output.
    let ours = targets.iter().filter(|target| target.starts_with("aws_operation")).count();
    assert_eq!(ours, 3, "{targets:?}");
}
