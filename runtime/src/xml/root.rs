//! The root of a document whose codec does not know of what it is.

use super::writer::push_namespace;
use crate::shape::{Namespace, Root};

/// The root until it gets its name.
pub(super) static UNNAMED: Root = Root { name: "Document", namespace: None };

/// The document of an operation with a root of that name; nothing, if it has no members.
pub(crate) fn with_root(
    document: &[u8],
    name: &str,
    namespace: Option<Namespace>,
) -> Option<Vec<u8>> {
    let unnamed = UNNAMED.name.as_bytes();
    let rest = document.strip_prefix(b"<")?.strip_prefix(unnamed)?;
    let members = rest.strip_suffix(b">")?.strip_suffix(unnamed)?.strip_suffix(b"</")?;
    if members == b">" {
        return None;
    }
    let mut root = format!("<{name}");
    if let Some(namespace) = namespace {
        push_namespace(&mut root, namespace);
    }
    let mut named = root.into_bytes();
    named.reserve(members.len() + name.len() + "</>".len());
    named.extend_from_slice(members);
    named.extend_from_slice(format!("</{name}>").as_bytes());
    Some(named)
}

/// The document of a payload, with that namespace if it has none of its own.
pub(crate) fn with_namespace(mut document: Vec<u8>, namespace: Option<Namespace>) -> Vec<u8> {
    let end_of_name = document.iter().position(|byte| matches!(byte, b' ' | b'>'));
    let (Some(at), Some(namespace)) = (end_of_name, namespace) else { return document };
    if !document.get(at..).is_some_and(|rest| rest.starts_with(b" xmlns")) {
        let mut declared = String::new();
        push_namespace(&mut declared, namespace);
        document.splice(at..at, declared.into_bytes());
    }
    document
}
