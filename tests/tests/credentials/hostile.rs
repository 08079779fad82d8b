//! Values that nobody means, and files that are broken.

use aws_operation::Client;

use crate::support::home::Home;

#[test]
fn what_no_header_can_hold_is_not_sent_and_not_shown() {
    for (key, token) in
        [("AK", "SECRET\nX-Evil: 1"), ("AK", "SECRET\u{7f}"), ("AK\r\nX: 1", "SECRET")]
    {
        let home = Home::new()
            .set("AWS_ACCESS_KEY_ID", key)
            .set("AWS_SECRET_ACCESS_KEY", "SECRET KEY")
            .set("AWS_SESSION_TOKEN", token);
        let found = home.find();
        assert!(found.error().contains("` contains a line break or another"), "{}", found.error());
        found.does_not_show("SECRET");
    }
}

#[test]
fn a_key_that_is_none_is_named_with_its_place() {
    let keys = |id: &str, secret: &str| {
        format!("[default]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n")
    };
    let printed = |home: Home, secret: &str| {
        let printed = format!(r#"{{"Version":1,"AccessKeyId":"AK","SecretAccessKey":"{secret}"}}"#);
        let home = home.file("printed", printed);
        let command = format!("cat {}", home.path().join("printed").display());
        home.config(&format!("[default]\ncredential_process = {command}\n"))
    };
    let control = "contains a line break or another control character";
    let of_profile = "the profile `default`: `aws_secret_access_key`";
    let of_process = "the `credential_process` of the profile `default`: `SecretAccessKey`";
    for (home, said) in [
        (Home::new().credentials(&keys("AK", "")), format!("{of_profile} is empty")),
        (Home::new().config(&keys("AK", "SECRET\n  SECRET")), format!("{of_profile} {control}")),
        (Home::new().config(&keys("AK", "SECRET\0")), format!("{of_profile} {control}")),
        (printed(Home::new(), ""), format!("{of_process} is empty")),
        (printed(Home::new(), r"SECRET\n"), format!("{of_process} {control}")),
    ] {
        let found = home.find();
        assert!(found.error().ends_with(&format!("no credentials: {said}")), "{}", found.error());
        found.does_not_show("SECRET");
    }
}

#[test]
fn a_file_that_cannot_be_right_says_what_to_do() {
    let keys = "[default]\naws_access_key_id = AK\naws_secret_access_key = SECRET\n";
    for (text, said) in [
        (
            format!("\u{feff}{keys}"),
            "line 1: the file begins with a byte order mark: save it as UTF-8 without one",
        ),
        (keys.replace(']', ""), "line 1: this line begins a section but has no `]`"),
        (format!("{keys}[other\n"), "line 4: this line begins a section but has no `]`"),
        (format!("[]\n{keys}"), "line 1: this section has no name"),
    ] {
        let found = Home::new().credentials(&text).find();
        assert!(found.error().ends_with(said), "{}", found.error());
        found.does_not_show("SECRET");
    }
    let home = Home::new().set("AWS_SHARED_CREDENTIALS_FILE", "$HOME").config(keys);
    let expected = format!("`{}`: it is a folder, not a file", home.path().display());
    assert_eq!(home.find().error(), expected);
}

#[test]
fn secrets_are_in_no_debug() {
    let home = Home::new()
        .set("AWS_ACCESS_KEY_ID", "AK")
        .set("AWS_SECRET_ACCESS_KEY", "SECRETKEY")
        .set("AWS_SESSION_TOKEN", "SECRETTOKEN")
        .credentials("[default]\naws_access_key_id = AKF\naws_secret_access_key = SECRETFILE\n");
    let found = home.find();
    assert_eq!(found.key(), "AK");
    for secret in ["SECRETKEY", "SECRETTOKEN", "SECRETFILE"] {
        found.does_not_show(secret);
    }
}

#[test]
fn an_odd_line_is_named_by_file_and_number() {
    let home = Home::new().credentials("[default]\naws_access_key_id = AK\nSECRET LINE\n");
    let found = home.find();
    let file = home.path().join(".aws/credentials");
    let expected =
        format!("`{}`: line 3: this line is neither a section nor `name = value`", file.display());
    assert_eq!(found.error(), expected);
    found.does_not_show("SECRET");
}

#[test]
fn a_file_that_is_no_text_is_named() {
    let home = Home::new().file(".aws/config", b"[default]\nregion = \xff\n");
    assert!(home.find().error().ends_with("the file is not valid UTF-8"), "{:?}", home.find());
}

#[test]
fn a_line_of_a_megabyte_is_read() {
    let long = "x".repeat(1 << 20);
    let config = format!("[default]\nregion = eu-west-1\nnote = {long}\n{long} = 1\n");
    let keys = "[default]\naws_access_key_id = AK\naws_secret_access_key = SK\n";
    let home = Home::new().unset("AWS_REGION").config(&config).credentials(keys);
    let found = home.find();
    assert_eq!(found.key(), "AK");
    assert!(found.0["url"].as_str().unwrap().contains("eu-west-1"), "{found:?}");
}

#[test]
fn a_ca_bundle_that_is_none_is_named() {
    for (text, said) in
        [("", "it contains no certificates"), ("-----BEGIN CERTIFICATE-----\nx", "PEM")]
    {
        let home = Home::new().set("AWS_CA_BUNDLE", "~/ca.pem").file("ca.pem", text);
        let found = home.find();
        assert!(found.error().starts_with("the CA bundle `"), "{}", found.error());
        assert!(found.error().contains(said), "{}", found.error());
    }
    let found = Home::new().set("AWS_CA_BUNDLE", "/nonexistent/ca.pem").find();
    assert!(found.error().contains("/nonexistent/ca.pem"), "{}", found.error());
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new().credentials("[default]\n");
    let file = home.path().join(".aws/credentials");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    // To the superuser every file is readable: then there is nothing to see.
    if std::fs::read(&file).is_err() {
        assert!(home.find().error().contains(".aws/credentials"), "{:?}", home.find());
    }
}

#[test]
fn a_profile_that_nobody_reads_is_an_error() {
    let error = Client::builder().profile("x").build().unwrap_err();
    assert_eq!(error.to_string(), "`profile` must be set before `from_env`, which reads it");
}

#[test]
fn a_number_that_is_none_is_named_with_its_bounds() {
    let variable = |name, value| Home::new().unset("AWS_EC2_METADATA_DISABLED").set(name, value);
    for (home, said) in [
        (
            variable("AWS_MAX_ATTEMPTS", "99999999999"),
            "`AWS_MAX_ATTEMPTS` is `99999999999`, but must be a number from 1 to 4294967295",
        ),
        (
            Home::new().config("[default]\nmax_attempts = 0\n"),
            "`max_attempts` of the profile `default` is `0`, but must be a number from 1 to 4294967295",
        ),
        (
            variable("AWS_METADATA_SERVICE_TIMEOUT", "1.5"),
            "`AWS_METADATA_SERVICE_TIMEOUT` is `1.5`, but must be a number from 0 to 4294967295",
        ),
    ] {
        assert!(home.find().error().ends_with(said), "{}", home.find().error());
    }
}
