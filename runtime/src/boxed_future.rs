//! The future that the methods of traits return.

use std::future::Future;
use std::pin::Pin;

/// A boxed future, as returned by the methods of [`Transport`](crate::transport::Transport),
/// [`ProvideCredentials`](crate::credentials::ProvideCredentials) and [`Clock`](crate::clock::Clock).
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
