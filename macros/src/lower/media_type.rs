//! Lowers the keys `json_value` and `media_type`, which say that a member is not plain text.

use syn::LitStr;

use crate::attr::{MemberKeys, MemberOf};
use crate::mistakes::Mistakes;
use crate::model::Encoded;

/// What the two keys say of a member.
pub(super) struct Form {
    /// What puts it in base64 where it is a header.
    pub(super) encoded: Option<Encoded>,
    /// The media type of a payload.
    pub(super) media_type: Option<String>,
}

/// Lowers both; reports one that says nothing of the member's place.
pub(super) fn lower(keys: &MemberKeys, of: MemberOf, mistakes: &mut Mistakes) -> Form {
    let sure = !keys.unsure && keys.bindings.len() < 2;
    if let Some(key) = keys.json_value.key().filter(|_| sure && !keys.header.is_given()) {
        let help = "remove it: in a document, a `Document` holds any JSON value";
        mistakes.at(key, "`json_value` is only allowed with `header`", help);
    }
    let (goes, message) = match of {
        MemberOf::Operation => (
            keys.header.is_given() || keys.payload.is_given(),
            "`media_type` is only allowed with `header` or `payload`",
        ),
        _ => (keys.header.is_given(), "in an output, `media_type` is only allowed with `header`"),
    };
    if let Some(key) = keys.media_type.key().filter(|_| sure && !goes) {
        mistakes.at(key, message, "remove it: it has no effect here");
    }
    let literal = keys.media_type.get().filter(|literal| is_media_type(literal, mistakes));
    Form {
        encoded: match (keys.json_value.is_given(), keys.media_type.is_given()) {
            (true, _) => Some(Encoded::JsonValue),
            (false, true) => Some(Encoded::MediaType),
            (false, false) => None,
        },
        media_type: literal.map(LitStr::value),
    }
}

/// Whether it is `type/subtype`, and whatever parameters a header can have; reports it where not.
fn is_media_type(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    let value = literal.value();
    let text = value.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let parts = value.split(';').next().and_then(|essence| essence.split_once('/'));
    let is_name = |name: &str| !name.is_empty() && !name.contains([' ', '/']);
    let good = text
        && value.trim() == value
        && parts.is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype.trim_end()));
    if !good {
        let message = format!("`{value}` is not a media type");
        mistakes.at(literal, message, r#"write `media_type = "text/csv"`"#);
    }
    good
}
