//! The local studio, called by the imported operations through the client: each operation on
//! studios, streaming images and tags, over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "client/client_tokens.rs"]
mod client_tokens;
#[path = "client/setup.rs"]
mod setup;
#[path = "client/streaming_images.rs"]
mod streaming_images;
#[path = "client/studios.rs"]
mod studios;
#[path = "client/tags.rs"]
mod tags;
