//! Bearer tokens of the environment, and of a login.

use serde_json::json;

use crate::support::home::Home;
use crate::support::server::Server;

const KEYS: [(&str, &str); 2] =
    [("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "SECRET")];
/// SHA-1 of `corp`, by which the AWS command line names the file.
const LOGIN: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";
const CONFIG: &str = "[default]\nsso_session = corp\n[sso-session corp]\n\
    sso_region = eu-central-1\nsso_start_url = https://start.test\n";

fn home() -> Home {
    KEYS.iter().fold(Home::new(), |home, (name, value)| home.set(name, value))
}

fn authorization(home: &Home, service: &str) -> String {
    let found = home.run(&["--service", service]);
    found[0].0["authorization"].as_str().unwrap_or_else(|| panic!("{}", found[0].0)).to_owned()
}

fn error(home: &Home, service: &str) -> String {
    home.run(&["--service", service])[0].error().to_owned()
}

#[test]
fn a_variable_is_for_the_service_with_its_name() {
    let home = home().set("AWS_BEARER_TOKEN_BEDROCK", "HUSH-1");
    assert_eq!(authorization(&home, "bedrock"), "Bearer HUSH-1");
    assert!(authorization(&home, "lambda").starts_with("AWS4-HMAC-SHA256 "));
    let said = error(&home, "code-catalyst");
    assert!(said.contains("no bearer token: set `AWS_BEARER_TOKEN_CODE_CATALYST`"), "{said}");
    let home = home.set("AWS_BEARER_TOKEN_CODE_CATALYST", "HUSH-2");
    assert_eq!(authorization(&home, "code-catalyst"), "Bearer HUSH-2");
    for service in ["bedrock", "code-catalyst", "lambda"] {
        home.run(&["--service", service])[0].does_not_show("HUSH");
    }
    // As in botocore, a profile that the client names does not change that.
    let named = home.config("[profile other]\nregion = us-east-1\n");
    let found = named.run(&["--service", "bedrock", "--profile", "other"]);
    assert_eq!(found[0].0["authorization"], "Bearer HUSH-1");
}

#[test]
fn without_its_variable_a_service_that_takes_either_is_signed() {
    assert!(authorization(&home(), "bedrock").starts_with("AWS4-HMAC-SHA256 Credential=AKID/"));
    let empty = home().set("AWS_BEARER_TOKEN_BEDROCK", "");
    assert!(authorization(&empty, "bedrock").starts_with("AWS4-HMAC-SHA256 "));
    let odd = home().set("AWS_BEARER_TOKEN_BEDROCK", "HUSH\n");
    let found = odd.run(&["--service", "bedrock"]);
    assert!(found[0].error().contains("the bearer token contains white space"));
    found[0].does_not_show("HUSH");
}

#[test]
fn the_token_of_a_login_is_for_services_that_take_nothing_else() {
    let token = json!({"accessToken": "HUSH", "expiresAt": "2099-01-01T00:00:00Z"});
    let home = home().config(CONFIG).file(LOGIN, token.to_string());
    assert_eq!(authorization(&home, "code-catalyst"), "Bearer HUSH");
    assert!(authorization(&home, "bedrock").starts_with("AWS4-HMAC-SHA256 "));
    home.run(&["--service", "code-catalyst"])[0].does_not_show("HUSH");
    let set = home.set("AWS_BEARER_TOKEN_CODE_CATALYST", "T");
    assert_eq!(authorization(&set, "code-catalyst"), "Bearer T");
}

#[test]
fn a_login_is_renewed_in_good_time_and_kept_between_calls() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "POST /token" => {
            Some((200, json!({"accessToken": "HUSH-NEW", "expiresIn": 28800}).to_string()))
        }
        _ => None,
    });
    let token = json!({"accessToken": "HUSH-OLD", "expiresAt": "2030-01-01T01:00:00Z",
        "clientId": "client", "clientSecret": "HUSH-SECRET", "refreshToken": "HUSH-REFRESH",
        "registrationExpiresAt": "2098-01-01T00:00:00Z"});
    let home = home()
        .set("AWS_ENDPOINT_URL_SSO_OIDC", &server.url())
        .config(CONFIG)
        .file(LOGIN, token.to_string());
    let times = [
        "2030-01-01T00:00:00Z",
        "2030-01-01T00:52:00Z",
        "2030-01-01T00:59:00Z",
        "2030-01-01T08:00:00Z",
    ];
    let found = home.run(&[&["--service", "code-catalyst"], &times[..]].concat());
    let sent: Vec<_> = found.iter().map(|found| found.0["authorization"].clone()).collect();
    assert_eq!(sent, ["Bearer HUSH-OLD", "Bearer HUSH-NEW", "Bearer HUSH-NEW", "Bearer HUSH-NEW"]);
    assert_eq!(server.lines(), ["POST /token"]);
    found.iter().for_each(|found| found.does_not_show("HUSH"));
}

#[test]
fn a_login_that_does_not_work_is_named() {
    for (config, cached, said) in [
        (CONFIG, None, "the SSO login of the profile `default` was not found: run `aws sso login"),
        (
            CONFIG,
            Some(json!({"accessToken": "HUSH", "expiresAt": "2020-01-01T00:00:00Z"})),
            "the SSO login of the profile `default` has expired",
        ),
        (
            "[default]\nsso_session = x\n",
            None,
            "the profile `default`, which uses SSO, refers to `[sso-session x]`, which does not exist",
        ),
        (
            "[default]\nsso_session = x\n[sso-session x]\nsso_region = eu-central-1\n",
            None,
            "refers to `[sso-session x]`, which has no `sso_start_url`",
        ),
    ] {
        let mut home = home().config(config);
        if let Some(cached) = cached {
            home = home.file(LOGIN, cached.to_string());
        }
        let found = home.run(&["--service", "code-catalyst"]);
        let told = found[0].error();
        assert!(told.contains("no bearer token: ") && told.contains(said), "{told}");
        found[0].does_not_show("HUSH");
    }
    // The older keys of a profile are for credentials alone.
    let older = "[default]\nsso_start_url = https://start.test\nsso_region = eu-central-1\n";
    let said = error(&home().config(older), "code-catalyst");
    assert!(said.contains("no bearer token: set `AWS_BEARER_TOKEN_CODE_CATALYST`"), "{said}");
}
