//! The members of events.

/// Where a member of an event is that is not in its document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum OfEvent {
    Header,
    Payload,
}
