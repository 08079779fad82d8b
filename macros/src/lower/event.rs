//! Lowers what is said of events: where a member of one is, and which is the last of a stream.

use syn::LitStr;

use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::OfEvent;

/// Where the member is, unless it is in the document of its event.
pub(super) fn lower(keys: &MemberKeys, mistakes: &mut Mistakes) -> Option<OfEvent> {
    let (header, payload) = (keys.event_header.key(), keys.event_payload.key());
    if let (Some(_), Some(second)) = (header, payload) {
        let message = "a member of an event is a header or the payload";
        mistakes.at(second, message, "keep one of `event_header`, `event_payload`");
        return None;
    }
    let header = keys.event_header.get().map(|()| OfEvent::Header);
    header.or(keys.event_payload.get().map(|()| OfEvent::Payload))
}

/// The last event of the stream that the member is.
pub(super) fn last(keys: &MemberKeys, mistakes: &mut Mistakes) -> Option<LitStr> {
    let last = keys.ends_with.get()?;
    if !keys.payload.is_given() && !keys.unsure {
        let message = "`ends_with` has no effect without `payload`";
        mistakes.at(keys.ends_with.key(), message, "add `payload`: events are the whole body");
        return None;
    }
    Some(last.clone())
}
