//! Bodies of any size.

use aws_operation::{Blob, aws_operation, aws_output};

/// Sends bytes.
#[aws_operation(method = "PUT", path = "/things/{id}")]
#[derive(Clone, Debug)]
pub struct PutThing {
    /// Which one.
    pub id: String,
    /// Its bytes.
    #[aws(payload)]
    pub data: Blob,
}

/// Gets bytes.
#[aws_operation(method = "GET", path = "/things/{id}", output = Thing)]
#[derive(Clone, Debug)]
pub struct GetThing {
    /// Which one.
    pub id: String,
}

/// The bytes.
#[aws_output]
#[derive(Debug)]
pub struct Thing {
    /// Its bytes.
    #[aws(payload)]
    pub data: Blob,
}

/// Sends bytes within a document.
#[aws_operation(method = "PUT", path = "/documents/{id}", output = Document)]
#[derive(Clone, Debug)]
pub struct PutDocument {
    /// Which one.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// The text.
#[aws_output]
#[derive(Debug)]
pub struct Document {
    /// Its text.
    pub text: String,
}
