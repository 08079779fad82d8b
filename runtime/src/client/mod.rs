//! The client: what is the same for every call.

mod build_error;
mod builder;
mod call;
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
pub use sending::Sending;

#[cfg(feature = "env")]
pub(crate) use shared::Shared;

use crate::declared::{ErrorOf, Operation};
use crate::pipeline::Settings;

/// Calls operations of any service: holds region, credentials, endpoint, retries and connections.
///
/// Cloning is cheap, and clones share connections and the retry quota. Make one and keep it.
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
    /// Makes a client from settings of one's own; without any, it reads nothing from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Sends an operation and waits for its output.
    ///
    /// The members are bound, and the idempotency token filled, before this returns; the future
    /// holds the bound request alone and is `Send`. Dropping it gives the call up.
    ///
    /// # Errors
    /// See [`Error`](crate::Error). Outside a tokio runtime the call is refused; the runtime needs its I/O
    /// and time drivers (`enable_all`), without which tokio panics.
    pub fn send<O: Operation>(&self, operation: O) -> Sending<O::Output, ErrorOf<O>> {
        self.call(operation).send()
    }

    /// As [`Client::send`], with room for settings of this one call.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O::Output, ErrorOf<O>> {
        call::call(Arc::clone(&self.0), operation)
    }
}
