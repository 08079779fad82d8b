//! The client, which holds what all calls have in common.

mod authentication;
mod build_error;
mod builder;
mod call;
mod checksums;
mod compression;
mod places;
mod post_policy;
mod presigned;
mod presigned_post;
mod reading;
mod reliability;
#[cfg(feature = "aws-config")]
mod sdk_config;
mod sending;
mod shared;

use std::sync::Arc;

pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use call::Call;
pub use post_policy::PostPolicy;
pub use presigned::Presigned;
pub use presigned_post::PresignedPost;
pub use sending::Sending;

#[cfg(feature = "env")]
pub(crate) use shared::{Shared, SourcesOfClient};

use crate::clock::Clock;
use crate::declared::{ErrorOf, Operation};
use crate::pipeline::Settings;

/// Calls operations of any service.
///
/// A client holds the region, credentials, endpoint, retry state and connections. Create one and
/// reuse it. Cloning is cheap, and clones share connections and the retry quota.
///
/// ```no_run
/// use aws_operation::{Client, aws_operation};
///
/// #[aws_operation(method = "GET", path = "/2015-03-31/functions/{functionName}")]
/// struct GetFunction {
///     function_name: String,
/// }
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().from_env()?.service("lambda").build()?;
/// let function = client.send(GetFunction { function_name: "resize".to_owned() }).await?;
/// println!("{}", function["Configuration"]["Runtime"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client(Arc<Settings>);

impl Client {
    /// Returns a builder for a client with your own settings. It reads nothing from the environment
    /// unless you ask it to.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Sends an operation and waits for its output.
    ///
    /// Before this returns, it binds the members to the request and fills in the idempotency token. The
    /// future holds only this request, and is `Send`. If you drop the future, the call is abandoned.
    ///
    /// # Errors
    /// Fails if the call cannot be sent, gets no response, or gets an error or an unreadable
    /// response. See [`Error`](crate::Error). It also fails outside a tokio runtime.
    ///
    /// # Panics
    /// tokio panics if its runtime does not have the I/O and time drivers (`enable_all`).
    pub fn send<O: Operation>(&self, operation: O) -> Sending<O::Output, ErrorOf<O>> {
        self.call(operation).send()
    }

    /// Creates a call of an operation. Use this instead of [`Client::send`] to configure or preview
    /// the call.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O::Output, ErrorOf<O>> {
        call::call(Arc::clone(&self.0), operation)
    }

    /// As [`Client::call`], of an operation that is called more than once.
    pub(crate) fn call_again<O: Operation>(
        &self,
        operation: &mut O,
    ) -> Call<O::Output, ErrorOf<O>> {
        call::call_again(Arc::clone(&self.0), operation)
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }
}
