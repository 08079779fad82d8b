//! The calls that are counted, by name.

use std::error::Error;

use aws_operation::{Blob, Client};
use bytes::Bytes;
use http::StatusCode;

use crate::call;
use crate::canned::Canned;
use crate::dynamodb::{self, AttributeValue, PutItem};
use crate::store::{self, ListObjectsV2};
use crate::studio::{self, ListStreamingImages};
use crate::things::{GetThing, PutDocument, PutThing};

/// The names of the calls; the last three have bodies of any size.
pub const CASES: [&str; 8] = [
    "update",
    "error",
    "put-item",
    "list-1000",
    "objects-1000",
    "put-bytes",
    "get-bytes",
    "put-document",
];

/// A client, and what is called with it.
#[derive(Debug)]
pub struct Calls {
    client: Client,
    what: What,
}

#[derive(Debug)]
enum What {
    Update,
    Error,
    PutItem(PutItem),
    List,
    ListObjects,
    PutBytes(Bytes),
    GetBytes,
    PutDocument(String),
}

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

impl Calls {
    /// The calls named so; with bodies of `size` bytes, where those have no size of their own.
    ///
    /// # Errors
    /// There are no calls named so.
    pub fn new(name: &str, size: usize) -> Outcome<Self> {
        let (what, canned) = match name {
            "update" => (What::Update, Canned::new(StatusCode::OK, studio::updated())),
            "error" => {
                let document = r#"{"code":"IMAGE_NOT_FOUND","message":"no image \"image-0\""}"#;
                let canned = Canned::new(StatusCode::NOT_FOUND, document);
                (What::Error, canned.of_error("ResourceNotFoundException"))
            }
            "put-item" => {
                let put = PutItem { table_name: "images".to_owned(), item: dynamodb::item() };
                (What::PutItem(put), Canned::new(StatusCode::OK, dynamodb::document()))
            }
            "list-1000" => (What::List, Canned::new(StatusCode::OK, studio::thousand())),
            "objects-1000" => (What::ListObjects, Canned::new(StatusCode::OK, store::thousand())),
            "put-bytes" => {
                (What::PutBytes(vec![b'x'; size].into()), Canned::new(StatusCode::OK, ""))
            }
            "get-bytes" => (What::GetBytes, Canned::new(StatusCode::OK, vec![b'x'; size])),
            "put-document" => {
                let text = "x".repeat(size);
                let document = format!(r#"{{"text":"{text}"}}"#);
                (What::PutDocument(text), Canned::new(StatusCode::OK, document))
            }
            _ => return Err(format!("`{name}` is none of {CASES:?}").into()),
        };
        Ok(Self { client: canned.client()?, what })
    }

    /// One call, from a new operation to what its answer says.
    ///
    /// # Errors
    /// It did not end as it has to.
    pub async fn call(&self) -> Outcome {
        let Self { client, what } = self;
        let came = match what {
            What::Update => {
                let output = client.send(call::operation()).await?;
                output.streaming_image.and_then(|image| image.name).is_some()
            }
            What::Error => {
                let error = client.send(call::operation()).await.err().ok_or("no error")?;
                error.modeled().is_some()
            }
            What::PutItem(put) => {
                let output = client.send(put.clone()).await?;
                let known = |value: &AttributeValue| !matches!(value, AttributeValue::Unknown(_));
                output.attributes.is_some_and(|attributes| {
                    attributes.len() == put.item.len() && attributes.values().all(known)
                })
            }
            What::List => {
                let studio_id = "studio-0123456789abcdef".to_owned();
                let output = client.send(ListStreamingImages { studio_id }).await?;
                output.streaming_images.is_some_and(|images| images.len() == 1000)
            }
            What::ListObjects => {
                let list = ListObjectsV2 { prefix: Some("renders/".to_owned()) };
                client.send(list).await?.contents.len() == 1000
            }
            What::PutBytes(bytes) => {
                let data = Blob::from(bytes.clone());
                client.send(PutThing { id: "a".to_owned(), data }).await?;
                true
            }
            What::GetBytes => {
                let output = client.send(GetThing { id: "a".to_owned() }).await?;
                !output.data.as_ref().is_empty()
            }
            What::PutDocument(text) => {
                let put = PutDocument { id: "a".to_owned(), text: text.clone() };
                client.send(put).await?.text.len() == text.len()
            }
        };
        if came { Ok(()) } else { Err("the answer is another one".into()) }
    }
}
