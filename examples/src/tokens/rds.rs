//! A password for an RDS database, as `aws rds generate-db-auth-token` makes it.

use std::error::Error;
use std::time::Duration;

use aws_operation::{Client, aws_operation, aws_service};

#[aws_service(id = "rds-db")]
struct Database;

#[aws_operation(method = "GET", path = "/?Action=connect", service = Database, output = ())]
struct Connect {
    #[aws(query = "DBUser")]
    user: String,
}

/// The password of `user` for the database at that host and port. It is good for 15 minutes.
pub async fn token(
    client: &Client,
    host: &str,
    port: u16,
    user: &str,
) -> Result<String, Box<dyn Error>> {
    let call = client.call(Connect { user: user.to_owned() });
    let call = call.endpoint_url(format!("https://{host}:{port}"));
    let request = call.presign(Duration::from_secs(900)).await?.request;
    Ok(format!("{host}:{port}/?{}", request.uri().query().unwrap_or_default()))
}
