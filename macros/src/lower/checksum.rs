//! Lowers the checksums of an operation.

use aws_operation_words::CHECKSUM_ALGORITHMS;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::attr::{ChecksumKeys, Slot};
use crate::mistakes::Mistakes;
use crate::model::{AlgorithmMember, Binding, Checksum, Member};
use crate::names::{listed, nearest};

/// Lowers `checksum(…)`, whose fields are among `members`; `absent` are not in this configuration.
pub(super) fn lower(
    given: &Slot<ChecksumKeys>,
    members: &[Member],
    absent: &[Ident],
    mistakes: &mut Mistakes,
) -> Option<Checksum> {
    let given = given.get()?;
    let fields = Fields { members, absent };
    let algorithm = given.request_algorithm.get();
    let mode = given.request_validation_mode.get();
    if let Some(key) = given.request_validation_mode.key()
        && !given.response_algorithms.is_given()
    {
        let message = "`request_validation_mode` has no effect without `response_algorithms`";
        mistakes.at(key, message, "add `response_algorithms(CRC32, SHA256)`");
    }
    Some(Checksum {
        required: given.required.is_given(),
        request_algorithm: algorithm.and_then(|field| fields.algorithm(field, mistakes)),
        request_validation_mode: mode.and_then(|field| fields.mode(field, mistakes)),
        response_algorithms: algorithms(given.response_algorithms.get(), mistakes),
    })
}

/// The fields of an operation.
struct Fields<'a> {
    members: &'a [Member],
    absent: &'a [Ident],
}

impl<'a> Fields<'a> {
    /// The member that names the algorithm.
    fn algorithm(&self, field: &Ident, mistakes: &mut Mistakes) -> Option<AlgorithmMember> {
        let (index, member) = self.find(field, mistakes)?;
        if let Some(key) = member.foreign.as_ref().or(member.text.as_ref()) {
            let message = format!("a checksum's algorithm cannot have the key `{key}`");
            mistakes.at(key, message, "use a string, or an enum with `#[aws_shape]`");
            return None;
        }
        match &member.binding {
            Binding::Header { name, encoded: None } => {
                Some(AlgorithmMember::Header(name.value().to_lowercase()))
            }
            Binding::Body { .. } => Some(AlgorithmMember::InBody(index)),
            Binding::Broken(_) => None,
            _ => {
                let message = format!("`{field}` is neither a header nor in the body");
                let help = "bind it with `#[aws(header = \"x-amz-sdk-checksum-algorithm\")]`";
                mistakes.at(field, message, help);
                None
            }
        }
    }

    /// The header of the member that asks for the checksum of the response.
    fn mode(&self, field: &Ident, mistakes: &mut Mistakes) -> Option<String> {
        let (_, member) = self.find(field, mistakes)?;
        match &member.binding {
            Binding::Header { name, encoded: None } => Some(name.value().to_lowercase()),
            Binding::Broken(_) => None,
            _ => {
                let help = "bind it with `#[aws(header = \"x-amz-checksum-mode\")]`";
                mistakes.at(field, format!("`{field}` is not a header"), help);
                None
            }
        }
    }

    fn find(&self, field: &Ident, mistakes: &mut Mistakes) -> Option<(usize, &'a Member)> {
        let found = self.members.iter().enumerate().find(|(_, member)| member.field == *field);
        if found.is_some() {
            return found;
        }
        let fields: Vec<String> =
            self.members.iter().map(|member| member.field.unraw().to_string()).collect();
        let near = nearest(&field.unraw().to_string(), fields.iter().map(String::as_str));
        let help = match near {
            _ if self.absent.contains(field) => {
                format!("the field `{field}` is not part of this configuration")
            }
            Some(near) => format!("there is a field with a similar name: `{near}`"),
            None => format!("add a field `{field}: Option<String>`"),
        };
        mistakes.at(field, format!("there is no field `{field}`"), help);
        None
    }
}

fn algorithms(given: Option<&Vec<Ident>>, mistakes: &mut Mistakes) -> Vec<&'static str> {
    let mut lowered: Vec<&str> = Vec::new();
    for word in given.into_iter().flatten() {
        let name = word.to_string();
        match CHECKSUM_ALGORITHMS.into_iter().find(|known| *known == name) {
            Some(known) if lowered.contains(&known) => {
                mistakes.at(word, format!("`{name}` is listed twice"), "remove this one");
            }
            Some(known) => lowered.push(known),
            None => {
                let help = match nearest(&name, CHECKSUM_ALGORITHMS) {
                    Some(near) => format!("there is an algorithm with a similar name: `{near}`"),
                    None => format!("known algorithms: {}", listed(CHECKSUM_ALGORITHMS)),
                };
                mistakes.at(word, format!("unknown checksum algorithm `{name}`"), help);
            }
        }
    }
    // Of several in a response, the first counts.
    let at = |name: &&str| CHECKSUM_ALGORITHMS.iter().position(|known| known == name);
    lowered.sort_by_key(at);
    lowered
}
