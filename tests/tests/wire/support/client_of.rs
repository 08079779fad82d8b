//! A client whose requests a script answers.

use aws_operation::clock::Clock;
use aws_operation::transport::Transport;
use aws_operation::{Client, ClientBuilder, Credentials};

/// A builder with region, credentials, a service's name, and these in place of the world.
pub fn client_of(
    transport: &(impl Transport + Clone + 'static),
    clock: &(impl Clock + Clone + 'static),
) -> ClientBuilder {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(transport.clone())
        .clock(clock.clone())
}
