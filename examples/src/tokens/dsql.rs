//! A password for an Aurora DSQL cluster, as `aws dsql generate-db-connect-auth-token` makes it.

use std::error::Error;
use std::time::Duration;

use aws_operation::{Client, aws_operation, aws_service};

#[aws_service(id = "DSQL", endpoint_prefix = "dsql")]
struct Dsql;

#[aws_operation(method = "GET", path = "/", service = Dsql, output = ())]
struct Connect {
    #[aws(query = "Action")]
    action: String,
}

/// The password of the role `admin`, or of another one, for the cluster at that host.
pub async fn token(
    client: &Client,
    host: &str,
    is_admin: bool,
    expires: Duration,
) -> Result<String, Box<dyn Error>> {
    let action = if is_admin { "DbConnectAdmin" } else { "DbConnect" };
    let call =
        client.call(Connect { action: action.to_owned() }).endpoint_url(format!("https://{host}"));
    let url = call.presign(expires).await?.request.uri().to_string();
    Ok(url.replacen("https://", "", 1))
}
