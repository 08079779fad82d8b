//! Whom a client trusts, of its service and of the sources of its credentials.

use crate::support::home::Home;
use crate::support::server::{Answer, Asked, Server};
use crate::support::tls::Authority;

const KEYS: &str = r#"{"AccessKeyId":"AKBOX","SecretAccessKey":"SKBOX","Token":"TKBOX",
    "Expiration":"2099-01-01T00:00:00Z"}"#;

fn keys(_: &Asked, _: usize) -> Answer {
    Some((200, KEYS.to_owned()))
}

fn url(server: &Server) -> String {
    format!("https://localhost:{}", server.port())
}

/// A home whose requests go to `server`, with one attempt each.
fn home(server: &Server) -> Home {
    Home::new()
        .set("AWS_ENDPOINT_URL", &url(server))
        .set("AWS_MAX_ATTEMPTS", "1")
        .set("AWS_ACCESS_KEY_ID", "AKID")
        .set("AWS_SECRET_ACCESS_KEY", "SECRET")
}

fn trusting(home: Home, authority: &Authority) -> Home {
    home.set("AWS_CA_BUNDLE", "$HOME/bundle.pem").file("bundle.pem", authority.bundle())
}

/// What became of one request.
fn sent(home: &Home) -> Result<u64, String> {
    let found = home.run(&["--send"]).remove(0);
    found.0["status"].as_u64().ok_or_else(|| found.error().to_owned())
}

#[test]
fn a_server_is_trusted_by_the_bundle() {
    let authority = Authority::new();
    let server = authority.server("localhost", keys);
    assert_eq!(sent(&trusting(home(&server), &authority)), Ok(200));
    assert_eq!(server.lines(), ["GET /functions"]);
    let of_the_profile = home(&server)
        .config("[default]\nca_bundle = $HOME/bundle.pem\n")
        .file("bundle.pem", authority.bundle());
    let config = format!("[default]\nca_bundle = {}/bundle.pem\n", of_the_profile.path().display());
    assert_eq!(sent(&of_the_profile.config(&config)), Ok(200));
}

#[test]
fn a_bundle_may_have_a_mark_or_openssls_trusted_certificates() {
    let authority = Authority::new();
    let server = authority.server("localhost", keys);
    for bundle in [format!("\u{feff}{}", authority.bundle()), authority.trusted_bundle()] {
        let home = home(&server).set("AWS_CA_BUNDLE", "$HOME/bundle.pem");
        assert_eq!(sent(&home.file("bundle.pem", bundle)), Ok(200));
    }
}

#[test]
fn nothing_is_sent_to_whom_nobody_vouches_for() {
    let (authority, another) = (Authority::new(), Authority::new());
    let server = authority.server("localhost", keys);
    for (home, problem) in [
        (home(&server), "UnknownIssuer"),
        (trusting(home(&server), &another), "invalid peer certificate"),
    ] {
        let error = sent(&home).unwrap_err();
        assert!(error.contains(problem) && error.contains("localhost"), "{error}");
    }
    assert!(server.take().is_empty());
}

#[test]
fn nothing_is_sent_to_another_host_or_after_its_time() {
    let authority = Authority::new();
    for (server, problem) in [
        (authority.server("example.com", keys), "not valid for name \"localhost\""),
        (authority.server_until("localhost", 2020, keys), "certificate expired"),
    ] {
        let error = sent(&trusting(home(&server), &authority)).unwrap_err();
        assert!(error.contains(problem), "{error}");
        assert!(server.take().is_empty());
    }
}

#[test]
fn the_sources_of_credentials_are_trusted_alike() {
    let authority = Authority::new();
    let server = authority.server("localhost", keys);
    let home = || Home::new().set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url(&server));
    assert_eq!(trusting(home(), &authority).find().key(), "AKBOX");
    assert_eq!(server.take().len(), 1);
    let found = home().find();
    assert!(found.error().contains("UnknownIssuer"), "{}", found.error());
    assert!(server.take().is_empty());
}

#[test]
fn a_bundle_that_is_none_is_told_before_anything_is_sent() {
    let authority = Authority::new();
    let server = authority.server("localhost", keys);
    for (bundle, problem) in [
        ("", "it contains no certificates"),
        ("SECRET", "it contains no certificates"),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "one certificate is not valid",
        ),
    ] {
        let home =
            home(&server).set("AWS_CA_BUNDLE", "$HOME/bundle.pem").file("bundle.pem", bundle);
        let found = home.find();
        assert!(found.error().contains(problem), "{}", found.error());
        found.does_not_show("SECRET");
    }
    let missing = home(&server).set("AWS_CA_BUNDLE", "$HOME/none.pem").find();
    assert!(missing.error().contains("none.pem"), "{}", missing.error());
    assert!(server.take().is_empty());
}
