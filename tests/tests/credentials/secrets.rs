//! No secret is in a log, a trace, a `Debug` or an error, whatever the source and however it ends.
//! Every secret has `HUSH` in it.

use serde_json::json;

use crate::support::home::Home;
use crate::support::server::{Answer, Server};
use crate::support::sts::assumed;

const LATER: &str = "2099-01-01T00:00:00Z";
/// SHA-1 of `corp`, by which the AWS command line names the file.
const LOGIN: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";

/// What becomes of each question to a source.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ending {
    Well,
    /// The answer that would be good, as a refusal.
    Refused,
    /// A good answer without its end.
    CutShort,
    /// A good answer with another type in it.
    Odd,
}

const ENDINGS: [Ending; 4] = [Ending::Well, Ending::Refused, Ending::CutShort, Ending::Odd];

impl Ending {
    fn text(self, well: &str) -> String {
        match self {
            Self::Well | Self::Refused => well.to_owned(),
            Self::CutShort => well[..well.len() - 2].to_owned(),
            Self::Odd => well.replace(LATER, "HUSH").replace("4070908800000", "\"HUSH\""),
        }
    }

    fn of(self, well: Answer) -> Answer {
        let (status, body) = well?;
        Some((if self == Self::Refused { 403 } else { status }, self.text(&body)))
    }
}

fn keys() -> String {
    json!({"Version": 1, "AccessKeyId": "AK", "SecretAccessKey": "HUSH/KEY+x", "Token": "HUSHTOKEN",
        "SessionToken": "HUSHTOKEN", "Expiration": LATER})
    .to_string()
}

fn search(home: &Home, server: Option<&Server>, ending: Ending) {
    let found = home.find();
    found.does_not_show("HUSH");
    let mut signatures: Vec<String> =
        found.0["authorization"].as_str().map(signature).into_iter().collect();
    if server.is_some() {
        // What is asked over HTTP is listened to.
        assert!(found.0["said"].as_str().unwrap().contains("hyper_util"), "{}", found.0["said"]);
    }
    for asked in server.map(Server::take).unwrap_or_default() {
        let signed = asked.header("authorization").filter(|value| value.contains("Signature="));
        signatures.extend(signed.map(signature));
    }
    signatures.iter().for_each(|signature| found.does_not_show(signature));
    if ending == Ending::Well {
        assert_eq!(found.key(), "AK");
        assert!(!signatures.is_empty());
    } else {
        assert!(found.error().contains("no credentials"), "{ending:?}: {}", found.error());
    }
}

fn signature(authorization: &str) -> String {
    let signature = authorization.split_once("Signature=").unwrap().1;
    assert_eq!(signature.len(), 64);
    signature.to_owned()
}

#[test]
fn of_variables_and_files() {
    let home = Home::new().set("AWS_ACCESS_KEY_ID", "AK").set("AWS_SECRET_ACCESS_KEY", "HUSHKEY");
    search(&home.set("AWS_SESSION_TOKEN", "HUSHTOKEN"), None, Ending::Well);
    let file =
        "aws_access_key_id = AK\naws_secret_access_key = HUSHKEY\naws_session_token = HUSHTOKEN\n";
    let file = format!("[default]\n{file}s3 =\n  HUSH = HUSH\n");
    search(&Home::new().credentials(&file), None, Ending::Well);
    search(&Home::new().config(&file), None, Ending::Well);
}

#[test]
fn of_a_program() {
    for ending in ENDINGS {
        let home = Home::new().file("printed", ending.text(&keys()));
        let printed = home.path().join("printed");
        let status = if ending == Ending::Refused { 3 } else { 0 };
        let command = format!("sh -c 'cat {}; exit {status}'", printed.display());
        search(&home.config(&format!("[default]\ncredential_process = {command}\n")), None, ending);
    }
}

#[test]
fn of_a_container() {
    for ending in ENDINGS {
        let server = Server::start(move |_, _| ending.of(Some((200, keys()))));
        let home = Home::new()
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &format!("{}/HUSH?HUSH", server.url()))
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "Bearer HUSH");
        search(&home, None, ending);
        assert_eq!(server.take()[0].header("authorization"), Some("Bearer HUSH"));
    }
}

#[test]
fn of_an_instance() {
    for ending in ENDINGS {
        let server = Server::start(move |asked, _| match asked.line.as_str() {
            "PUT /latest/api/token" => Some((200, "HUSHTOKEN".to_owned())),
            "GET /latest/meta-data/iam/security-credentials/" => Some((200, "role".to_owned())),
            _ => ending.of(Some((200, keys()))),
        });
        let home = Home::new()
            .unset("AWS_EC2_METADATA_DISABLED")
            .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url());
        search(&home, None, ending);
        assert_eq!(server.take()[2].header("x-aws-ec2-metadata-token"), Some("HUSHTOKEN"));
    }
}

#[test]
fn of_roles() {
    for ending in ENDINGS {
        let sts = || {
            Server::start(move |asked, _| {
                let web = asked.body.contains("WebIdentity");
                let operation = if web { "AssumeRoleWithWebIdentity" } else { "AssumeRole" };
                let (status, body) = assumed(operation, "AK", LATER).unwrap();
                ending
                    .of(Some((status, body.replace("TOKEN-AK", "HUSH").replace("SECRET", "HUSH"))))
            })
        };
        let server = sts();
        let home = Home::new()
            .set("AWS_ENDPOINT_URL_STS", &server.url())
            .config("[default]\nrole_arn = r\nsource_profile = base\nexternal_id = HUSH\n")
            .credentials("[base]\naws_access_key_id = B\naws_secret_access_key = HUSHKEY\n");
        search(&home, Some(&server), ending);

        let server = sts();
        let home = Home::new()
            .set("AWS_ENDPOINT_URL_STS", &server.url())
            .set("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token")
            .set("AWS_ROLE_ARN", "r")
            .file("token", "ey.HUSH");
        search(&home, Some(&server), ending);
    }
}

#[test]
fn of_a_login() {
    for (renewal, ending) in ENDINGS
        .map(|ending| (Ending::Well, ending))
        .into_iter()
        .chain([(Ending::Refused, Ending::CutShort), (Ending::CutShort, Ending::Refused)])
    {
        let server = Server::start(move |asked, _| {
            let renewed = json!({"accessToken": "HUSH", "expiresIn": 9, "refreshToken": "HUSH"});
            let keys = json!({"roleCredentials": {"accessKeyId": "AK", "secretAccessKey": "HUSH",
                "sessionToken": "HUSH", "expiration": 4_070_908_800_000_u64}});
            match asked.line.as_str() {
                "POST /token" => renewal.of(Some((200, renewed.to_string()))),
                _ => ending.of(Some((200, keys.to_string()))),
            }
        });
        let token = json!({"accessToken": "HUSH", "expiresAt": "2020-01-01T00:00:00Z",
            "clientId": "HUSH", "clientSecret": "HUSH", "refreshToken": "HUSH",
            "registrationExpiresAt": LATER});
        let home = Home::new()
            .set("AWS_ENDPOINT_URL_SSO", &server.url())
            .set("AWS_ENDPOINT_URL_SSO_OIDC", &server.url())
            .file(LOGIN, token.to_string())
            .config(
                "[default]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = r\n\
                 [sso-session corp]\nsso_region = eu-central-1\nsso_start_url = https://start.test\n",
            );
        search(&home, None, ending);
        let asked = server.take();
        assert!(asked[0].body.contains("HUSH"), "{asked:?}");
    }
}
