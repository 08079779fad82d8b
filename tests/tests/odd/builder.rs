//! `bon::Builder` above our attribute and below it.

use aws_operation::aws_operation;
use aws_operation_tests::{body, target};

#[aws_operation(method = "PATCH", path = "/studios/{studioId}")]
#[derive(bon::Builder)]
struct Below {
    #[builder(into)]
    studio_id: String,
    #[builder(into)]
    #[aws(length(max = 64))]
    name: Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

#[derive(bon::Builder)]
#[aws_operation(method = "PATCH", path = "/studios/{studioId}")]
struct Above {
    #[builder(start_fn, into)]
    studio_id: String,
    #[aws(query)]
    #[builder(default)]
    tags: Vec<String>,
    #[aws(name = "displayName")]
    name: Option<String>,
}

#[test]
fn holds() {
    let below = || Below::builder().studio_id("s").name("n").build();
    assert_eq!(target(below()), "/studios/s");
    assert_eq!(body(below()), r#"{"name":"n"}"#);
    let above = || Above::builder("s").tags(vec!["a".into()]).name("n".into()).build();
    assert_eq!(target(above()), "/studios/s?tags=a");
    assert_eq!(body(above()), r#"{"displayName":"n"}"#);
}
