//! Gives the credentials of the environment to `object_store`'s own client of Amazon S3.
//!
//! ```sh
//! cargo run --example object_store_credentials
//! ```
//!
//! Region and credentials come from the environment, as for the AWS CLI: also those from SSO and profiles, which
//! `object_store` does not read. Nothing is sent, since `Printer` stands in for the HTTP client. Leave it out and
//! turn on `object_store`'s feature `reqwest`, and the requests go to S3.

use std::error::Error;
use std::sync::Arc;

use async_trait::async_trait;
use aws_operation::credentials::{EnvironmentCredentials, ProvideCredentials};
use object_store::aws::{AmazonS3Builder, AwsCredential};
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpRequest, HttpResponse, HttpService,
};
use object_store::path::Path;
use object_store::{ClientOptions, CredentialProvider, ObjectStoreExt};

/// `object_store` asks for credentials before each request. They are cached, and renewed before they expire.
#[derive(Debug)]
struct OfEnvironment(EnvironmentCredentials);

#[async_trait]
impl CredentialProvider for OfEnvironment {
    type Credential = AwsCredential;

    async fn get_credential(&self) -> object_store::Result<Arc<AwsCredential>> {
        let found = self.0.credentials().await;
        let found = found.map_err(|error| object_store::Error::Generic {
            store: "S3",
            source: Box::new(error),
        })?;
        Ok(Arc::new(AwsCredential {
            key_id: found.access_key_id().to_owned(),
            secret_key: found.secret_access_key().to_owned(),
            token: found.session_token().map(str::to_owned),
        }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let environment = EnvironmentCredentials::from_env()?;
    let region = environment.region().ok_or("no region: set `AWS_REGION`")?.to_owned();
    let store = AmazonS3Builder::new()
        .with_bucket_name("my-bucket")
        .with_region(region)
        .with_credentials(Arc::new(OfEnvironment(environment)))
        .with_http_connector(Printer)
        .build()?;
    store.put(&Path::from("a b.txt"), "This is a b.".into()).await?;
    Ok(())
}

/// Prints what would be sent, without the signature, and responds as S3 does.
#[derive(Debug)]
struct Printer;

#[async_trait]
impl HttpService for Printer {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let signed = request.headers().get("authorization").and_then(|value| value.to_str().ok());
        let harmless = signed.unwrap_or_default().split(", Signature=").next().unwrap_or_default();
        println!("{} {}\n{harmless}", request.method(), request.uri());
        let mut response = HttpResponse::new(String::new().into());
        response.headers_mut().insert("etag", http::HeaderValue::from_static("\"1\""));
        Ok(response)
    }
}

impl HttpConnector for Printer {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(Self))
    }
}
