//! Everything that the macros' expansions use. Do not use it directly; it changes without notice.

pub use aws_operation_macros::{AwsError, AwsOperation, AwsOutput, AwsService, AwsShape};
pub use serde;
pub use serde_json::Value as Json;

pub use crate::auth::{ApiKey, ApiKeyPlace, Auth, Bearer, BearerOrSigned};
pub use crate::bind::{
    EncodedHeaderMember, GreedyLabelValue, HeaderMember, HostLabelValue, IdempotencyToken,
    LabelValue, PayloadMember, PrefixHeadersMember, QueryMember, QueryParamsMember, RequestBinder,
    ResponseBinder,
};
pub use crate::checksum::algorithms as checksums;
pub use crate::declared::{
    ErrorMember, ErrorWriter, OutputReader, ServiceOfClient, WriteError, WriteOutput,
};
pub use crate::event_stream::EventsOutput;
pub use crate::guard::{
    EachLength, EachRange, Form, HasLength, HasRange, HasSegments, Hidden, HoldsTimestamp, Once,
    RestProtocol, RpcProtocol, TakesJsonValue, TakesMediaType, ValueProtocol,
};
pub use crate::json::{deserialize, serialize};
pub use crate::pages::expanded as pages;
pub use crate::pages::json as json_pages;
pub use crate::response::{
    EncodedHeaderOutput, HeaderOutput, OutputBody, PayloadOutput, PrefixHeadersOutput, Response,
    StatusOutput,
};
pub use crate::shape::{
    Codec, DocumentValue, Facts, ForeignValue, Layout, Member, MemberReader, MemberWriter,
    Namespace, ReadForeign, ReadUnion, ReadValue, Root, Structure, ValueReader, ValueWriter,
    WriteForeign, WriteValue, by_text,
};
pub use crate::sign::sigv4;
#[cfg(feature = "sigv4a")]
pub use crate::sign::sigv4a;
pub use crate::spec::{
    AccessPoint, Binding, ChecksumSpec, EndpointVariant, ErrorShape, OperationSpec,
    RequestAlgorithm, ServiceSpec,
};
#[cfg(feature = "compression")]
pub use crate::stream::compression;
pub use crate::value::Newtype;

/// The type of what is given to the call. Expansions write `<TypeOf<_> as Trait>::method(&self.field)`
/// with the tokens of `TypeOf<_>` placed on the field's type: rustc's caret is then under the whole of
/// it, and a type that is not known is looked up, and reported, only where the user wrote it.
pub type TypeOf<T> = T;

/// What is read of an item with a mistake, or of a member with one. Never run: what names it does not
/// compile.
pub fn value_of_stub<T>() -> Result<T, crate::ReadError> {
    Err(crate::ReadError::of_stub())
}

/// What reads an output of a type that cannot be one. Never run, as [`value_of_stub`].
pub fn reader_of_stub<T>() -> OutputReader<T> {
    OutputReader { body: OutputBody::Document, read: |_| value_of_stub() }
}

/// Named by the stub of an item that the macros could not parse.
#[deprecated(note = "`aws_operation` does not know this item's syntax yet")]
pub const NOT_PARSED: () = ();
