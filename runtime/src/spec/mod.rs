//! What a declaration says, as data: what is the same for every call of an operation.

mod error;
mod operation;
mod protocol;
mod service;

pub use error::{ErrorShape, Retry};
pub use operation::{Binding, OperationSpec, Route};
pub use protocol::{Envelope, ErrorContent, ErrorDocument, ProtocolSpec};
pub use service::ServiceSpec;
