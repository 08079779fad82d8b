//! A local Nimble Studio for the examples and tests. It implements a part of the
//! service, with real HTTP and real signatures.
//!
//! AWS has shut the service down, so nothing here can be tried on the original.
//! The shapes, paths and errors are those of the service's model. Limits that the
//! model does not state (the image quota, the rate, how long an image takes to
//! become ready) are set by [`StudioOptions`].
//!
//! ```no_run
//! use aws_operation_examples::local_studio::{Fault, LocalStudio};
//!
//! # async fn run() -> std::io::Result<()> {
//! let studio = LocalStudio::start().await?;
//! studio.fail_next(1, Fault::DropAfterApply);
//! println!("{} {}", studio.endpoint_url(), studio.studio_id());
//! # Ok(())
//! # }
//! ```

mod admission;
mod answer;
mod authorization;
mod call;
mod canonical_request;
mod change;
mod client_token;
mod connection;
mod credentials;
mod document;
mod fault;
mod hex;
mod lifecycle;
mod options;
mod page;
mod percent_encoding;
mod query;
mod received_request;
mod service;
mod service_error;
mod shared;
pub mod signature;
mod signature_error;
mod store;
mod streaming_image;
mod streaming_image_operations;
mod studio;
mod studio_operations;
mod tag_operations;
mod timestamp;
mod token_bucket;

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use self::credentials::LocalCredentials;
pub use self::fault::Fault;
pub use self::options::StudioOptions;
pub use self::received_request::ReceivedRequest;

use self::shared::Shared;

/// The region of the local studio, and the only one it accepts signatures for.
const REGION: &str = "us-east-1";
/// The service's signing name, from its model.
const SIGNING_NAME: &str = "nimble";
/// The studio that exists from the start.
const STUDIO_ID: &str = "local-studio";
/// How long [`LocalStudio::stop`] waits for open requests.
const STOP_PATIENCE: Duration = Duration::from_secs(2);

/// A running local Nimble Studio.
///
/// It runs in a background task of the tokio runtime in which it was started.
/// If you drop it, it stops: it accepts no further connections, closes idle ones
/// immediately, and closes the others after their current request.
#[derive(Debug)]
pub struct LocalStudio {
    endpoint_url: String,
    shared: Arc<Shared>,
    // Dropping the sender is what tells the server to stop.
    shutdown: oneshot::Sender<()>,
    serving: JoinHandle<io::Result<()>>,
}

impl LocalStudio {
    /// Starts a studio with the default options on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Fails if no port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(StudioOptions::default()).await
    }

    /// Starts a studio with the given options on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Fails if no port can be bound.
    pub async fn start_with(options: StudioOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let endpoint_url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared::new(options));
        let (shutdown, stopped) = oneshot::channel();
        let serving = tokio::spawn(connection::serve(
            listener,
            service::router(Arc::clone(&shared)),
            stopped,
        ));
        Ok(Self { endpoint_url, shared, shutdown, serving })
    }

    /// Stops the studio, and waits until its connections are closed. It waits at
    /// most two seconds, in case a client holds one open in the middle of a request.
    pub async fn stop(self) {
        let Self { shutdown, mut serving, .. } = self;
        drop(shutdown);
        if tokio::time::timeout(STOP_PATIENCE, &mut serving).await.is_err() {
            serving.abort();
        }
    }

    /// Returns the URL to send requests to: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn endpoint_url(&self) -> &str {
        &self.endpoint_url
    }

    /// Returns the region to sign for.
    #[must_use]
    pub fn region(&self) -> &'static str {
        REGION
    }

    /// Returns credentials that may call every operation.
    #[must_use]
    pub fn credentials(&self) -> LocalCredentials {
        credentials::READ_WRITE
    }

    /// Returns credentials that may only read. A change with them is rejected with
    /// `AccessDeniedException`.
    #[must_use]
    pub fn read_only_credentials(&self) -> LocalCredentials {
        credentials::READ_ONLY
    }

    /// Returns the ID of a studio that exists and is ready from the start.
    #[must_use]
    pub fn studio_id(&self) -> &'static str {
        STUDIO_ID
    }

    /// Adds a streaming image with the given ID to the studio
    /// [`studio_id`](Self::studio_id), without checking quota or validity. The image
    /// is ready immediately. Returns false if an image with this ID exists or existed.
    pub fn add_image(&self, streaming_image_id: &str, name: &str) -> bool {
        self.shared.store().add_ready_image(STUDIO_ID, streaming_image_id, name, Instant::now())
    }

    /// Damages the record of a streaming image, so that any change of it fails
    /// with `InternalServerErrorException`. Returns false if there is no such image.
    pub fn damage_image(&self, streaming_image_id: &str) -> bool {
        self.shared.store().damage_image(streaming_image_id)
    }

    /// Breaks a studio's IAM Identity Center configuration. The studio is in the
    /// state `UPDATE_FAILED` until `StartStudioSSOConfigurationRepair` repairs it.
    /// Returns false if there is no such studio.
    pub fn break_sso_configuration(&self, studio_id: &str) -> bool {
        self.shared.store().break_sso_configuration(studio_id)
    }

    /// Returns how many updates have been applied to a streaming image. An empty
    /// update (`{}`) is valid but not counted, and neither is a replayed one.
    #[must_use]
    pub fn changes(&self, streaming_image_id: &str) -> usize {
        self.shared.store().changes(streaming_image_id)
    }

    /// Injects `fault` into the next `n` correctly signed requests. Faults from earlier
    /// calls of this method come first.
    pub fn fail_next(&self, n: usize, fault: Fault) {
        self.shared.faults().fail_next(n, fault);
    }

    /// Returns every request received so far, in the order received.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.shared.journal().clone()
    }
}
