//! Where we do not find what botocore finds, by the names in `docs/deviations.md`. Those of single sources
//! are beside what else is tested of them.

use crate::support::home::Home;
use crate::support::server::Server;

const KEYS: &str = "[default]\naws_access_key_id = AK\naws_secret_access_key = SK\n";

/// `half-a-pair`
#[test]
fn half_a_pair_is_an_error_whichever_half_it_is() {
    for (half, other) in [
        ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
        ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"),
    ] {
        let found = Home::new().set(half, "HALF").credentials(KEYS).find();
        let said = format!("no credentials: `{half}` is set, but `{other}` is not");
        assert!(found.error().ends_with(&said), "{}", found.error());
        found.does_not_show("HALF");
    }
}

/// `aws-region` and `empty-variable`
#[test]
fn the_region_is_that_of_the_first_variable_that_is_not_empty() {
    for (one, other, region) in [
        ("eu-west-1", "eu-west-2", "eu-west-1"),
        ("", "eu-west-2", "eu-west-2"),
        ("", "", "eu-west-3"),
    ] {
        let home = Home::new()
            .set("AWS_REGION", one)
            .set("AWS_DEFAULT_REGION", other)
            .set("AWS_PROFILE", "")
            .config("[default]\nregion = eu-west-3\n")
            .credentials(KEYS);
        let found = home.find();
        assert!(found.0["url"].as_str().unwrap().contains(region), "{found:?}");
    }
}

/// `odd-switch`
#[test]
fn a_switch_that_is_neither_on_nor_off_is_named() {
    let found = Home::new().set("AWS_USE_FIPS_ENDPOINT", "1").find();
    assert_eq!(found.error(), "`AWS_USE_FIPS_ENDPOINT` is `1`, but must be `true` or `false`");
    for odd in ["1", "yes", " true"] {
        let found = Home::new().set("AWS_EC2_METADATA_DISABLED", odd).find();
        let said = format!("`AWS_EC2_METADATA_DISABLED` is `{odd}`, but must be `true` or `false`");
        assert!(found.error().ends_with(&said), "{}", found.error());
    }
    let found = Home::new().config("[default]\nuse_dualstack_endpoint = yes\n").find();
    let said =
        "`use_dualstack_endpoint` of the profile `default` is `yes`, but must be `true` or `false`";
    assert_eq!(found.error(), said);
}

/// `no-older-sources`
#[test]
fn what_came_before_the_shared_files_is_not_read() {
    let boto = "[Credentials]\naws_access_key_id = OLD\naws_secret_access_key = SECRET\n";
    let home = Home::new()
        .file(".boto", boto)
        .set("BOTO_CONFIG", "$HOME/.boto")
        .file("keys", "AWSAccessKeyId=OLD\nAWSSecretKey=SECRET\n")
        .set("AWS_CREDENTIAL_FILE", "$HOME/keys");
    assert!(home.find().error().contains("none found"), "{:?}", home.find());
    let found = Home::new().config(&format!("{KEYS}login_session = x\n")).find();
    assert!(found.error().contains("`login_session`, which is not supported"), "{}", found.error());
}

/// `near-hosts-without-proxy`
#[test]
fn no_proxy_is_asked_for_the_keys_of_an_instance() {
    let proxy = Server::start(|_, _| Some((200, "x".to_owned())));
    let imds = Server::start(|_, _| Some((404, String::new())));
    let home = Home::new()
        .unset("AWS_EC2_METADATA_DISABLED")
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &imds.url())
        .set("HTTP_PROXY", &proxy.url())
        .set("http_proxy", &proxy.url());
    home.find();
    assert_eq!((proxy.take().len(), imds.take().len()), (0, 2));
}

/// Calls of services do go by the proxy of the environment.
#[test]
fn a_proxy_is_asked_for_the_keys_of_a_role() {
    let proxy = Server::start(|_, _| crate::support::sts::refused(403, "AccessDenied", "by proxy"));
    let home = Home::new()
        .set("http_proxy", &proxy.url())
        .set("AWS_ENDPOINT_URL_STS", "http://sts.test")
        .config(&format!("{KEYS}[profile p]\nrole_arn = r\nsource_profile = default\n"));
    let found = home.run(&["--profile", "p"]);
    assert!(found[0].error().contains("by proxy"), "{}", found[0].error());
    assert_eq!(proxy.lines(), ["POST http://sts.test/"]);
}
