//! What models say of compressed requests, in both formats.

use cargo_aws_operation::{Model, Options};

use crate::support::Result;

fn botocore(encoding: &str, traits: &str) -> String {
    format!(
        r#"{{
            "metadata": {{"endpointPrefix": "a", "protocol": "rest-json", "serviceId": "A"}},
            "operations": {{"Put": {{
                "http": {{"method": "PUT", "requestUri": "/x"}},
                "input": {{"shape": "PutRequest"}},
                "requestcompression": {{"encodings": ["{encoding}"]}}
            }}}},
            "shapes": {{
                "PutRequest": {{
                    "type": "structure", "payload": "Body", "members": {{"Body": {{"shape": "Body"}}}}
                }},
                "Body": {{"type": "blob"{traits}}}
            }}
        }}"#
    )
}

fn smithy(encoding: &str, traits: &str) -> String {
    format!(
        r#"{{
            "smithy": "2.0",
            "shapes": {{
                "a#A": {{
                    "type": "service",
                    "version": "1",
                    "operations": [{{"target": "a#Put"}}],
                    "traits": {{"aws.protocols#restJson1": {{}}, "aws.auth#sigv4": {{"name": "a"}}}}
                }},
                "a#Put": {{
                    "type": "operation",
                    "input": {{"target": "a#PutRequest"}},
                    "traits": {{
                        "smithy.api#http": {{"method": "PUT", "uri": "/x", "code": 200}},
                        "smithy.api#requestCompression": {{"encodings": ["{encoding}"]}}
                    }}
                }},
                "a#PutRequest": {{
                    "type": "structure",
                    "members": {{"Body": {{
                        "target": "a#Body",
                        "traits": {{"smithy.api#httpPayload": {{}}, "smithy.api#required": {{}}}}
                    }}}}
                }},
                "a#Body": {{"type": "blob", "traits": {{{traits}}}}}
            }}
        }}"#
    )
}

#[test]
fn both_formats_have_it() -> Result {
    let streaming = r#""smithy.api#streaming": {}"#;
    let of_known_length = r#""smithy.api#streaming": {}, "smithy.api#requiresLength": {}"#;
    for (encoding, of_botocore, of_smithy, is_compressed) in [
        ("gzip", "", "", true),
        ("gzip", r#", "streaming": true"#, streaming, true),
        // The length of what is compressed while it is sent is not known before.
        ("gzip", r#", "streaming": true, "requiresLength": true"#, of_known_length, false),
        // Not one that services have.
        ("br", "", "", false),
    ] {
        for model in [botocore(encoding, of_botocore), smithy(encoding, of_smithy)] {
            let model = Model::read(model.as_bytes())?;
            let import = model.import_all(Options::new().without_docs())?;
            assert!(import.notes.is_empty(), "{:?}", import.notes);
            let text = import.text;
            assert_eq!(text.contains("compression(gzip),"), is_compressed, "{text}");
        }
    }
    Ok(())
}
