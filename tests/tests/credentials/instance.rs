//! Credentials of an instance, from its metadata service.

use crate::support::home::Home;
use crate::support::server::{Answer, Asked, Server};

const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"AKIMDS","SecretAccessKey":"SKIMDS",
    "Token":"TKIMDS","Expiration":"2099-01-01T00:00:00Z"}"#;
const ROLES: &str = "GET /latest/meta-data/iam/security-credentials/";

fn imds(asked: &Asked, with_tokens: bool) -> Answer {
    let allowed = asked.header("x-aws-ec2-metadata-token") == Some("IMDSTOKEN");
    match asked.line.as_str() {
        "PUT /latest/api/token" if with_tokens => Some((200, "IMDSTOKEN".to_owned())),
        "PUT /latest/api/token" => Some((403, String::new())),
        _ if with_tokens && !allowed => Some((401, String::new())),
        line if line == ROLES => Some((200, "my-role".to_owned())),
        line if line == format!("{ROLES}my-role") => Some((200, KEYS.to_owned())),
        _ => Some((404, String::new())),
    }
}

fn home(server: &Server) -> Home {
    let home = Home::new().unset("AWS_EC2_METADATA_DISABLED");
    home.set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url())
}

#[test]
fn they_are_asked_for_by_the_second_version() {
    let server = Server::start(|asked, _| imds(asked, true));
    let found = home(&server).find();
    assert_eq!((found.key(), found.token()), ("AKIMDS", Some("TKIMDS")));
    let asked = server.take();
    assert_eq!(asked[0].header("x-aws-ec2-metadata-token-ttl-seconds"), Some("21600"));
    let lines: Vec<_> = asked.iter().map(|asked| asked.line.clone()).collect();
    assert_eq!(
        lines,
        ["PUT /latest/api/token".to_owned(), ROLES.into(), format!("{ROLES}my-role")]
    );
}

#[test]
fn the_first_version_is_asked_where_it_is_not_forbidden() {
    let server = Server::start(|asked, _| imds(asked, false));
    assert_eq!(home(&server).find().key(), "AKIMDS");
    server.take();
    let forbidden = home(&server).set("AWS_EC2_METADATA_V1_DISABLED", "true");
    let found = forbidden.find();
    assert!(found.error().contains("AWS_EC2_METADATA_V1_DISABLED"), "{}", found.error());
    assert_eq!(server.lines(), ["PUT /latest/api/token"]);
    let found = home(&server).config("[default]\nec2_metadata_v1_disabled = true\n").find();
    assert!(found.error().contains("did not return a token (403 Forbidden)"), "{}", found.error());
}

#[test]
fn an_instance_without_a_role_has_none() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "PUT /latest/api/token" => Some((200, "t".to_owned())),
        _ => Some((404, "HIDDEN".to_owned())),
    });
    let found = home(&server).find();
    assert!(found.error().contains("no credentials: none found"), "{}", found.error());
    found.does_not_show("HIDDEN");
    let failed = r#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"m"}"#;
    let server = Server::start(move |asked, _| match asked.line.as_str() {
        "PUT /latest/api/token" => Some((200, "t".to_owned())),
        ROLES => Some((200, "r".to_owned())),
        _ => Some((200, failed.to_owned())),
    });
    let found = home(&server).find();
    assert!(found.error().contains("no credentials: none found"), "{}", found.error());
}

#[test]
fn nobody_there_is_no_error_of_its_own() {
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    for v1_disabled in ["true", "false"] {
        let home = Home::new()
            .unset("AWS_EC2_METADATA_DISABLED")
            .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &url)
            .set("AWS_EC2_METADATA_V1_DISABLED", v1_disabled);
        let found = home.find();
        assert!(found.error().contains("no credentials: none found"), "{}", found.error());
    }
}

#[test]
fn silence_is_waited_for_a_second() {
    let server = Server::start(|_, _| None);
    let begun = std::time::Instant::now();
    let found = home(&server).find();
    assert!(found.error().contains("none found"), "{}", found.error());
    // A token, then the first version, one attempt each.
    assert!((2..6).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    assert_eq!(server.take().len(), 2);
}

#[test]
fn it_is_not_asked_where_it_is_switched_off_or_not_needed() {
    let server = Server::start(|asked, _| imds(asked, true));
    let found = home(&server).set("AWS_EC2_METADATA_DISABLED", "TRUE").find();
    assert!(found.error().contains("none found"), "{}", found.error());
    let keys = "[default]\naws_access_key_id = AK\naws_secret_access_key = SK\n";
    assert_eq!(home(&server).credentials(keys).find().key(), "AK");
    // A region that is not there is missed, and not asked for.
    let found = home(&server).credentials(keys).unset("AWS_REGION").find();
    assert!(found.error().contains("no region"), "{}", found.error());
    assert!(server.take().is_empty());
}

#[test]
fn an_endpoint_mode_that_is_none_is_named() {
    let home = Home::new()
        .unset("AWS_EC2_METADATA_DISABLED")
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv5");
    let found = home.find();
    assert!(found.error().contains("`ipv5`"), "{}", found.error());
}

#[test]
fn a_token_with_a_line_break_opens_no_header() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "PUT /latest/api/token" => Some((200, "t\r\nX-Evil: 1".to_owned())),
        _ => imds(asked, false),
    });
    let found = home(&server).find();
    assert!(found.error().contains("none found"), "{}", found.error());
    assert_eq!(server.lines(), ["PUT /latest/api/token"]);
}
