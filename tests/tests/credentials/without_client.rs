//! The credentials and the region of the environment for code that has no client.

use serde_json::json;

use crate::support::home::Home;
use crate::support::server::Server;
use crate::support::sts::assumed;

const CONFIG: &str = "[profile p]\nregion = eu-west-1\nrole_arn = r\nsource_profile = base\n";
const KEYS: &str = "[base]\naws_access_key_id = AKBASE\naws_secret_access_key = SKBASE\n";

#[test]
fn they_are_those_of_the_variables_unless_a_profile_is_named() {
    let server = Server::start(|_, _| assumed("AssumeRole", "AKROLE", "2099-01-01T00:00:00Z"));
    let home = Home::bare()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .set("AWS_ACCESS_KEY_ID", "AKENV")
        .set("AWS_SECRET_ACCESS_KEY", "SKENV")
        .set("AWS_PROFILE", "p")
        .credentials(KEYS)
        .config(CONFIG);
    let found = &home.run(&["--without-client"])[0].0;
    let keys = json!({
        "key": "AKENV", "secret": "SKENV", "token": null, "expires": null, "region": "eu-west-1",
    });
    assert_eq!(*found, keys);
    assert!(server.take().is_empty());
    let found = &home.run(&["--without-client", "--profile", "p"])[0].0;
    let keys = json!({
        "key": "AKROLE", "secret": "SECRET&AKROLE", "token": "TOKEN-AKROLE",
        "expires": "2099-01-01T00:00:00Z", "region": "eu-west-1",
    });
    assert_eq!(*found, keys);
    assert_eq!(server.take().len(), 1);
}

#[test]
fn what_is_wrong_is_told_as_by_a_client() {
    for (home, arguments) in [
        (Home::new(), &["--profile", "none"][..]),
        (Home::new().set("AWS_USE_FIPS_ENDPOINT", "maybe"), &[]),
        (Home::new().set("AWS_REGION", "us east"), &[]),
        (Home::new().set("AWS_CA_BUNDLE", "/none"), &[]),
    ] {
        let of_client = home.run(arguments);
        let alone = home.run(&[arguments, &["--without-client"]].concat());
        assert_eq!(alone[0].error(), of_client[0].error());
    }
    let home = Home::new().set("AWS_ACCESS_KEY_ID", "AK");
    let of_client = home.find();
    let alone = home.run(&["--without-client"]);
    let said = of_client.error().split_once("no credentials: ").unwrap().1;
    assert_eq!(alone[0].error(), said);
}
