//! The main job, run as a user runs it, and read as a user reads it.

use crate::example::{command, run, text};
use aws_operation_examples::local_studio::LocalStudio;

#[test]
fn the_main_job_tells_its_story() {
    let (said, complaints) = run(&mut command("update_streaming_image"));
    assert_eq!(complaints, "");
    let mut rest = said.as_str();
    for part in [
        "A local Nimble Studio at http://127.0.0.1:",
        "CREATE_IN_PROGRESS",
        "READY",
        "PATCH http://127.0.0.1:",
        "/2020-08-01/studios/local-studio/streaming-images/",
        "x-amz-client-token: ",
        "Signature=<hidden>",
        "amz-sdk-request: attempt=1; max=3",
        r#"{"description":"Blender 4.2 on Rocky Linux 9","name":"Rocky 9"}"#,
        "before: ",
        "name         Rocky 8",
        "after: ",
        "name         Rocky 9",
        "UpdateStreamingImage failed: ResourceNotFoundException: ",
        "(404, request id ",
        ", 1 attempt)",
        "modeled     Some(ResourceNotFoundException(",
        "2 attempts, all with the token ",
        "1 change of the image",
        "name         Rocky 9.4",
    ] {
        let at = rest.find(part).unwrap_or_else(|| panic!("no `{part}` in the rest of\n{said}"));
        rest = &rest[at + part.len()..];
    }
    // 64 hexadecimal digits would be a signature.
    let longest = said.split(|c: char| !c.is_ascii_hexdigit()).map(str::len).max();
    assert!(longest < Some(64), "{said}");
}

/// Updates an image of a studio of its own, found by `url_option` or by the variable `url_variable`.
async fn update_elsewhere(url_option: bool, url_variable: Option<&str>) {
    let studio = LocalStudio::start().await.unwrap();
    assert!(studio.add_image("image-1", "Rocky 8"));
    let keys = studio.credentials();
    let mut tool = command("update_streaming_image");
    tool.args(["--studio-id", studio.studio_id(), "--streaming-image-id", "image-1"])
        .args(["--name", "Rocky 10", "--description", "new"])
        .env("AWS_REGION", studio.region())
        .env("AWS_ACCESS_KEY_ID", keys.access_key_id)
        .env("AWS_SECRET_ACCESS_KEY", keys.secret_access_key)
        .env("NO_PROXY", "127.0.0.1");
    if url_option {
        tool.args(["--endpoint-url", studio.endpoint_url()]);
    }
    if let Some(variable) = url_variable {
        // The endpoint of another service, however broken, is no one's business here.
        tool.env(variable, studio.endpoint_url()).env("AWS_ENDPOINT_URL_OTHER", "no URL");
    }
    let (said, _) = tokio::task::spawn_blocking(move || run(&mut tool)).await.unwrap();
    for part in ["name         Rocky 8", "name         Rocky 10", "description  new"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(studio.changes("image-1"), 1);
}

#[tokio::test]
async fn the_main_job_is_a_tool_for_another_endpoint() {
    update_elsewhere(true, None).await;
}

#[tokio::test]
async fn the_environment_names_the_endpoint() {
    update_elsewhere(false, Some("AWS_ENDPOINT_URL")).await;
    update_elsewhere(false, Some("AWS_ENDPOINT_URL_NIMBLE")).await;
}

#[test]
fn the_environment_is_told_what_is_wrong_with_it() {
    for (variable, value, complaint) in [
        ("AWS_MAX_ATTEMPTS", "many", "`AWS_MAX_ATTEMPTS` is `many`"),
        ("AWS_ENDPOINT_URL", "localhost", "`localhost` must begin with"),
        ("AWS_ACCESS_KEY_ID", "AKID", "but `AWS_SECRET_ACCESS_KEY` is not"),
        ("AWS_REGION", "us east", "`us east` is not a valid region"),
    ] {
        let mut tool = command("update_streaming_image");
        tool.args(["--studio-id", "s", "--streaming-image-id", "i"])
            .env("AWS_REGION", "us-east-1")
            .env(variable, value);
        let output = tool.output().unwrap();
        assert!(!output.status.success());
        assert!(text(&output.stderr).contains(complaint), "{}", text(&output.stderr));
    }
}

#[test]
fn the_tool_says_what_it_lacks() {
    let output = command("update_streaming_image")
        .args(["--studio-id", "s", "--streaming-image-id", "i"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let complaint = text(&output.stderr);
    assert!(complaint.contains("no region: set `AWS_REGION`"), "{complaint}");
}
