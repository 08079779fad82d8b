//! Roles: `role_arn` of profiles, web identities.

use crate::support::home::Home;
use crate::support::server::{Asked, Server};
use crate::support::sts::{assumed, refused};

const LATER: &str = "2099-01-01T00:00:00Z";
const KEYS: &str = "[base]\naws_access_key_id = AKBASE\naws_secret_access_key = SKBASE\n";

/// A server that gives each role the key that its name ends with.
fn sts() -> Server {
    Server::start(|asked, _| {
        let role = parameter(asked, "RoleArn").unwrap();
        assumed(&parameter(asked, "Action").unwrap(), role.rsplit("%2F").next().unwrap(), LATER)
    })
}

/// A parameter of a request, as it stands in the body.
fn parameter(asked: &Asked, name: &str) -> Option<String> {
    let parts = asked.body.split('&').filter_map(|part| part.split_once('='));
    parts.filter(|(other, _)| *other == name).map(|(_, value)| value.to_owned()).next()
}

fn signer(asked: &Asked) -> &str {
    let header = asked.header("authorization").unwrap();
    header.split_once("Credential=").unwrap().1.split('/').next().unwrap()
}

#[test]
fn a_role_is_assumed_with_the_keys_of_its_source_profile() {
    let server = sts();
    let home = Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).credentials(KEYS).config(
        "[default]\nrole_arn = arn:aws:iam::1:role/AKONE\nsource_profile = base\n\
         role_session_name = me & you\nexternal_id = a=b c\nduration_seconds = 3600\n",
    );
    let found = home.find();
    assert_eq!((found.key(), found.token()), ("AKONE", Some("TOKEN-AKONE")));
    let asked = server.take();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].line, "POST /");
    // As botocore's form: `+` for a space, the version of the service.
    assert_eq!(
        asked[0].body,
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2FAKONE\
         &RoleSessionName=me+%26+you&ExternalId=a%3Db+c&DurationSeconds=3600"
    );
    let content_type = asked[0].header("content-type");
    assert_eq!(content_type, Some("application/x-www-form-urlencoded; charset=utf-8"));
    assert_eq!(signer(&asked[0]), "AKBASE");
    assert!(asked[0].header("authorization").unwrap().contains("/us-west-2/sts/aws4_request"));
}

#[test]
fn roles_are_assumed_one_after_the_other() {
    let server = sts();
    let home = Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).credentials(KEYS).config(
        "[profile a]\nrole_arn = r/AKA\nsource_profile = b\n\
         [profile b]\nrole_arn = r/AKB\nsource_profile = c\n\
         [profile c]\nrole_arn = r/AKC\nsource_profile = base\n",
    );
    let found = home.run(&["--profile", "a"]);
    assert_eq!(found[0].key(), "AKA");
    let asked = server.take();
    let signers: Vec<_> = asked.iter().map(signer).collect();
    assert_eq!(signers, ["AKBASE", "AKC", "AKB"]);
    let session = parameter(&asked[0], "RoleSessionName").unwrap();
    assert!(session.starts_with("aws-operation-session-1"), "{session}");
}

#[test]
fn a_profile_may_have_the_keys_for_its_own_role_and_a_source_may_have_a_role_beside_its_keys() {
    let server = sts();
    let own = "[default]\nrole_arn = r/AKONE\nsource_profile = default\n\
               aws_access_key_id = AKOWN\naws_secret_access_key = SKOWN\n";
    let home = Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).config(own);
    assert_eq!(home.find().key(), "AKONE");
    assert_eq!(signer(&server.take()[0]), "AKOWN");
    // The keys come first, so that the other role is not asked for.
    let beside = "[default]\nrole_arn = r/AKONE\nsource_profile = s\n[profile s]\nrole_arn = r/AKNO\n\
                  source_profile = s\naws_access_key_id = AKS\naws_secret_access_key = SKS\n";
    let home = Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).config(beside);
    assert_eq!(home.find().key(), "AKONE");
    let asked = server.take();
    assert_eq!(asked.iter().map(signer).collect::<Vec<_>>(), ["AKS"]);
}

#[test]
fn a_role_is_assumed_with_the_keys_of_a_named_source() {
    let server = sts();
    let home = Home::new()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .set("AWS_ACCESS_KEY_ID", "AKENV")
        .set("AWS_SECRET_ACCESS_KEY", "SKENV")
        .config("[profile p]\nrole_arn = r/AKONE\ncredential_source = Environment\n");
    assert_eq!(home.run(&["--profile", "p"])[0].key(), "AKONE");
    assert_eq!(signer(&server.take()[0]), "AKENV");
    // A profile that the environment names does not come before its keys.
    assert_eq!(home.set("AWS_PROFILE", "p").find().key(), "AKENV");
    assert!(server.take().is_empty());
}

#[test]
fn a_web_identity_is_sent_without_a_signature() {
    let server = sts();
    let home = Home::new()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token")
        .set("AWS_ROLE_ARN", "r/AKWEB")
        .set("AWS_ROLE_SESSION_NAME", "pod")
        .file("token", "ey.J+/=");
    assert_eq!(home.find().key(), "AKWEB");
    let asked = server.take();
    assert_eq!(
        asked[0].body,
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=r%2FAKWEB\
         &RoleSessionName=pod&WebIdentityToken=ey.J%2B%2F%3D"
    );
    assert_eq!(asked[0].header("authorization"), None);
}

#[test]
fn a_web_identity_of_a_source_profile_is_one() {
    let server = sts();
    let home = Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).file("token", "t");
    let token = home.path().join("token");
    let config = format!(
        "[default]\nrole_arn = r/AKONE\nsource_profile = web\n[profile web]\nrole_arn = r/AKWEB\n\
         web_identity_token_file = {}\n",
        token.display()
    );
    let home = home.config(&config);
    assert_eq!(home.find().key(), "AKONE");
    let asked = server.take();
    assert_eq!(parameter(&asked[0], "Action").as_deref(), Some("AssumeRoleWithWebIdentity"));
    assert_eq!(signer(&asked[1]), "AKWEB");
}

#[test]
fn a_refusal_of_sts_is_told_whole_and_without_a_secret() {
    let server = Server::start(|_, _| refused(403, "AccessDenied", "not &lt;you&gt;"));
    let home = Home::new()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .credentials(KEYS)
        .config("[default]\nrole_arn = r/AKONE\nsource_profile = base\nexternal_id = EXTERNAL\n");
    let found = home.find();
    assert_eq!(
        found.error(),
        "ListFunctions was not sent: no credentials: the role of the profile `default`: AssumeRole \
         failed: AccessDenied: not <you> (403, request id r, 1 attempt)"
    );
    found.does_not_show("SKBASE");
    assert_eq!(server.take().len(), 1);
}

#[test]
fn an_identity_provider_that_sts_cannot_reach_is_asked_again() {
    let server = Server::start(|_, count| match count {
        0 | 1 => refused(400, "IDPCommunicationError", "slow"),
        _ => assumed("AssumeRoleWithWebIdentity", "AKWEB", LATER),
    });
    let home = Home::new()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token")
        .set("AWS_ROLE_ARN", "r")
        .file("token", "WEBTOKEN");
    assert_eq!(home.find().key(), "AKWEB");
    assert_eq!(server.take().len(), 3);
}

#[test]
fn what_is_no_answer_of_sts_is_an_error() {
    for (body, said) in [
        ("<html><body>login</body></html>", "found a page of HTML"),
        (
            "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>",
            "`Credentials` is missing",
        ),
        ("<AssumeRoleResponse><AssumeRoleResult>", "unexpected end"),
        ("{}", "expected an element"),
        ("", "expected an XML document"),
    ] {
        let server = Server::start(move |_, _| Some((200, body.to_owned())));
        let home = Home::new()
            .set("AWS_ENDPOINT_URL_STS", &server.url())
            .credentials(KEYS)
            .config("[default]\nrole_arn = r/AKONE\nsource_profile = base\n");
        let found = home.find();
        assert!(found.error().contains(said), "{body}: {}", found.error());
    }
}

#[test]
fn a_code_cannot_be_asked_for() {
    let home = Home::new().credentials(KEYS).config(
        "[default]\nrole_arn = r\nsource_profile = base\nmfa_serial = arn:aws:iam::1:mfa/me\n",
    );
    let found = home.find();
    assert!(found.error().contains("`mfa_serial`"), "{}", found.error());
}

#[test]
fn loops_are_named() {
    let home = Home::new().config(
        "[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\nrole_arn = r\nsource_profile = c\n\
         [profile c]\nrole_arn = r\nsource_profile = b\n",
    );
    let found = home.run(&["--profile", "a"]);
    let said = found[0].error();
    assert!(said.ends_with("has a loop of source profiles: `a` → `b` → `c` → `b`"), "{said}");
}
