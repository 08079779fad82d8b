//! Programs that print credentials.

use crate::support::home::Home;

#[test]
fn a_program_that_fails_is_quoted() {
    let home = Home::new().config(
        "[default]\ncredential_process = sh -c 'echo \"vault is sealed\" >&2; echo SECRET; exit 3'\n",
    );
    let found = home.find();
    let said = found.error();
    assert!(
        said.ends_with(
            "the `credential_process` of the profile `default`: `sh` failed with exit \
                        status: 3: vault is sealed"
        ),
        "{said}"
    );
    found.does_not_show("SECRET");
}

#[test]
fn what_is_printed_is_never_shown() {
    for printed in [
        "SECRET",
        r#"{"Version":1,"AccessKeyId":"AK","SecretAccessKey":["SECRET"]}"#,
        r#"{"Version":1,"AccessKeyId":"AK","SecretAccessKey":"SECRET","Expiration":"soon"}"#,
        r#"{"Version":"1","AccessKeyId":"AK","SecretAccessKey":"SECRET"}"#,
        r#"["SECRET"]"#,
        r#"{"Version":1,"SecretAccessKey":"SECRET""#,
    ] {
        let home = Home::new().file("printed", printed);
        let command = format!("cat {}", home.path().join("printed").display());
        let home = home.config(&format!("[default]\ncredential_process = {command}\n"));
        let found = home.find();
        assert!(found.error().contains("`credential_process`"), "{printed}: {}", found.error());
        found.does_not_show("SECRET");
    }
}

#[test]
fn a_token_is_none_or_one_that_can_be_sent() {
    let printed = |token: &str| {
        let printed = format!(
            r#"{{"Version":1,"AccessKeyId":"AK","SecretAccessKey":"SK","SessionToken":"{token}"}}"#
        );
        let home = Home::new().file("printed", printed);
        let command = format!("cat {}", home.path().join("printed").display());
        home.config(&format!("[default]\ncredential_process = {command}\n")).find()
    };
    assert_eq!(printed("a token").token(), Some("a token"));
    assert_eq!((printed("").key(), printed("").token()), ("AK", None));
    let found = printed("SECRET\\n");
    assert!(found.error().contains("`SessionToken` contains a line break"), "{}", found.error());
    found.does_not_show("SECRET");
}

#[test]
fn quotes_that_do_not_match_are_told() {
    let found = Home::new().config("[default]\ncredential_process = sh -c 'a\n").find();
    assert!(found.error().contains("it has an unmatched quote"), "{}", found.error());
}

#[test]
fn a_member_of_another_type_is_not_a_missing_one() {
    for (member, name) in [
        (r#""Expiration":1717556645"#, "Expiration"),
        (r#""Expiration":{"at":"2024-06-05T03:04:05Z"}"#, "Expiration"),
        (r#""SessionToken":["SECRET"]"#, "SessionToken"),
        (r#""SessionToken":false"#, "SessionToken"),
    ] {
        let keys = r#""Version":1,"AccessKeyId":"AK","SecretAccessKey":"SECRET""#;
        let home = Home::new().file("printed", format!("{{{keys},{member}}}"));
        let command = format!("cat {}", home.path().join("printed").display());
        let found = home.config(&format!("[default]\ncredential_process = {command}\n")).find();
        let said = found.error();
        assert!(said.ends_with(&format!("`{name}` is not a string")), "{member}: {said}");
        found.does_not_show("SECRET");
    }
    let nulls = r#"{"Version":1,"AccessKeyId":"AK","SecretAccessKey":"S","SessionToken":null,"Expiration":null}"#;
    let home = Home::new().file("printed", nulls);
    let command = format!("cat {}", home.path().join("printed").display());
    let found = home.config(&format!("[default]\ncredential_process = {command}\n")).find();
    assert_eq!((found.key(), found.token()), ("AK", None));
}

#[test]
fn a_program_that_prints_without_end_is_ended() {
    let found = Home::new().config("[default]\ncredential_process = yes\n").find();
    assert!(found.error().ends_with("`yes` printed more than 1048576 bytes"), "{}", found.error());
    let complains = "sh -c 'yes SECRET | head -c 3000000 >&2; exit 3'";
    let found =
        Home::new().config(&format!("[default]\ncredential_process = {complains}\n")).find();
    assert!(found.error().contains("`sh` failed with exit status: 3"), "{}", found.error());
}
