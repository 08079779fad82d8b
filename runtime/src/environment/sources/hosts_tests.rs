//! Where the services that give credentials are asked, and with what of the client's configuration.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};

use crate::boxed_future::BoxFuture;
use crate::environment::config::{Config, Environment};
use crate::transport::{Transport, TransportError};
use crate::{ByteStream, Client, aws_operation};

#[aws_operation(method = "GET", path = "/things", crate = crate)]
struct ListThings;

/// Refuses everything, and keeps where it was asked.
#[derive(Debug, Clone, Default)]
struct Refuses(Arc<Mutex<Vec<String>>>);

impl Transport for Refuses {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let uri = request.uri().to_string();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(uri);
        let mut answer = http::Response::new(ByteStream::default());
        *answer.status_mut() = http::StatusCode::FORBIDDEN;
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// Where is asked in `environment`, without what follows the host.
async fn asked<const N: usize>(environment: [(&str, &str); N]) -> Result<Vec<String>, String> {
    let transport = Refuses::default();
    let config = Config::load(Environment::of(environment), None);
    let config = config.map_err(|error| error.to_string())?;
    let client = Client::builder()
        .with_config(config)
        .map(|builder| {
            let builder = builder.service("things").endpoint_url("http://things.test");
            builder.fips(false).dual_stack(false)
        })
        .and_then(|builder| builder.transport(transport.clone()).build())
        .map_err(|error| error.to_string())?;
    if client.call(ListThings).preview().await.is_ok() {
        return Err("there are credentials".to_owned());
    }
    let uris = transport.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok(uris.iter().map(|uri| uri.split(['?', '#']).next().unwrap_or_default().to_owned()).collect())
}

const TOKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");

#[tokio::test]
async fn sts_is_asked_in_the_region_of_the_client() -> Result<(), String> {
    let role = [("AWS_WEB_IDENTITY_TOKEN_FILE", TOKEN), ("AWS_ROLE_ARN", "r")];
    let [token, arn] = role;
    for (region, url) in [
        ("us-west-2", "https://sts.us-west-2.amazonaws.com/"),
        ("cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/"),
    ] {
        assert_eq!(asked([token, arn, ("AWS_REGION", region)]).await?, [url]);
    }
    // The client's own endpoint is not STS's; that of the environment is.
    let region = ("AWS_REGION", "us-west-2");
    let found = asked([token, arn, region, ("AWS_ENDPOINT_URL", "http://all.test")]).await?;
    assert_eq!(found, ["http://all.test/"]);
    Ok(())
}

/// By the rules of STS's endpoints; those of SSO's are alike.
#[tokio::test]
async fn the_plain_hosts_of_the_government_are_the_validated_ones() -> Result<(), String> {
    let role = [("AWS_WEB_IDENTITY_TOKEN_FILE", TOKEN), ("AWS_ROLE_ARN", "r")];
    let [token, arn] = role;
    let fips = ("AWS_USE_FIPS_ENDPOINT", "true");
    for (region, dual_stack, host) in [
        ("us-west-2", "false", "sts-fips.us-west-2.amazonaws.com"),
        ("us-gov-west-1", "false", "sts.us-gov-west-1.amazonaws.com"),
        ("us-gov-east-1", "false", "sts.us-gov-east-1.amazonaws.com"),
        ("us-gov-east-1", "true", "sts-fips.us-gov-east-1.api.aws"),
        ("us-iso-east-1", "false", "sts-fips.us-iso-east-1.c2s.ic.gov"),
    ] {
        let settings = [("AWS_REGION", region), ("AWS_USE_DUALSTACK_ENDPOINT", dual_stack)];
        let found = asked([token, arn, fips, settings[0], settings[1]]).await?;
        assert_eq!(found, [format!("https://{host}/")]);
    }
    Ok(())
}

#[tokio::test]
async fn sso_is_asked_in_the_region_of_the_login() -> Result<(), String> {
    let home = std::env::temp_dir().join(format!("aws-operation-hosts-{}", std::process::id()));
    let cache = home.join(".aws/sso/cache");
    let written = fs::create_dir_all(&cache)
        .and_then(|()| {
            let config = "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n\
                          [sso-session s]\nsso_region = eu-central-1\nsso_start_url = u\n";
            fs::write(home.join(".aws/config"), config)
        })
        .and_then(|()| {
            // Named by the SHA-1 of `s`.
            let file = cache.join("a0f1490a20d0211c997b44bc357e1972deab8ae3.json");
            let token = r#"{"accessToken":"t","expiresAt":"2099-01-01T00:00:00Z"}"#;
            fs::write(file, token)
        });
    written.map_err(|error| error.to_string())?;
    let home_text = home.display().to_string();
    let found = asked([("HOME", &home_text), ("AWS_REGION", "us-west-2")]).await;
    fs::remove_dir_all(&home).map_err(|error| error.to_string())?;
    assert_eq!(found?, ["https://portal.sso.eu-central-1.amazonaws.com/federation/credentials"]);
    Ok(())
}

#[tokio::test]
async fn containers_and_instances_are_asked_at_their_own_addresses() -> Result<(), String> {
    let relative =
        [("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x"), ("AWS_REGION", "us-west-2")];
    let found = asked(relative).await?;
    assert_eq!(found, ["http://169.254.170.2/v2/x"; 3]);
    let region = ("AWS_REGION", "us-west-2");
    let found = asked([region]).await?;
    let roles = "latest/meta-data/iam/security-credentials/";
    let imds = |host: &str| [format!("{host}/latest/api/token"), format!("{host}/{roles}")];
    assert_eq!(found, imds("http://169.254.169.254"));
    for ipv6 in [("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6"), ("AWS_IMDS_USE_IPV6", "true")]
    {
        assert_eq!(asked([region, ipv6]).await?, imds("http://[fd00:ec2::254]"));
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_asked_where_the_client_has_its_own() -> Result<(), String> {
    let transport = Refuses::default();
    let environment = Environment::of([("AWS_REGION", "us-west-2"), ("AWS_MAX_ATTEMPTS", "7")]);
    let config = Config::load(environment, None).map_err(|error| error.to_string())?;
    let client = Client::builder()
        .region("eu-west-1")
        .with_config(config)
        // What is set after comes before what the environment says.
        .map(|builder| builder.max_attempts(2).service("things"))
        .map(|builder| builder.credentials(crate::Credentials::new("AK", "SK")))
        .and_then(|builder| builder.transport(transport.clone()).build())
        .map_err(|error| error.to_string())?;
    let request = client.call(ListThings).preview().await.map_err(|error| error.to_string())?;
    assert_eq!(request.uri(), "https://things.us-west-2.amazonaws.com/things");
    assert_eq!(request.headers()["amz-sdk-request"], "attempt=1; max=2");
    assert!(transport.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
    Ok(())
}
