//! Declarations as data: what all calls of an operation have in common.

mod access_point;
mod checksum;
mod endpoint_variant;
mod error;
mod operation;
mod protocol;
mod service;

pub use access_point::AccessPoint;
pub(crate) use access_point::{AccessPoints, FoundAccessPoint, WantedAccessPoint};
pub use checksum::{ChecksumSpec, RequestAlgorithm};
pub use endpoint_variant::EndpointVariant;
pub use error::{ErrorShape, Retry};
pub use operation::{Binding, OperationSpec, Route};
pub use protocol::{Envelope, ErrorContent, ErrorDocument, ProtocolSpec};
pub use service::ServiceSpec;
