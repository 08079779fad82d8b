//! What the macros' expansions name. Not for use by hand: it changes without notice.

pub use aws_operation_macros::{AwsError, AwsOperation, AwsOutput, AwsService, AwsShape};
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
pub use std::string::String;

pub use crate::bind::{
    Announced, AnyKind, BodyMember, GreedyLabelValue, HasLength, HeaderMember, HttpText,
    IdempotencyToken, Kind, LabelValue, MemberWriter, NoBytes, Place, QueryMember, RequestBinder,
    RequestBody, TokenText,
};
pub use crate::error::{ErrorAnswer, ErrorMember, ErrorShape, ReadError};
pub use crate::operation::OperationSpec;
pub use crate::output::Answer;
pub use crate::protocol::ProtocolSpec;
pub use crate::service::{ServiceOfClient, ServiceSpec};
pub use crate::shape::{
    DocumentMember, HeaderOutput, MemberReader, Newtype, ReadMembers, StructureWriter,
    read_string_enum, read_structure,
};

/// Stands for a sensitive value in `Debug`.
pub struct Hidden;

impl std::fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("<sensitive>")
    }
}

/// The error of a `Deserialize` that stands in for a declaration with a mistake.
pub fn error_of_stub<E: serde::de::Error>() -> E {
    E::custom("the declaration has a mistake")
}
