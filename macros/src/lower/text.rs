//! Lowers the key `text`, by which a member is one string: that of its type.

use proc_macro2::Ident;

use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;

/// Lowers `text`; reports a key beside it that says another thing of the value. What the type makes of
/// its text is its own affair: no key bounds it or gives it a form.
pub(super) fn lower(keys: &MemberKeys, mistakes: &mut Mistakes) -> Option<Ident> {
    let key = keys.text.key()?;
    let (header, payload) = (keys.header.is_given(), keys.payload.is_given());
    // Where one of them has no place, it was reported.
    let json_value = keys.json_value.get().is_some() && header;
    let media_type = keys.media_type.get().is_some() && (header || payload);
    let others = [
        ("serde", keys.serde.get().is_some()),
        ("idempotency_token", keys.idempotency_token.get().is_some()),
        ("last_segment", keys.last_segment.get().is_some()),
        ("status", keys.status.get().is_some()),
        ("json_value", json_value),
        ("media_type", media_type),
        ("length", keys.constraints.length.get().is_some()),
        ("range", keys.constraints.range.get().is_some()),
        ("each", keys.constraints.each.get().is_some()),
        ("timestamp", keys.timestamp.get().is_some()),
    ];
    if let Some((other, _)) = others.into_iter().find(|(_, is_given)| *is_given) {
        let message = format!("`text` cannot be combined with `{other}`");
        let help = "the type's text goes to the wire unchanged: remove one of them";
        mistakes.at(key, message, help);
    }
    Some(key.clone())
}
