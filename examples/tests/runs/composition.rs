//! The examples that put an operation beside other crates, run as a user runs them.

use crate::example::{command, run};

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
