//! Access for this project's own tests to parts that declarations do not reach. Do not use it; it
//! changes without notice.

/// Reads an output alone, for benchmarks.
///
/// # Errors
/// Those of reading it.
pub fn read_output<T: crate::Output, P: crate::Protocol>(
    response: &http::Response<bytes::Bytes>,
) -> Result<T, crate::ReadError> {
    (T::reader::<P>().read)(crate::response::Response::new(response))
}

/// What a server sends, which no public part of the crate does yet.
pub use crate::declared::{WriteError, WriteOutput, respond, respond_with_error};

/// Reads the modeled error of that code alone.
///
/// # Errors
/// If the enum has no error of that code, or the error cannot be read.
pub fn read_error<E: crate::OperationError, P: crate::Protocol>(
    code: &str,
    response: &http::Response<bytes::Bytes>,
) -> Result<E, crate::ReadError> {
    let shape = E::SHAPES.iter().position(|shape| shape.code() == code);
    let shape = shape.ok_or_else(crate::ReadError::no_such_shape)?;
    let content = (P::SPEC.error)(response).content;
    E::read(shape, crate::response::Response::new(response), P::error_reader(&content)?)
}

/// The signer itself: no declaration makes the requests of AWS's test vectors.
pub mod signer {
    #[cfg(feature = "sigv4a")]
    pub use crate::sign::sigv4a;
    pub use crate::sign::{
        Algorithm, PathRule, Place, Rules, Scope, SignedTexts, SigningError, TokenRule,
        sign_request, signed_texts, sigv4,
    };
}

/// Declarations as data, which a router of a test reads.
pub use crate::spec::{OperationSpec, Route};

/// The parser of the shared files, to which any text is given.
#[cfg(feature = "env")]
pub use crate::environment::sections;
