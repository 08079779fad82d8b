//! Doors for this project's own tests, to what no declaration reaches. Not for use by hand: it changes
//! without notice.

/// Reads an output alone, for benchmarks.
///
/// # Errors
/// Those of reading it.
pub fn read_output<T: crate::Output, P: crate::Protocol>(
    response: &http::Response<bytes::Bytes>,
) -> Result<T, crate::ReadError> {
    (T::reader::<P>().read)(crate::response::Response::new(response))
}

/// The signer itself: no declaration makes the requests of AWS's test vectors.
pub mod signer {
    #[cfg(feature = "sigv4a")]
    pub use crate::sign::sigv4a;
    pub use crate::sign::{
        Algorithm, Auth, PathRule, Place, Rules, Scope, SigningError, TokenRule, sign_request,
        sigv4,
    };
}

/// Declarations as data, which a router of a test reads.
pub use crate::spec::{OperationSpec, Route};

/// The parser of the shared files, to which any text is given.
#[cfg(feature = "env")]
pub use crate::environment::sections;
