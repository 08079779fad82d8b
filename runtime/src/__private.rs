//! What the macros' expansions name, and what tests cannot reach otherwise. Not for use by hand: it
//! changes without notice.

pub use aws_operation_macros::{AwsError, AwsOperation, AwsOutput, AwsService, AwsShape};
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
pub use std::string::String;

pub use crate::bind::{
    BodyMember, EachLength, EachRange, EncodedHeaderMember, Form, GreedyLabelValue, HasLength,
    HasRange, HeaderMember, HoldsTimestamp, HostLabelValue, HttpText, IdempotencyToken,
    InAnswersEncodedHeader, InAnswersHeader, InAnswersPayload, InAnswersPrefixHeaders, InBody,
    InDocument, InEncodedHeader, InGreedyLabel, InHeader, InLabel, InPayload, InPrefixHeaders,
    InQuery, InQueryParams, InShape, InStatus, Kind, LabelValue, MemberWriter, NoBytes, Number,
    PayloadForm, PayloadMember, PrefixHeadersMember, QueryMember, QueryParamsMember, Range,
    RequestBinder, RequestBody, Structure, TakesJsonValue, TakesMediaType, TokenText, UnsetPayload,
};
pub use crate::error::{ErrorAnswer, ErrorMember, ErrorShape, ReadError};
pub use crate::operation::{ErrorsOfService, OperationSpec};
pub use crate::output::{Answer, OutputReader};
pub use crate::protocol::{ByMethodAndPath, ProtocolSpec, RestProtocol, RpcProtocol};
pub use crate::service::{ServiceOfClient, ServiceSpec};
pub use crate::shape::{
    DocumentMember, EncodedHeaderOutput, HeaderOutput, MemberReader, Newtype, PayloadOutput,
    PrefixHeadersOutput, ReadMembers, ReadUnion, ShapeMember, StatusOutput, StructureWriter,
    UnknownMember, Written, read_string_enum, read_structure, read_union,
};

// Without the feature rustc names it, at the word that asks for this.
#[cfg(feature = "sigv4a")]
pub use crate::sign::sigv4a;
pub use crate::value::TimestampFormat;

/// The signer itself: no declaration makes the requests of AWS's test vectors.
pub mod signer {
    pub use crate::operation::Auth;
    pub use crate::sign::{
        Algorithm, PathRule, Place, Rules, Scope, SigningError, TokenRule, sign_request, sigv4,
    };
}

/// The parser of the shared files, to which any text is given.
pub use crate::config::sections;

/// The type of what is given to the call. Expansions write `<TypeOf<_> as Trait>::method(&self.field)`
/// with the tokens of `TypeOf<_>` placed on the field's type: rustc's caret is then under the whole of
/// it, and a type that is not known is looked up, and reported, only where the user wrote it.
pub type TypeOf<T> = T;

/// Stands for a sensitive value in `Debug`.
pub struct Hidden;

impl std::fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("<sensitive>")
    }
}

/// A member that is not sensitive, in the `Debug` of an item that has one: shown if its type can be.
pub struct Shown<'a, T>(pub &'a T);

impl<'a, T: std::fmt::Debug> Shown<'a, T> {
    /// What is shown.
    pub fn value(&self) -> &'a T {
        self.0
    }
}

impl<T> std::ops::Deref for Shown<'_, T> {
    type Target = NotShown;

    fn deref(&self) -> &NotShown {
        &NotShown
    }
}

/// Stands for a value whose type has no `Debug`.
pub struct NotShown;

impl NotShown {
    /// What is shown.
    pub fn value(&self) -> &Self {
        self
    }
}

impl std::fmt::Debug for NotShown {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("..")
    }
}

/// What is read of an item with a mistake, or of a member with one. Never run: what names it does not
/// compile.
pub fn value_of_stub<T, E: serde::de::Error>() -> Result<T, E> {
    Err(E::custom("the declaration has a mistake"))
}

/// Named by the stub of an item that the macros could not parse.
#[deprecated(note = "`aws_operation` does not know this item's syntax yet")]
pub const NOT_PARSED: () = ();
