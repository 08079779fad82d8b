//! A client inside a Lambda function.

use crate::support::home::Home;

const TRACE: &str = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

#[test]
fn requests_carry_the_trace_of_the_invocation() {
    let keys = Home::new().set("AWS_ACCESS_KEY_ID", "AKID").set("AWS_SECRET_ACCESS_KEY", "secret");
    let outside = keys.set("_X_AMZN_TRACE_ID", TRACE);
    assert_eq!(outside.find().0["trace"], serde_json::Value::Null);
    let inside = outside.set("AWS_LAMBDA_FUNCTION_NAME", "resize");
    let found = inside.find();
    assert_eq!(found.0["trace"], TRACE);
    // Services and proxies change it, so it is not signed.
    assert!(!found.0["authorization"].to_string().contains("x-amzn-trace-id"));
    let without = inside.unset("_X_AMZN_TRACE_ID");
    assert_eq!(without.find().0["trace"], serde_json::Value::Null);
}
