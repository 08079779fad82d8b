//! A declaration of any kind.

use super::{ErrorEnum, Field, Newtype, Operation, Output, Service, StringEnum, Structure, Union};

/// A declaration of any kind.
pub(crate) enum Model {
    Operation(Box<Operation>),
    Service(Box<Service>),
    Output(Output),
    Error(ErrorEnum),
    Structure(Structure),
    StringEnum(StringEnum),
    Union(Union),
    Newtype(Box<Newtype>),
}

impl Model {
    /// The item's members that must not be printed, by name.
    pub(crate) fn sensitive(&self) -> Vec<String> {
        match self {
            Self::Operation(operation) => {
                let members = operation.members.iter().filter(|member| member.sensitive);
                members.map(|member| member.field.to_string()).collect()
            }
            Self::Output(output) => sensitive(&output.fields),
            Self::Structure(structure) => sensitive(&structure.fields),
            Self::Union(union) => sensitive(&union.members),
            Self::Newtype(newtype) if newtype.sensitive => vec!["0".to_owned()],
            Self::Newtype(_) | Self::StringEnum(_) | Self::Service(_) | Self::Error(_) => {
                Vec::new()
            }
        }
    }
}

fn sensitive(fields: &[Field]) -> Vec<String> {
    fields.iter().filter(|field| field.sensitive).map(|field| field.ident.to_string()).collect()
}
