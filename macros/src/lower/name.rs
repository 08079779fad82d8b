//! The names that members and headers have.

use aws_operation_words::RenameRule;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::LitStr;

use crate::attr::Slot;
use crate::mistakes::Mistakes;
use crate::names::{listed, nearest};

/// The rule that `rename_all` names, or `default` where it is not given or not known.
pub(super) fn rename_rule(
    given: &Slot<LitStr>,
    default: RenameRule,
    mistakes: &mut Mistakes,
) -> RenameRule {
    let Some(spelling) = given.get() else { return default };
    let value = spelling.value();
    RenameRule::parse(&value).unwrap_or_else(|| {
        let spellings = RenameRule::ALL.map(RenameRule::spelling);
        let help = match nearest(&value, spellings) {
            Some(near) => format!("there is a rule with a similar name: `{near}`"),
            None => format!("one of {}", listed(spellings)),
        };
        mistakes.at(spelling, format!("unknown rename rule `{value}`"), help);
        default
    })
}

/// The name a member has in Smithy's sense: `name = "…"`, or its field's by the rule.
pub(super) fn member_name(field: &syn::Ident, name: &Slot<LitStr>, rule: RenameRule) -> String {
    let unraw = syn::ext::IdentExt::unraw(field).to_string();
    name.get().map_or_else(|| rule.of_field(&unraw), LitStr::value)
}

/// What says a name: the literal that was given, or the ident that it comes from.
pub(super) fn said(ident: &syn::Ident, name: &Slot<LitStr>) -> TokenStream {
    name.get().map_or_else(|| ident.to_token_stream(), ToTokens::to_token_stream)
}

/// Whether `literal` has RFC 9110's grammar of a header name; reports it where not.
pub(super) fn is_header_name(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    let name = literal.value();
    let good = !name.is_empty() && name.chars().all(is_token);
    if name.is_empty() {
        mistakes.at(literal, "header name is empty", r#"write `header = "X-Name"`"#);
    } else if !good {
        mistakes.at(
            literal,
            format!("`{name}` is not a valid header name"),
            "use letters, digits and `-`",
        );
    }
    good
}

/// As [`is_header_name`], for what names of headers begin with; an empty one is every header.
pub(super) fn is_header_prefix(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    let prefix = literal.value();
    let good = prefix.chars().all(is_token);
    if !good {
        let message = format!("`{prefix}` is not a valid header name prefix");
        mistakes.at(literal, message, "use letters, digits and `-`");
    }
    good
}

pub(super) fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}
