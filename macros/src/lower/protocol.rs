//! Lowers the protocol of a service, and the keys that it gives a meaning.

use aws_operation_words::{Key, Protocol};
use syn::Type;

use crate::attr::ServiceArguments;
use crate::mistakes::Mistakes;
use crate::names::{listed, nearest, spelled};

/// Lowers `protocol = …`; `None` if it was reported or is not given, which means the usual one.
pub(super) fn lower(given: &ServiceArguments, mistakes: &mut Mistakes) -> Option<Type> {
    let named = given.protocol.get().and_then(|ty| Some((ty, known(ty, mistakes)?)));
    target(given, mistakes);
    match named {
        Some((ty, protocol)) => keys(given, Some(ty), protocol, mistakes),
        None if !given.protocol.is_given() => keys(given, None, Protocol::usual(), mistakes),
        // Of a protocol that is wrong or still to be typed nothing is known.
        None => {}
    }
    named.map(|(ty, _)| ty.clone())
}

/// The protocols are a closed set, so a wrong one can be told here, by name, with what was meant; an
/// error of its type would come again with every operation of the service.
fn known(ty: &Type, mistakes: &mut Mistakes) -> Option<&'static Protocol> {
    let name = protocol_name(ty);
    let known = Protocol::named(&name);
    if known.is_some() {
        return known;
    }
    let names = |protocol: &'static Protocol| protocol.name;
    let help = match nearest(&name, Protocol::all().map(names)) {
        Some(near) => format!("there is a protocol with a similar name: `{near}`"),
        None => format!("one of {}", listed(Protocol::all().map(names))),
    };
    mistakes.at(ty, format!("unknown protocol `{name}`"), help);
    None
}

fn protocol_name(ty: &Type) -> String {
    match ty {
        Type::Group(group) => return protocol_name(&group.elem),
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
    .unwrap_or_else(|| spelled(ty))
}

/// The name stands in a header or in a path as it is.
fn target(given: &ServiceArguments, mistakes: &mut Mistakes) {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let literal = given.target_prefix.get();
    if let Some(literal) = literal.filter(|literal| !literal.value().chars().all(fits)) {
        let message = format!("`{}` is not a valid service name", literal.value());
        let help = format!("write {}", Key::TARGET_PREFIX.meaning);
        mistakes.at(literal, message, help);
    }
}

/// A protocol has keys that it needs, and keys that no other gives a meaning.
fn keys(
    given: &ServiceArguments,
    said: Option<&Type>,
    protocol: &Protocol,
    mistakes: &mut Mistakes,
) {
    let keys = [
        (Key::TARGET_PREFIX, given.target_prefix.key()),
        (Key::QUERY_COMPATIBLE, given.query_compatible.key()),
        (Key::VERSION, given.version.key()),
        (Key::XML_NAMESPACE, given.xml_namespace.key()),
    ];
    for (key, given_key) in keys {
        match given_key {
            None if protocol.needs.contains(&key) && !given.unfinished => {
                let help = format!("add `{}`: {}", key.written, key.meaning);
                mistakes.at(said, format!("`{}` needs `{}`", protocol.name, key.name), help);
            }
            Some(given_key) if !protocol.takes(key) => {
                let taking = Protocol::all().find(|protocol| protocol.takes(key));
                let taking = taking.map_or_else(String::new, |protocol| {
                    format!(", or write `protocol = {}`", protocol.name)
                });
                let message = format!("`{given_key}` has no effect in `{}`", protocol.name);
                mistakes.at(given_key, message, format!("remove it{taking}"));
            }
            _ => {}
        }
    }
}
