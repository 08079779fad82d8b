//! The examples that put an operation beside other crates, run as a user runs them.

use std::process::Command;

use crate::example::{command, run, text};

#[test]
fn an_operation_made_by_a_builder_is_sent() {
    let (said, complaints) = run(&mut command("builder"));
    assert_eq!(
        (said.as_str(), complaints.as_str()),
        ("The image is now called Some(\"Rocky 9\").\n", "")
    );
}

#[test]
fn types_of_other_crates_go_to_the_body_as_they_are() {
    let (said, _) = run(&mut command("types_of_other_crates"));
    let mut lines = said.lines();
    assert_eq!(
        lines.next(),
        Some("POST https://deadline.us-west-2.amazonaws.com/2023-10-12/farms/farm-1/jobs")
    );
    assert_eq!(
        lines.next(),
        Some(
            r#"{"queue":"00000000-0000-0000-0000-000000000007","parameters":{"Frames":{"string":"1-10"}},"tags":{"show":"trailer"}}"#
        )
    );
}

/// An example in an environment with credentials.
fn with_credentials(name: &str) -> Command {
    let mut example = command(name);
    example
        .env("AWS_REGION", "eu-west-1")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "HUSH")
        .env("AWS_SESSION_TOKEN", "HUSH");
    example
}

#[test]
fn object_store_signs_with_the_credentials_of_the_environment() {
    let (said, complaints) = run(&mut with_credentials("object_store_credentials"));
    assert_eq!(complaints, "");
    let mut lines = said.lines();
    let put = "PUT https://s3.eu-west-1.amazonaws.com/my-bucket/a%20b.txt";
    assert_eq!(lines.next(), Some(put));
    let signed = lines.next().unwrap();
    assert!(signed.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"), "{signed}");
    assert!(signed.contains("/eu-west-1/s3/aws4_request, "), "{signed}");
    assert!(signed.ends_with(";x-amz-security-token"), "{signed}");
    assert_eq!(lines.next(), None);
}

#[test]
fn another_signer_signs_with_the_credentials_of_the_environment() {
    let (said, complaints) = run(&mut with_credentials("other_signer"));
    assert_eq!(complaints, "");
    assert!(said.starts_with("GET https://search.example/_search?q=rocky\n"), "{said}");
    for part in ["Credential=AKIDEXAMPLE/", "/eu-west-1/es/aws4_request, ", "Signature=<hidden>"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!said.contains("HUSH"), "{said}");
}

#[test]
fn an_environment_without_credentials_or_a_region_is_told_so() {
    for (variable, complaint) in [
        ("AWS_REGION", "no region: set `AWS_REGION`"),
        ("AWS_SECRET_ACCESS_KEY", "`AWS_ACCESS_KEY_ID` is set, but `AWS_SECRET_ACCESS_KEY` is not"),
    ] {
        let mut example = with_credentials("other_signer");
        let home = std::env::temp_dir().join("aws-operation-no-home");
        let output = example.env_remove(variable).env("HOME", home).output().unwrap();
        let complaints = text(&output.stderr);
        assert!(!output.status.success() && complaints.contains(complaint), "{complaints}");
    }
}
