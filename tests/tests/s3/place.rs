//! A server, and how to call it.

use aws_operation::{Client, ClientBuilder, Credentials};
use aws_operation_examples::s3::{CreateBucket, CreateBucketRequired};
use aws_operation_tests::Problem;

/// Which server it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Moto,
    Rclone,
    /// moto, behind what refuses what compatible stores refuse.
    Strict,
}

/// A server that runs.
#[derive(Clone)]
pub struct Place {
    pub kind: Kind,
    pub url: String,
    pub key_id: &'static str,
    pub secret: &'static str,
}

impl Place {
    pub fn new(kind: Kind, url: &str) -> Self {
        Self { kind, url: url.to_owned(), key_id: "AKIDEXAMPLE", secret: "secret" }
    }

    pub fn name(&self) -> &'static str {
        match self.kind {
            Kind::Moto => "moto",
            Kind::Rclone => "rclone",
            Kind::Strict => "strict",
        }
    }

    /// A client's builder, with no setting except the place.
    pub fn builder(&self) -> ClientBuilder {
        let credentials = Credentials::new(self.key_id, self.secret);
        Client::builder().region("us-east-1").endpoint_url(&self.url).credentials(credentials)
    }

    /// A client, and a bucket that did not exist before.
    pub async fn bucket(&self, name: &str) -> Result<Client, Problem> {
        let client = self.builder().build()?;
        let create = CreateBucket::from(CreateBucketRequired { bucket: name.to_owned() });
        client.send(create).await?;
        Ok(client)
    }
}
