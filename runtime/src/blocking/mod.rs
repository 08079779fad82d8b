//! Calls without async, for programs that do not have a tokio runtime, and for places where nothing can be awaited.
//!
//! [`Client`] wraps the async [`Client`](crate::Client) and has its methods. They return when the call is over.
//!
//! ```
//! use aws_operation::{aws_operation, blocking};
//! # use aws_operation::transport::{Transport, TransportError};
//! # use aws_operation::{BoxFuture, ByteStream, Credentials};
//! # #[derive(Debug)]
//! # struct Canned;
//! # impl Transport for Canned {
//! #     fn send(&self, _: http::Request<ByteStream>) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
//! #         Box::pin(async { Ok(http::Response::new(r#"{"Configuration":{"Runtime":"python3.12"}}"#.into())) })
//! #     }
//! # }
//!
//! #[aws_operation(method = "GET", path = "/2015-03-31/functions/{FunctionName}")]
//! struct GetFunction {
//!     function_name: String,
//! }
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = aws_operation::Client::builder()
//!         .service("lambda")
//!         .region("us-east-1")
//! #       .transport(Canned)
//!         .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
//!         .build()?;
//!     let client = blocking::Client::new(client);
//!     let function = client.send(GetFunction { function_name: "resize".to_owned() })?;
//!     assert_eq!(function["Configuration"]["Runtime"], "python3.12");
//!     Ok(())
//! }
//! ```
//!
//! # Where it works
//!
//! In every thread: one of your own, one of a tokio runtime of either flavor, one of `spawn_blocking`, and also in
//! `Drop`. It does not matter whether the thread is in a runtime. But if it is, nothing else that the runtime has for
//! this thread goes on until the call is over. If that is the server that you call, the call ends by its
//! [`read_timeout`](Call::read_timeout) or [`timeout`](Call::timeout).
//!
//! A background thread does the work, except for what depends on the operation's types: members are bound and outputs
//! are read on your thread. The client and its clones share the background thread. It starts with the first call, and
//! ends with the last clone. A process that was forked starts one of its own.
//!
//! Your own [`Transport`](crate::transport::Transport),
//! [`ProvideCredentials`](crate::credentials::ProvideCredentials), [`Clock`](crate::clock::Clock) and
//! [`interceptor`](crate::interceptor) run on the background thread. A blocking call there would wait for itself, so
//! it fails before anything is sent. Use the async client there.

mod call;
mod pages;
mod streams;
mod wait;
mod worker;

use std::io;
use std::path::PathBuf;

pub use call::Call;
pub use pages::{Items, Pages};
pub use streams::{Events, Reader};
pub use wait::Wait;

use crate::declared::{ErrorOf, Operation};
use crate::error::Error;
use crate::event_stream::EventStream;
use crate::pages::{Paged, PagedItems};
use crate::stream::ByteStream;
use streams::io_error;
use worker::Worker;

/// Calls operations of any service, and blocks the thread until each call is over.
///
/// Cloning is cheap, and clones share connections and the background thread.
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::Client,
    worker: Worker,
}

impl Client {
    /// Creates a blocking client. It has the settings of `client`, and shares its credentials and its retry quota.
    pub fn new(client: crate::Client) -> Self {
        Self { client, worker: Worker::default() }
    }

    /// Sends an operation and returns its output.
    ///
    /// # Errors
    /// Fails like [`Client::send`](crate::Client::send). It also fails if the background thread cannot be started,
    /// and on that thread itself.
    ///
    /// # Panics
    /// If your own transport, credentials, clock or interceptor panics, so does this.
    pub fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error<ErrorOf<O>>> {
        self.call(operation).send()
    }

    /// Creates a call of an operation. Use this instead of [`Client::send`] to configure or preview the call.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// # use aws_operation::{aws_operation, blocking, Client, Credentials};
    /// # #[aws_operation(method = "GET", path = "/things/{id}")]
    /// # struct GetThing { id: String }
    /// # let client = Client::builder().region("us-east-1").service("things");
    /// # let client = client.credentials(Credentials::new("AKIDEXAMPLE", "secret")).build()?;
    /// # let client = blocking::Client::new(client);
    /// let call = client.call(GetThing { id: "7".to_owned() }).timeout(Duration::from_secs(10));
    /// let request = call.preview()?;
    /// assert_eq!(request.uri(), "https://things.us-east-1.amazonaws.com/things/7");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn call<O: Operation>(&self, operation: O) -> Call<O::Output, ErrorOf<O>> {
        Call::new(self.client.call(operation), self.worker.clone())
    }

    /// Returns the pages of an operation as an iterator. See [`Client::pages`](crate::Client::pages).
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O> {
        Pages::new(self.client.pages(operation), self.worker.clone())
    }

    /// Returns the items of an operation's pages as an iterator. See [`Client::items`](crate::Client::items).
    ///
    /// ```
    /// # use aws_operation::{aws_operation, aws_output, blocking};
    /// # #[aws_operation(
    /// #     method = "GET",
    /// #     path = "/2015-03-31/functions",
    /// #     output = Functions,
    /// #     pages(input = "Marker", output = "NextMarker", items = "Functions")
    /// # )]
    /// # #[derive(Default)]
    /// # struct ListFunctions {
    /// #     #[aws(query = "Marker")]
    /// #     marker: Option<String>,
    /// # }
    /// # #[aws_output(rename_all = "PascalCase")]
    /// # struct Functions {
    /// #     functions: Vec<serde_json::Value>,
    /// #     next_marker: Option<String>,
    /// # }
    /// # fn run(client: blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for function in client.items(ListFunctions::default()) {
    ///     println!("{}", function?["FunctionName"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<T, O: PagedItems<T>>(&self, operation: O) -> Items<O, T> {
        Items::new(self.client.items(operation), self.worker.clone())
    }

    /// Creates a wait, which [`Wait::run`] begins. See [`Client::wait`](crate::Client::wait).
    pub fn wait<O: Operation>(&self, operation: O) -> Wait<O> {
        Wait::new(self.client.wait(operation), self.worker.clone())
    }

    /// Returns a reader of a stream in an output, as the response comes.
    ///
    /// The output has to be that of a call by this client or a clone: its background thread has the connection.
    ///
    /// ```
    /// use std::io::Read;
    ///
    /// # use aws_operation::{ByteStream, Client, blocking};
    /// # let client = blocking::Client::new(Client::builder().build()?);
    /// # let content = ByteStream::from("an object's");
    /// let mut text = String::new();
    /// client.reader(content).read_to_string(&mut text)?;
    /// assert_eq!(text, "an object's");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reader(&self, stream: ByteStream) -> Reader {
        Reader::new(stream, self.worker.clone())
    }

    /// Returns the events of a stream in an output as an iterator, as they come.
    ///
    /// The output has to be that of a call by this client or a clone: its background thread has the connection.
    pub fn events<E, X>(&self, stream: EventStream<E, X>) -> Events<E, X> {
        Events::new(stream, self.worker.clone())
    }

    /// Creates a stream of a file's content, to send it. See [`ByteStream::from_path`].
    ///
    /// # Errors
    /// Fails if the file does not exist or cannot be read.
    pub fn file(&self, path: impl Into<PathBuf>) -> io::Result<ByteStream> {
        let path = path.into();
        self.worker.run(Box::pin(ByteStream::from_path(path))).map_err(io_error)?
    }
}

impl From<crate::Client> for Client {
    fn from(client: crate::Client) -> Self {
        Self::new(client)
    }
}
