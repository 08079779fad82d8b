//! What is said of a word that is no key at its place: a slip, a key of elsewhere, one of later.

use super::entry::Entry;
use super::key::{self, Key};
use crate::mistakes::Mistakes;
use crate::names::{listed, nearest};

/// Keys that the design keeps a place for. They answer "not yet" instead of "unknown".
const RESERVED_OF_OPERATION: &[&str] = &["server"];

/// Where a word stood that is no key there.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Operation,
    Service,
    Item,
    Member,
}

/// Reports a word that is no key at its place: as one of elsewhere, one of later, or a slip.
pub(super) fn unknown(entry: &Entry, place: Place, known: &[&Key], mistakes: &mut Mistakes) {
    // `key value`: what is no key may be no key's name either.
    if entry.is_broken() {
        return;
    }
    let name = entry.key.to_string();
    let reserved = match place {
        Place::Operation => RESERVED_OF_OPERATION,
        Place::Service | Place::Item | Place::Member => &[],
    };
    let elsewhere = |keys: &[&Key]| keys.iter().any(|key| key.name == name);
    if reserved.contains(&name.as_str()) {
        mistakes.at(&entry.key, format!("`{name}` is not supported yet"), "");
    } else if place != Place::Operation && elsewhere(key::OF_OPERATION) {
        let message = format!("`{name}` belongs in `#[aws_operation(..)]`");
        let help = match (place, name.as_str()) {
            (Place::Member, "path") => "a path member is bound with `label`",
            (Place::Member, "required") => {
                "remove it: a member is required if its type is not `Option<..>`"
            }
            (Place::Service, "name") => "a service is named by its `id`",
            _ => "move it there",
        };
        mistakes.at(&entry.key, message, help);
    } else if place != Place::Service && elsewhere(key::OF_SERVICE) {
        let message = format!("`{name}` belongs in `#[aws_service(..)]`");
        mistakes.at(&entry.key, message, "move it there");
    } else if place != Place::Member && elsewhere(key::OF_OPERATION_MEMBER) {
        mistakes.at(
            &entry.key,
            format!("`{name}` belongs on a member"),
            "move it to `#[aws(..)]` on a field",
        );
    } else {
        let help = match (in_other_words(place, &name), meant(entry, known)) {
            (Some(help), _) => help.to_owned(),
            (None, Some(near)) => format!("there is a key with a similar name: `{near}`"),
            (None, None) => format!("known keys: {}", listed(known.iter().map(|key| key.name))),
        };
        mistakes.at(&entry.key, format!("unknown key `{name}`"), help);
    }
}

/// What to write instead of a word that other crates or models have for a key of ours.
fn in_other_words(place: Place, name: &str) -> Option<&'static str> {
    let help = match (place, name) {
        (Place::Operation, "request" | "input") => "remove it: the struct is the input",
        (Place::Operation, "response" | "returns") => "write `output = ..`",
        (Place::Operation, "uri" | "url" | "endpoint") => "write `path = \"/..\"`",
        (Place::Operation, "http_checksum" | "http_checksum_required" | "checksum_required") => {
            "write `checksum(required)`"
        }
        (Place::Operation, "request_compression" | "compress" | "gzip" | "encodings") => {
            "write `compression(gzip)`"
        }
        (Place::Operation, "verb" | "http_method") => "write `method = \"..\"`",
        (Place::Operation | Place::Service, "errors") => "write `error = ..`",
        (Place::Service, "service" | "sdk_id" | "service_id") => "write `id = \"..\"`",
        (Place::Service, "prefix" | "host") => "write `endpoint_prefix = \"..\"`",
        (Place::Service, "url" | "uri") => "write `endpoint = \"https://..\"`",
        (Place::Member, "rename" | "wire_name" | "location_name" | "json_name" | "alias") => {
            "write `name = \"..\"`"
        }
        (Place::Member, "secret" | "redact" | "hidden") => "write `sensitive`",
        (Place::Member, "token" | "idempotent" | "client_token") => "write `idempotency_token`",
        (Place::Member, "min_length" | "max_length" | "min_len" | "max_len" | "len") => {
            "write `length(min = .., max = ..)`"
        }
        (Place::Member, "min" | "max" | "minimum" | "maximum") => {
            "write `range(min = .., max = ..)`, or `length(..)` for a string, list or map"
        }
        (Place::Member, "uri" | "path_param" | "uri_label" | "param") => "write `label = \"..\"`",
        (Place::Member, "query_param" | "querystring" | "query_string") => "write `query = \"..\"`",
        (Place::Member, "format" | "timestamp_format" | "date") => "write `timestamp = \"..\"`",
        (Place::Member, "base64" | "blob" | "bytes") => {
            "remove it: bytes are an `aws_operation::Blob`, which is base64 in JSON"
        }
        (Place::Member, "optional" | "default" | "skip_serializing_if") => {
            "remove it: use `Option<..>` for a member that can be left out"
        }
        (Place::Member, "skip" | "ignore") => "remove the field: each field is a member",
        (Place::Member, "display" | "to_string" | "from_str") => "write `text`",
        _ => return None,
    };
    Some(help)
}

/// The key that an unknown word was most likely meant to be.
pub(super) fn meant(entry: &Entry, known: &[&Key]) -> Option<&'static str> {
    nearest(&entry.key.to_string(), known.iter().map(|key| key.name))
}
