//! What the client calls itself.

use std::time::SystemTime;

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::retry::RetryMode;
use aws_operation_tests::FixedClock;

#[tokio::test]
async fn it_has_the_shape_of_the_sdks_and_is_not_signed() {
    let transport = ScriptedTransport::new(|_, _| Reply::status(200));
    for (mode, end) in [
        (RetryMode::Standard, "lang/rust m/E cfg/retry-mode#standard"),
        (RetryMode::Adaptive, "lang/rust m/F cfg/retry-mode#adaptive"),
    ] {
        let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
        let client = client.retry_mode(mode).build().unwrap();
        let preview = client.call(MakeThing::default()).preview().await.unwrap();
        let agent = preview.headers()["user-agent"].to_str().unwrap();
        let version = env!("CARGO_PKG_VERSION");
        assert!(agent.starts_with(&format!("aws-operation/{version} ua/2.1 os/")), "{agent}");
        assert!(agent.ends_with(end), "{agent}");
        let signed = preview.headers()["authorization"].to_str().unwrap();
        assert!(!signed.contains("user-agent"), "{signed}");
    }
}
