//! A future that a trait's method returns.

use std::future::Future;
use std::pin::Pin;

/// A future behind a pointer, as the methods of [`Transport`](crate::transport::Transport),
/// [`ProvideCredentials`](crate::credentials::ProvideCredentials) and [`Clock`](crate::clock::Clock)
/// return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
