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
}

/// A server that gives a token, and what `answer` makes of the number of requests before one for the role
/// or its keys.
fn odd(answer: impl Fn(bool, usize) -> Answer + Send + Sync + 'static) -> Server {
    Server::start(move |asked, count| match asked.line.as_str() {
        "PUT /latest/api/token" => Some((200, "HUSHTOKEN".to_owned())),
        line => answer(line == ROLES, count),
    })
}

#[test]
fn a_service_that_gives_no_keys_is_named_with_what_it_said() {
    let role = || Some((200, "r".to_owned()));
    let refused = r#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"EC2 cannot assume r"}"#;
    let incomplete = r#"{"Code":"Success","AccessKeyId":"AK","SecretAccessKey":"HUSH"}"#;
    let service = "the instance metadata service";
    for (status, body, said) in [
        (500, "", format!("{service} responded with 500 Internal Server Error, without content")),
        (503, "<html>HUSH</html>", format!("{service} responded with 503 Service Unavailable")),
        (401, "HUSHTOKEN: no", format!("{service} responded with 401 Unauthorized: <hidden>: no")),
        (200, "", format!("{service} responded with 200 OK, without content")),
        (404, "HUSH", format!("{service} has no credentials for the role of the instance")),
        (
            200,
            "HUSH",
            format!("{service} returned no credentials: invalid JSON at line 1, column 1"),
        ),
        (
            200,
            refused,
            format!(
                "{service} returned no credentials: AssumeRoleUnauthorizedAccess: EC2 cannot assume r"
            ),
        ),
        (
            200,
            incomplete,
            format!("{service} returned no credentials: the string `Expiration` is missing"),
        ),
    ] {
        let server =
            odd(move |of_role, _| if of_role { role() } else { Some((status, body.to_owned())) });
        let found = home(&server).find();
        assert!(found.error().ends_with(&said), "{}", found.error());
        found.does_not_show("HUSH");
    }
    for role in ["a\nb", "a b", "../x", "a/../x", "a//x", " \n", "<html>HUSH", "a?b", "a#b", "é"] {
        let server = odd(move |of_role, _| of_role.then(|| (200, role.to_owned())));
        let found = home(&server).find();
        let said = format!("no credentials: {service} returned an odd role name");
        assert!(found.error().ends_with(&said), "{role:?}: {}", found.error());
        found.does_not_show("HUSH");
        assert_eq!(server.take().len(), 2, "{role:?}");
    }
    let silent = odd(|_, _| None);
    let found = home(&silent).find();
    assert!(found.error().ends_with("did not respond: no response within 1s"), "{}", found.error());
}

#[test]
fn every_request_is_tried_as_often_as_is_set() {
    let server = Server::start(|asked, count| match count {
        0 | 3 | 6 => Some((500, String::new())),
        1 => Some((503, String::new())),
        4 => Some((200, String::new())),
        7 => Some((200, "{".to_owned())),
        _ => imds(asked, true),
    });
    let thrice = home(&server).set("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3");
    assert_eq!(thrice.find().key(), "AKIMDS");
    assert_eq!(server.take().len(), 9);
    // A refusal of the token is final, as is silence.
    for status in [403, 404, 405] {
        let server = Server::start(move |asked, _| match asked.line.as_str() {
            "PUT /latest/api/token" => Some((status, String::new())),
            _ => imds(asked, false),
        });
        let thrice = home(&server).set("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3");
        assert_eq!(thrice.find().key(), "AKIMDS");
        assert_eq!(server.take().len(), 3);
    }
    let server = Server::start(|_, _| Some((400, "HUSH".to_owned())));
    let thrice = home(&server).set("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3");
    let found = thrice.find();
    assert!(found.error().ends_with("did not return a token (400 Bad Request)"), "{found:?}");
    assert_eq!(server.take().len(), 1);
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
    assert!(found.error().contains("a token that a header cannot have"), "{}", found.error());
    assert_eq!(server.lines(), ["PUT /latest/api/token"]);
}
