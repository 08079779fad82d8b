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
