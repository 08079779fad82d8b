//! Credentials with an end, under a clock that is set: when their source is asked again.

use crate::support::home::Home;
use crate::support::server::{Answer, Server};
use crate::support::sts::assumed;

fn keys(key: &str, expiration: &str) -> Answer {
    let keys = format!(
        r#"{{"AccessKeyId":"{key}","SecretAccessKey":"SK","Token":"TK","Expiration":"{expiration}"}}"#
    );
    Some((200, keys))
}

fn in_container(server: &Server) -> Home {
    Home::new().set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &format!("{}/x", server.url()))
}

fn seen(home: &Home, arguments: &[&str]) -> Vec<String> {
    home.run(arguments).iter().map(|found| found.key().to_owned()).collect()
}

#[test]
fn a_thousand_tasks_ask_once() {
    let server = Server::start(|_, _| keys("AK", "2030-01-01T06:00:00Z"));
    let home = in_container(&server);
    let seen = seen(&home, &["--tasks", "1000", "2030-01-01T00:00:00Z"]);
    assert_eq!((seen.len(), seen.iter().all(|key| key == "AK")), (1000, true));
    assert_eq!(server.take().len(), 1);
}

#[test]
fn a_thousand_tasks_fail_by_one_question_too() {
    let server = Server::start(|_, _| Some((403, String::new())));
    let home = in_container(&server);
    let found = home.run(&["--tasks", "1000", "2030-01-01T00:00:00Z"]);
    assert!(found[0].error().contains("responded with 403"), "{}", found[0].error());
    // Those who ask after the failure ask anew: three attempts a question.
    assert!(server.take().len() < 300);
}

#[test]
fn they_are_kept_until_shortly_before_their_end_and_then_renewed() {
    let server = Server::start(|_, count| match count {
        0 => keys("AK0", "2030-01-01T06:00:00Z"),
        _ => keys("AK1", "2030-01-01T12:00:00Z"),
    });
    let home = in_container(&server);
    let times = ["2030-01-01T00:00:00Z", "2030-01-01T05:44:59Z", "2030-01-01T05:50:00Z"];
    // Ten minutes before the end they are waited for.
    assert_eq!(seen(&home, &times), ["AK0", "AK0", "AK1"]);
    assert_eq!(server.take().len(), 2);
}

#[test]
fn old_ones_are_used_while_they_hold_and_the_source_fails() {
    let server = Server::start(|_, count| match count {
        0 => keys("AK0", "2030-01-01T06:00:00Z"),
        _ => Some((500, String::new())),
    });
    let home = in_container(&server);
    let times = ["2030-01-01T00:00:00Z", "2030-01-01T05:55:00Z", "2030-01-01T05:59:59Z"];
    assert_eq!(seen(&home, &times), ["AK0", "AK0", "AK0"]);
    let found = home.run(&["2030-01-01T06:00:00Z"]);
    assert!(found[0].error().contains("responded with 500"), "{}", found[0].error());
}

#[test]
fn static_ones_are_read_once() {
    let home =
        Home::new().credentials("[default]\naws_access_key_id = AK\naws_secret_access_key = SK\n");
    assert_eq!(seen(&home, &["2030-01-01T00:00:00Z", "2099-01-01T00:00:00Z"]), ["AK", "AK"]);
}

#[test]
fn the_token_file_is_read_anew() {
    let server = Server::start(|asked, count| {
        let expiration = format!("2030-01-0{}T00:00:00Z", count + 2);
        assert!(asked.body.contains("WebIdentityToken=token"), "{}", asked.body);
        assumed("AssumeRoleWithWebIdentity", &format!("AK{count}"), &expiration)
    });
    let home = Home::new()
        .set("AWS_ENDPOINT_URL_STS", &server.url())
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token")
        .set("AWS_ROLE_ARN", "r")
        .file("token", "token");
    let times = ["2030-01-01T00:00:00Z", "2030-01-01T23:59:00Z", "2030-01-02T00:00:01Z"];
    assert_eq!(seen(&home, &times), ["AK0", "AK1", "AK1"]);
}

#[test]
fn keys_that_have_expired_already_are_not_used() {
    let server = Server::start(|_, _| keys("AK0", "2029-12-31T23:59:59Z"));
    let found = in_container(&server).run(&["2030-01-01T00:00:00Z"]);
    let said = "the container's credentials: the credentials expired at 2029-12-31T23:59:59Z";
    assert!(found[0].error().ends_with(said), "{}", found[0].error());
    let home = Home::new()
        .set("AWS_ACCESS_KEY_ID", "AK")
        .set("AWS_SECRET_ACCESS_KEY", "SK")
        .set("AWS_CREDENTIAL_EXPIRATION", "2020-01-01T00:00:00Z");
    let said = "`AWS_CREDENTIAL_EXPIRATION`: the credentials expired at 2020-01-01T00:00:00Z";
    assert!(home.find().error().ends_with(said), "{}", home.find().error());
    let printed = r#"{"Version":1,"AccessKeyId":"AK","SecretAccessKey":"SK",
        "Expiration":"2020-01-01T00:00:00Z"}"#;
    let home = Home::new().file("printed", printed);
    let command = format!("cat {}", home.path().join("printed").display());
    let found = home.config(&format!("[default]\ncredential_process = {command}\n")).find();
    let said = "the `credential_process` of the profile `default`: the credentials expired at 2020";
    assert!(found.error().contains(said), "{}", found.error());
    let server = Server::start(|asked, _| {
        let web = asked.body.contains("WebIdentity");
        let operation = if web { "AssumeRoleWithWebIdentity" } else { "AssumeRole" };
        assumed(operation, "AK", "2020-01-01T00:00:00Z")
    });
    let sts = || Home::new().set("AWS_ENDPOINT_URL_STS", &server.url()).file("token", "t");
    let role = "[default]\nrole_arn = r\nsource_profile = b\n[profile b]\naws_access_key_id = B\n\
                aws_secret_access_key = S\n";
    let web = sts().set("AWS_WEB_IDENTITY_TOKEN_FILE", "$HOME/token").set("AWS_ROLE_ARN", "r");
    for (home, source) in
        [(sts().config(role), "the role of the profile `default`"), (web, "the web identity role")]
    {
        let found = home.find();
        let said = format!("{source}: the credentials expired at 2020-01-01T00:00:00Z");
        assert!(found.error().ends_with(&said), "{}", found.error());
    }
}

#[test]
fn an_instance_that_fails_after_the_end_of_its_keys_is_named() {
    for (status, said) in [
        (Some(500), "the instance metadata service responded with 500 Internal Server Error"),
        (None, "none found: "),
    ] {
        let server = Server::start(move |asked, count| match asked.line.as_str() {
            _ if count > 2 => Some((status?, "oops".to_owned())),
            "PUT /latest/api/token" => Some((200, "t".to_owned())),
            line if line.ends_with("security-credentials/") => Some((200, "r".to_owned())),
            _ => keys("AK0", "2030-01-01T06:00:00Z"),
        });
        let home = Home::new()
            .unset("AWS_EC2_METADATA_DISABLED")
            .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url());
        let found = home.run(&["2030-01-01T00:00:00Z", "2030-01-01T06:00:00Z"]);
        assert_eq!(found[0].key(), "AK0");
        let said =
            format!("the last expired at 2030-01-01T06:00:00Z, and cannot be renewed: {said}");
        assert!(found[1].error().contains(&said), "{}", found[1].error());
    }
}

#[test]
fn an_instance_that_gives_old_keys_is_asked_again_later() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "PUT /latest/api/token" => Some((200, "t".to_owned())),
        line if line.ends_with("security-credentials/") => Some((200, "r".to_owned())),
        _ => keys("AK0", "2029-01-01T00:00:00Z"),
    });
    let home = Home::new()
        .unset("AWS_EC2_METADATA_DISABLED")
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url());
    // Their end is put off by 15 minutes and 2 to 10 more: 2 by this clock's lot.
    let times = ["2030-01-01T00:00:00Z", "2030-01-01T00:05:00Z", "2030-01-01T00:16:00Z"];
    assert_eq!(seen(&home, &times), ["AK0", "AK0", "AK0"]);
    assert_eq!(server.take().len(), 6);
}
