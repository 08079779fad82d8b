//! Where a value of a page is: names with dots, `[-1]` for the last item of a list, and `||` between two places.

use aws_operation_words::field_name;
use proc_macro2::Ident;
use quote::format_ident;
use syn::LitStr;

use crate::mistakes::Mistakes;
use crate::model::{Expression, Step};

const LAST: &str = "[-1]";

/// Lowers a path, or several with `||` between.
pub(super) fn expression(said: &LitStr, mistakes: &mut Mistakes) -> Option<Expression> {
    let text = said.value();
    let paths = text.split("||").map(|path| steps(path.trim(), said, mistakes));
    Some(Expression { said: said.span(), paths: paths.collect::<Option<_>>()? })
}

/// Lowers a path that has only names.
pub(super) fn names(said: &LitStr, mistakes: &mut Mistakes) -> Option<Vec<Step>> {
    let text = said.value();
    if text.contains("||") || text.contains('[') {
        mistakes.at(said, "`items` takes the name of a list", r#"write `items = "studios"`"#);
        return None;
    }
    steps(&text, said, mistakes)
}

/// The name of the field that a member of that name is in; `None` if it is not a name.
pub(super) fn field(name: &str) -> Option<String> {
    let begins = |c: char| c.is_ascii_alphabetic() || c == '_';
    let is_one = name.starts_with(begins)
        && name.contains(|c: char| c != '_' && c != '-')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    is_one.then(|| field_name(name))
}

fn steps(path: &str, said: &LitStr, mistakes: &mut Mistakes) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let name = part.strip_suffix(LAST).unwrap_or(part);
        let Some(field) = field(name) else {
            let message = format!("`{}` is not a path to a member", path.escape_debug());
            let help = r#"write names with dots between, as in `"StreamDescription.Shards[-1].ShardId"`, where `[-1]` is the last item of a list"#;
            mistakes.at(said, message, help);
            return None;
        };
        steps.push(Step::Member { name: name.to_owned(), field: ident(&field, said) });
        if name != part {
            steps.push(Step::Last);
        }
    }
    Some(steps)
}

/// The identifier under the string, raw if it is a keyword.
fn ident(field: &str, said: &LitStr) -> Ident {
    match syn::parse_str::<Ident>(field) {
        Ok(_) => Ident::new(field, said.span()),
        Err(_) => format_ident!("r#{field}", span = said.span()),
    }
}
