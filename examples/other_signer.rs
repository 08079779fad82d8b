//! Signs a request of your own with another crate's signer, with the credentials of the environment.
//!
//! ```sh
//! cargo run --example other_signer
//! ```
//!
//! Region and credentials come from the environment, as for the AWS CLI. The request is printed, and not sent.

use std::error::Error;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_operation::credentials::{EnvironmentCredentials, ProvideCredentials};
use aws_operation_examples::show;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;

const URL: &str = "https://search.example/_search?q=rocky";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let environment = EnvironmentCredentials::from_env()?;
    let region = environment.region().ok_or("no region: set `AWS_REGION`")?;

    // Ask for each request: they are cached, and renewed before they expire.
    let found = environment.credentials().await?;
    let token = found.session_token().map(str::to_owned);
    let (id, secret) = (found.access_key_id(), found.secret_access_key());
    let identity = Credentials::new(id, secret, token, found.expiry(), "aws-operation").into();

    let parameters = SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name("es")
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()?
        .into();
    let mut request = http::Request::get(URL).body("")?;
    let signable = SignableRequest::new("GET", URL, std::iter::empty(), SignableBody::Bytes(b""))?;
    sign(signable, &parameters)?.into_parts().0.apply_to_request_http1x(&mut request);

    if let Some(signature) = request.headers_mut().get_mut("authorization") {
        signature.set_sensitive(true);
    }
    show::request(&request);
    Ok(())
}
