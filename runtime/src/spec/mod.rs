//! Declarations as data: what all calls of an operation have in common.

mod error;
mod operation;
mod protocol;
mod service;

pub use error::{ErrorShape, Retry};
pub use operation::{Binding, OperationSpec, Route};
pub use protocol::{Envelope, ErrorContent, ErrorDocument, ProtocolSpec};
pub use service::ServiceSpec;
