//! Services that speak Smithy RPC v2.

use crate::support::{Result, import};

/// What is declared for a service of these protocols, with an operation for each kind of input.
fn declared(protocols: &str) -> Result<String> {
    let model = format!(
        r#"{{
            "metadata": {{
                "endpointPrefix": "things", "serviceId": "Things", "targetPrefix": "Things_2024",
                "awsQueryCompatible": {{}}, "jsonVersion": "1.1", {protocols}
            }},
            "operations": {{
                "Ping": {{"name": "Ping"}},
                "Pong": {{"name": "Pong", "input": {{"shape": "Empty"}}}}
            }},
            "shapes": {{"Empty": {{"type": "structure", "members": {{}}}}}}
        }}"#
    );
    import(model.as_bytes())
}

#[test]
fn an_input_without_members_is_told_from_none() -> Result {
    let text = declared(r#""protocol": "smithy-rpc-v2-cbor""#)?;
    let service = r#"#[aws_service(
    id = "Things",
    protocol = RpcV2Cbor,
    target_prefix = "Things_2024",
    query_compatible,
)]
pub struct Things;"#;
    assert!(text.contains(service), "{text}");
    assert!(text.contains("pub struct Ping;") && text.contains("pub struct Pong {}"), "{text}");
    let text = declared(r#""protocol": "json""#)?;
    assert!(text.contains("pub struct Ping;") && text.contains("pub struct Pong;"), "{text}");
    Ok(())
}

#[test]
fn of_several_protocols_the_one_that_botocore_takes_is_spoken() -> Result {
    for (protocols, name) in [
        (r#"["smithy-rpc-v2-cbor", "json", "query"]"#, "AwsJson1_1"),
        (r#"["smithy-rpc-v2-cbor", "query"]"#, "RpcV2Cbor"),
        (r#"["query", "smithy-rpc-v2-json"]"#, "RpcV2Json"),
    ] {
        let protocols = format!(r#""protocol": "query", "protocols": {protocols}"#);
        let text = declared(&protocols)?;
        assert!(text.contains(&format!("protocol = {name}")), "{text}");
    }
    let both =
        r#""protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor", "rest-json"]"#;
    assert!(!declared(both)?.contains("protocol = "));
    Ok(())
}
