//! Rules of query members.

use syn::Ident;

use crate::mistakes::Mistakes;
use crate::model::{ApiKeyPlace, Auth, Binding, Operation, Route};
use crate::required::is_option;

/// One map takes the parameters that nothing names.
pub(super) fn check_params(operation: &Operation, mistakes: &mut Mistakes) {
    let keys = operation.members.iter().filter_map(|member| match &member.binding {
        Binding::QueryParams { said } => Some(said),
        _ => None,
    });
    for second in keys.skip(1) {
        mistakes.at(second, "only one member can take all query parameters", "merge the maps");
    }
}

/// What always has a value needs no other.
pub(super) fn check_defaults(operation: &Operation, mistakes: &mut Mistakes) {
    for member in &operation.members {
        if let Binding::Query { default: Some(_), said, .. } = &member.binding
            && !is_option(&member.ty)
        {
            let message =
                format!("`{}` always has a value, so `default` has no effect", member.field);
            mistakes.at(said, message, "make it an `Option`, or remove `default`");
        }
    }
}

/// Each query name is set once, by the path or by one member.
pub(super) fn check_unique(operation: &Operation, mistakes: &mut Mistakes) {
    let constant: Vec<&str> = match &operation.route {
        Route::Rest { path, .. } => path.query_names().collect(),
        Route::Rpc { .. } => Vec::new(),
    };
    let of_key = match &operation.auth {
        Some(Auth::HttpApiKey(ApiKeyPlace::Query(name))) => Some(name),
        _ => None,
    };
    if let Some(literal) = of_key.filter(|name| constant.contains(&name.value().as_str())) {
        let message = format!("query name `{}` is already set by the path", literal.value());
        mistakes.at(literal, message, "remove it there, or use another name");
    }
    let mut used: Vec<(&str, &Ident)> = Vec::new();
    for member in &operation.members {
        let Binding::Query { name, said, .. } = &member.binding else { continue };
        if of_key.is_some_and(|of_key| of_key.value() == *name) {
            let message = format!("query name `{name}` is set by `auth`");
            mistakes.at(said, message, "remove this member: its value comes from the client");
        } else if constant.contains(&name.as_str()) {
            let message = format!("query name `{name}` is already set by the path");
            mistakes.at(said, message, "remove it there, or remove this member");
        } else if let Some((_, first)) = used.iter().find(|(known, _)| known == name) {
            let message = format!("query name `{name}` is already used by `{first}`");
            mistakes.at(said, message, "use another name");
        } else {
            used.push((name, &member.field));
        }
    }
}
