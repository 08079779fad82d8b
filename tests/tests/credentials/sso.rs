//! Roles of IAM Identity Center, with the token of a login.

use serde_json::{Value, json};

use crate::support::home::Home;
use crate::support::server::Server;

/// SHA-1 of `corp` and of `https://start.test`, by which the files of the AWS command line are named.
const OF_SESSION: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";
const OF_URL: &str = ".aws/sso/cache/66b884d22f65a5f7d190840f806cdfefb9e5e804.json";
const CONFIG: &str = "[default]\nsso_session = corp\nsso_account_id = 111122223333\n\
    sso_role_name = Reader\n[sso-session corp]\nsso_region = eu-central-1\n\
    sso_start_url = https://start.test\n";
const LEGACY: &str = "[profile old]\nsso_start_url = https://start.test\nsso_region = eu-central-1\n\
    sso_account_id = 111122223333\nsso_role_name = Reader\n";

/// The portal and the token service in one: what is renewed is `NEW`.
fn portal() -> Server {
    Server::start(|asked, _| match asked.line.split('?').next().unwrap() {
        "POST /token" => Some((
            200,
            json!({"accessToken": "NEW", "expiresIn": 28800, "refreshToken": "REFRESH2"})
                .to_string(),
        )),
        "GET /federation/credentials" => match asked.header("x-amz-sso_bearer_token") {
            Some("GOOD" | "NEW") => Some((
                200,
                json!({"roleCredentials": {"accessKeyId": "AKSSO", "secretAccessKey": "SKSSO",
                    "sessionToken": "TKSSO", "expiration": 4_070_908_800_000_u64}})
                .to_string(),
            )),
            _ => {
                Some((401, json!({"__type": "UnauthorizedException", "message": "no"}).to_string()))
            }
        },
        _ => Some((404, String::new())),
    })
}

fn home(server: &Server, config: &str) -> Home {
    Home::new()
        .set("AWS_ENDPOINT_URL_SSO", &server.url())
        .set("AWS_ENDPOINT_URL_SSO_OIDC", &server.url())
        .config(config)
}

fn token(token: &str, expires: &str) -> Value {
    json!({"accessToken": token, "expiresAt": expires, "region": "eu-central-1", "kept": 1})
}

/// A token that can be renewed.
fn renewable(access: &str, expires: &str) -> Value {
    let mut token = token(access, expires);
    token["clientId"] = "client".into();
    token["clientSecret"] = "CLIENTSECRET".into();
    token["refreshToken"] = "REFRESH1".into();
    token["registrationExpiresAt"] = "2098-01-01T00:00:00Z".into();
    token
}

#[test]
fn the_role_is_asked_for_with_the_token_of_the_session() {
    let server = portal();
    let cached = token("GOOD", "2099-01-01T00:00:00Z").to_string();
    let found = home(&server, CONFIG).file(OF_SESSION, cached).find();
    assert_eq!((found.key(), found.token()), ("AKSSO", Some("TKSSO")));
    let asked = server.take();
    assert_eq!(
        asked[0].line,
        "GET /federation/credentials?role_name=Reader&account_id=111122223333"
    );
    assert_eq!(asked[0].header("authorization"), None);
    found.does_not_show("GOOD");
}

#[test]
fn the_older_keys_find_the_token_by_the_url() {
    let server = portal();
    let home = home(&server, LEGACY);
    let cached = token("GOOD", "2099-01-01T00:00:00UTC").to_string();
    assert_eq!(home.file(OF_URL, cached).run(&["--profile", "old"])[0].key(), "AKSSO");
}

#[test]
fn a_login_that_is_over_says_what_to_run() {
    let server = portal();
    for (cached, problem) in [
        (None, "was not found"),
        (Some(token("GOOD", "2020-01-01T00:00:00Z").to_string()), "has expired"),
        (Some(token("OTHER", "2099-01-01T00:00:00Z").to_string()), "is no longer valid"),
        (Some("SECRET".to_owned()), "is invalid ("),
        (Some(json!({"accessToken": "SECRET"}).to_string()), "is invalid ("),
        (Some(json!({"accessToken": "SECRET", "expiresAt": "x"}).to_string()), "is invalid ("),
    ] {
        let mut home = home(&server, LEGACY);
        if let Some(cached) = cached {
            home = home.file(OF_URL, cached);
        }
        let found = home.run(&["--profile", "old"]);
        let said = found[0].error();
        assert!(said.contains(&format!("the SSO login of the profile `old` {problem}")), "{said}");
        assert!(said.contains("run `aws sso login --profile old`"), "{said}");
        found[0].does_not_show("SECRET");
    }
}

#[test]
fn a_token_is_renewed_in_good_time_and_kept_for_others() {
    let server = portal();
    let home = home(&server, CONFIG)
        .file(OF_SESSION, renewable("GOOD", "2030-01-01T00:10:00Z").to_string());
    // Ten minutes before its end.
    assert_eq!(home.run(&["2030-01-01T00:00:00Z"])[0].key(), "AKSSO");
    let asked = server.take();
    let body: Value = serde_json::from_str(&asked[0].body).unwrap();
    let expected = json!({"clientId": "client", "clientSecret": "CLIENTSECRET",
        "grantType": "refresh_token", "refreshToken": "REFRESH1"});
    assert_eq!((asked[0].line.as_str(), body), ("POST /token", expected));
    assert_eq!(asked[1].header("x-amz-sso_bearer_token"), Some("NEW"));
    let path = home.path().join(OF_SESSION);
    let kept: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let mut expected = renewable("NEW", "2030-01-01T08:00:00Z");
    expected["refreshToken"] = "REFRESH2".into();
    assert_eq!(kept, expected);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    // The next one has no need to.
    assert_eq!(home.run(&["2030-01-01T00:00:00Z"])[0].key(), "AKSSO");
    assert_eq!(server.take().len(), 1);
    let files = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 1);
}

#[test]
fn a_token_that_cannot_be_renewed_is_used_to_its_end() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "POST /token" => Some((400, json!({"error": "invalid_grant"}).to_string())),
        _ => Some((
            200,
            json!({"roleCredentials": {"accessKeyId": "AKSSO", "secretAccessKey": "SK",
                "sessionToken": "TK", "expiration": 4_070_908_800_000_u64}})
            .to_string(),
        )),
    });
    let home = home(&server, CONFIG)
        .file(OF_SESSION, renewable("GOOD", "2030-01-01T00:10:00Z").to_string());
    assert_eq!(home.run(&["2030-01-01T00:00:00Z"])[0].key(), "AKSSO");
    let found = home.run(&["2030-01-01T00:10:00Z"]);
    let said = found[0].error();
    assert!(said.contains("has expired and cannot be renewed"), "{said}");
    for secret in ["GOOD", "CLIENTSECRET", "REFRESH1"] {
        found[0].does_not_show(secret);
    }
    // Nor is one whose client has expired.
    server.take();
    let mut old = renewable("GOOD", "2030-01-01T00:10:00Z");
    old["registrationExpiresAt"] = "2029-01-01T00:00:00Z".into();
    let home = home.file(OF_SESSION, old.to_string());
    assert_eq!(home.run(&["2030-01-01T00:00:00Z"])[0].key(), "AKSSO");
    assert!(server.take().iter().all(|asked| asked.line != "POST /token"));
}

/// A long message is cut at its end, and shows no part of a token there either.
#[test]
fn what_was_sent_is_not_shown_where_a_service_repeats_it() {
    let hush = "HUSH".repeat(20);
    let said = format!("{}{hush} {hush} end", "x".repeat(200));
    let server = Server::start(move |asked, _| match asked.line.as_str() {
        "POST /token" => {
            let body = json!({"error": "invalid_grant", "error_description": said.replace("end", "CLIENTSECRET")});
            Some((400, body.to_string()))
        }
        _ => Some((403, json!({"message": said}).to_string())),
    });
    let mut login = renewable(&hush, "2030-01-01T00:10:00Z");
    login["refreshToken"] = hush.into();
    let home = home(&server, CONFIG).file(OF_SESSION, login.to_string());
    for (now, said) in [
        ("2029-01-01T00:00:00Z", "the SSO role of the profile `default`: "),
        ("2030-01-01T00:10:00Z", "has expired and cannot be renewed (CreateToken failed: "),
    ] {
        let found = home.run(&[now]);
        let told = found[0].error();
        assert!(told.contains(said) && told.contains("x<hidden> <hidden>"), "{told}");
        for secret in ["HUSH", "CLIENTSECRET"] {
            found[0].does_not_show(secret);
        }
    }
}

#[test]
fn what_is_missing_or_said_twice_is_named() {
    let server = portal();
    for (config, said) in [
        (
            "[default]\nsso_account_id = 1\n",
            "has no `sso_role_name`, `sso_start_url`, `sso_region`",
        ),
        (
            "[default]\nsso_account_id = 1\nsso_role_name = r\nsso_session = x\n",
            "`[sso-session x]`",
        ),
        (
            "[default]\nsso_account_id = 1\nsso_role_name = r\nsso_session = x\nsso_region = a\n\
             [sso-session x]\nsso_region = b\nsso_start_url = u\n",
            "a different `sso_region` than",
        ),
    ] {
        let found = home(&server, config).find();
        assert!(found.error().contains(said), "{}", found.error());
    }
}

#[test]
fn keys_that_have_expired_already_are_told_with_their_role() {
    let server = portal();
    let login = token("GOOD", "2100-01-01T00:00:00Z").to_string();
    let found = home(&server, CONFIG).file(OF_SESSION, login).run(&["2099-01-02T00:00:00Z"]);
    let said =
        "the SSO role of the profile `default`: the credentials expired at 2099-01-01T00:00:00Z";
    assert!(found[0].error().ends_with(said), "{}", found[0].error());
}
