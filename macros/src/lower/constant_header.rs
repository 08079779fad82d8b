//! Lowers the header that every request of a service has.

use syn::LitStr;

use super::name::is_token;
use crate::mistakes::Mistakes;
use crate::model::ConstantHeader;

/// Lowers `header = "Name: value"`.
pub(super) fn lower(literal: &LitStr, mistakes: &mut Mistakes) -> Option<ConstantHeader> {
    let text = literal.value();
    let Some((name, value)) = text.split_once(':') else {
        let message = "the `header` of a service needs a name and a value";
        mistakes.at(literal, message, r#"write `header = "Accept: application/json"`"#);
        return None;
    };
    let value = value.trim();
    if name.is_empty() || !name.chars().all(is_token) {
        let message = format!("`{name}` is not a valid header name");
        mistakes.at(literal, message, "use letters, digits and `-`");
    } else if value.is_empty() || !value.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        let message = format!("`{name}` has no valid header value");
        mistakes.at(literal, message, "use ASCII letters, digits and punctuation");
    } else {
        let (name, value) = (name.to_lowercase(), value.to_owned());
        return Some(ConstantHeader { literal: literal.clone(), name, value });
    }
    None
}
