//! The tokens of EKS, RDS and DSQL are botocore's.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use aws_operation::clock::Clock;
use aws_operation::transport::{Transport, TransportError};
use aws_operation::{BoxFuture, ByteStream, Client, Credentials, Timestamp};
use aws_operation_examples::tokens::{dsql, eks, rds};
use serde_json::Value;

/// Recorded from botocore, at a time of each line's own, with keys and names that were drawn at random.
const TOKENS: &str = include_str!("../../tests/data/tokens.jsonl");

/// A clock that stands still.
#[derive(Debug)]
struct At(Timestamp);

impl Clock for At {
    fn now(&self) -> std::time::SystemTime {
        self.0.into()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }

    fn jitter(&self) -> f64 {
        1.0
    }
}

/// In place of a connection, which nothing here needs.
#[derive(Debug)]
struct Nowhere;

impl Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async { Err(TransportError::new("nothing is sent")) })
    }
}

fn client(line: &Value) -> Client {
    let text = |name: &str| line[name].as_str().unwrap();
    let mut keys = Credentials::new(text("id"), text("secret"));
    if let Some(token) = line["session_token"].as_str() {
        keys = keys.with_session_token(token);
    }
    let clock = At(text("time").parse().unwrap());
    let client = Client::builder().region(text("region")).credentials(keys);
    client.clock(clock).transport(Nowhere).build().unwrap()
}

#[tokio::test]
async fn they_are_botocores() {
    let mut counts = [0; 3];
    for line in TOKENS.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (client, text) = (client(&line), |name: &str| line[name].as_str().unwrap());
        let (kind, token) = match text("kind") {
            "eks" => (0, eks::token(&client, text("cluster")).await),
            "rds" => {
                let port = line["port"].as_u64().unwrap().try_into().unwrap();
                (1, rds::token(&client, text("host"), port, text("user")).await)
            }
            "dsql" => {
                let expires = Duration::from_secs(line["expires"].as_u64().unwrap());
                let is_admin = line["admin"].as_bool().unwrap();
                (2, dsql::token(&client, text("host"), is_admin, expires).await)
            }
            other => panic!("{other}"),
        };
        assert_eq!(token.unwrap(), text("token"), "{line}");
        counts[kind] += 1;
    }
    assert_eq!(counts, [100; 3]);
}
