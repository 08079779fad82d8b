//! Which errors an operation has: those of its service, or its own.

use std::marker::PhantomData;

use super::error::OperationError;
use super::service::Service;
use crate::response::Response;
use crate::shape::{ReadError, ValueReader};
use crate::spec::ErrorShape;

/// Which errors an operation has.
///
/// It does not ask whether they can be read, and [`ReadErrors`] does: so a type that is not an enum of
/// errors is reported where it is declared, and not again where the operation is called.
pub trait Errors {
    /// Their type, for an operation of the service `S`.
    type Of<S: Service>: Send + Sync + 'static;
}

/// Errors that can be read.
pub trait ReadErrors: Errors {
    /// What is the same for every error of each shape.
    fn shapes<S: Service>() -> &'static [ErrorShape];
    /// As [`OperationError::read`].
    fn read<S: Service, R: ValueReader>(
        shape: usize,
        response: Response<'_>,
        document: R,
    ) -> Result<Self::Of<S>, ReadError>;
}

/// The errors of the operation's service.
#[derive(Debug)]
pub struct ErrorsOfService;

impl Errors for ErrorsOfService {
    type Of<S: Service> = S::Error;
}

impl ReadErrors for ErrorsOfService {
    fn shapes<S: Service>() -> &'static [ErrorShape] {
        S::Error::SHAPES
    }

    fn read<S: Service, R: ValueReader>(
        shape: usize,
        response: Response<'_>,
        document: R,
    ) -> Result<S::Error, ReadError> {
        OperationError::read(shape, response, document)
    }
}

/// Errors of the operation's own.
#[derive(Debug)]
pub struct OwnErrors<E>(PhantomData<E>);

impl<E: Send + Sync + 'static> Errors for OwnErrors<E> {
    type Of<S: Service> = E;
}

impl<E: OperationError> ReadErrors for OwnErrors<E> {
    fn shapes<S: Service>() -> &'static [ErrorShape] {
        E::SHAPES
    }

    fn read<S: Service, R: ValueReader>(
        shape: usize,
        response: Response<'_>,
        document: R,
    ) -> Result<E, ReadError> {
        OperationError::read(shape, response, document)
    }
}
