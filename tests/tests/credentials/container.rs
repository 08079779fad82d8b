//! Credentials of a container, from a server beside it.

use crate::support::home::Home;
use crate::support::server::Server;

const KEYS: &str = r#"{"AccessKeyId":"AKBOX","SecretAccessKey":"SKBOX","Token":"TKBOX",
    "Expiration":"2099-01-01T00:00:00Z","RoleArn":"r"}"#;

fn home(server: &Server) -> Home {
    let url = format!("{}/v1/credentials?a=b", server.url());
    Home::new().set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
}

#[test]
fn they_are_asked_for_with_the_token() {
    let server = Server::start(|_, _| Some((200, KEYS.to_owned())));
    let found = home(&server).set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "Basic abc").find();
    assert_eq!((found.key(), found.token()), ("AKBOX", Some("TKBOX")));
    let asked = server.take();
    assert_eq!(asked[0].line, "GET /v1/credentials?a=b");
    assert_eq!(asked[0].header("authorization"), Some("Basic abc"));
    assert_eq!(asked[0].header("accept"), Some("application/json"));
}

#[test]
fn the_token_of_the_file_comes_first() {
    let server = Server::start(|_, _| Some((200, KEYS.to_owned())));
    let home = home(&server)
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "other")
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "$HOME/token")
        .file("token", "of the file");
    assert_eq!(home.find().key(), "AKBOX");
    assert_eq!(server.take()[0].header("authorization"), Some("of the file"));
}

#[test]
fn a_token_with_a_line_break_is_refused_and_not_shown() {
    let server = Server::start(|_, _| Some((200, KEYS.to_owned())));
    for token in ["SECRET\r\nX-Evil: 1", "SECRET\n", "SECRET\r"] {
        let home = home(&server)
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "$HOME/token")
            .file("token", token);
        let found = home.find();
        assert!(found.error().contains("contains a line break"), "{}", found.error());
        found.does_not_show("SECRET");
    }
    assert!(server.take().is_empty());
}

#[test]
fn an_answer_that_is_none_is_asked_for_three_times() {
    let server = Server::start(|_, count| match count {
        0 => Some((500, "oops".to_owned())),
        1 => Some((200, "no json SECRET".to_owned())),
        _ => Some((200, KEYS.to_owned())),
    });
    assert_eq!(home(&server).find().key(), "AKBOX");
    assert_eq!(server.take().len(), 3);
    let keys = r#"{"SecretAccessKey":"SECRET"}"#;
    let broken = Server::start(move |_, _| Some((403, keys.to_owned())));
    let found = home(&broken).find();
    let said = found.error();
    assert!(
        said.ends_with("the container's credentials: 127.0.0.1 responded with 403 Forbidden"),
        "{said}"
    );
    found.does_not_show("SECRET");
    assert_eq!(broken.take().len(), 3);
}

#[test]
fn the_host_says_why_it_refuses() {
    for (body, reason) in [
        // As EKS and ECS write them.
        (
            "[r-1]: (AccessDenied): the token eyHUSH of /v2/HUSHHUSHHUSHHUSH is bad\n",
            "[r-1]: (AccessDenied): the token <hidden> of /v2/<hidden> is bad",
        ),
        (
            r#"{"code":"InvalidId","message":"CredentialsV2Request: not found"}"#,
            "InvalidId: CredentialsV2Request: not found",
        ),
    ] {
        let server = Server::start(move |_, _| Some((400, body.to_owned())));
        let url = format!("{}/v2/HUSHHUSHHUSHHUSH", server.url());
        let home = Home::new()
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "Bearer eyHUSH");
        let found = home.find();
        let said = format!("127.0.0.1 responded with 400 Bad Request: {reason}");
        assert!(found.error().ends_with(&said), "{}", found.error());
        found.does_not_show("HUSH");
    }
}

#[test]
fn a_success_that_gives_no_keys_says_why() {
    let refused = r#"{"Code":"Failed","Message":"no role for eyHUSH"}"#;
    let server = Server::start(move |_, _| Some((200, refused.to_owned())));
    let found = home(&server).set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "Bearer eyHUSH").find();
    let said = "127.0.0.1 returned no credentials: Failed: no role for <hidden>";
    assert!(found.error().ends_with(said), "{}", found.error());
}

#[test]
fn a_document_without_a_key_ends_the_search() {
    let server = Server::start(|_, _| Some((200, r#"{"AccessKeyId":"AKBOX"}"#.to_owned())));
    let found = home(&server).find();
    assert!(found.error().contains("the string `"), "{}", found.error());
}

#[test]
fn a_server_that_says_nothing_does_not_hold_the_call_up_for_ever() {
    let server = Server::start(|_, _| None);
    let begun = std::time::Instant::now();
    let found = home(&server).find();
    assert!(found.error().contains("no response within 2s"), "{}", found.error());
    assert!(begun.elapsed().as_secs() < 12, "{:?}", begun.elapsed());
    assert_eq!(server.take().len(), 3);
}

#[test]
fn no_proxy_sees_the_token() {
    let proxy = Server::start(|_, _| Some((200, KEYS.to_owned())));
    let server = Server::start(|_, _| Some((200, KEYS.to_owned())));
    let home = home(&server).set("HTTP_PROXY", &proxy.url()).set("http_proxy", &proxy.url());
    assert_eq!(home.find().key(), "AKBOX");
    assert_eq!((proxy.take().len(), server.take().len()), (0, 1));
}
