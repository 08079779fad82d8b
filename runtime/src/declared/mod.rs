//! What a declaration makes of an item: an operation, a service, an output, errors.

mod error;
mod operation;
mod output;
mod service;

pub use error::{ErrorMember, OperationError, Unmodeled};
pub use operation::{ErrorsOfService, Operation, OperationErrors};
pub use output::{Output, OutputReader};
pub use service::{Service, ServiceOfClient};

pub(crate) use operation::{CodecOf, ProtocolOf};
