//! The traits that a declared item implements: operation, service, output and errors.

mod error;
mod operation;
mod output;
mod respond;
mod service;

pub use error::{ErrorMember, ErrorWriter, OperationError, Unmodeled, WriteError};
pub use operation::{ErrorOf, Operation};
pub use output::{Output, OutputReader, WriteOutput};
pub use respond::{respond, respond_with_error};
pub use service::{Service, ServiceOfClient};

pub(crate) use operation::{CodecOf, ProtocolOf};
