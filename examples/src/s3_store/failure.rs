//! The errors of calls as those of `object_store`.

use aws_operation::Error as CallError;
use object_store::Error;
use object_store::path::Path;

use crate::s3::S3Error;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The error of a call about an object.
pub(super) fn failure(location: &Path, error: CallError<S3Error>) -> Error {
    let path = location.to_string();
    let modeled = error.modeled().cloned();
    let (status, source) = (error.status(), error.into());
    match (modeled, status) {
        (Some(S3Error::NoSuchKey | S3Error::NoSuchBucket | S3Error::NoSuchUpload), _)
        | (_, Some(404)) => Error::NotFound { path, source },
        (_, Some(304)) => Error::NotModified { path, source },
        (_, Some(409 | 412)) => Error::Precondition { path, source },
        (_, Some(401)) => Error::Unauthenticated { path, source },
        (_, Some(403)) => Error::PermissionDenied { path, source },
        _ => generic(source),
    }
}

pub(super) fn not_supported(problem: impl Into<Source>) -> Error {
    Error::NotSupported { source: problem.into() }
}

pub(super) fn generic(problem: impl Into<Source>) -> Error {
    Error::Generic { store: "S3", source: problem.into() }
}
