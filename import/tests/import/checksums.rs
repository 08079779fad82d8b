//! What models say of checksums, in both formats.

use cargo_aws_operation::{Model, Options};

use crate::support::Result;

fn botocore(protocol: &str, traits: &str, members: &str) -> String {
    format!(
        r#"{{
            "metadata": {{"endpointPrefix": "a", "protocol": "{protocol}", "serviceId": "A"}},
            "operations": {{"Put": {{
                "http": {{"method": "PUT", "requestUri": "/x"}},
                "input": {{"shape": "PutRequest"}},
                {traits}
            }}}},
            "shapes": {{
                "PutRequest": {{"type": "structure", "members": {{{members}}}}},
                "Text": {{"type": "string"}}
            }}
        }}"#
    )
}

fn smithy(traits: &str, members: &str) -> String {
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
                        {traits}
                    }}
                }},
                "a#PutRequest": {{"type": "structure", "members": {{{members}}}}}
            }}
        }}"#
    )
}

const BOTOCORE_MEMBERS: &str = r#"
    "ChecksumAlgorithm": {
        "shape": "Text", "location": "header", "locationName": "x-amz-sdk-checksum-algorithm"
    },
    "ChecksumMode": {"shape": "Text", "location": "header", "locationName": "x-amz-checksum-mode"}
"#;
const SMITHY_MEMBERS: &str = r#"
    "ChecksumAlgorithm": {
        "target": "smithy.api#String",
        "traits": {"smithy.api#httpHeader": "x-amz-sdk-checksum-algorithm"}
    },
    "ChecksumMode": {
        "target": "smithy.api#String",
        "traits": {"smithy.api#httpHeader": "x-amz-checksum-mode"}
    }
"#;

fn text(model: &str) -> Result<String> {
    let import = Model::read(model.as_bytes())?.import_all(Options::new().without_docs())?;
    assert_eq!(import.notes.len(), 0, "{:?}", import.notes);
    Ok(import
        .text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("( ", "(")
        .replace(" )", ")"))
}

#[test]
fn both_formats_have_them() -> Result {
    for (of_botocore, of_smithy, key) in [
        (
            r#""httpChecksumRequired": true"#,
            r#""smithy.api#httpChecksumRequired": {}"#,
            "checksum(required),",
        ),
        (
            r#""httpChecksum": {"requestChecksumRequired": true}"#,
            r#""aws.protocols#httpChecksum": {"requestChecksumRequired": true}"#,
            "checksum(required),",
        ),
        (
            r#""httpChecksum": {
                "requestAlgorithmMember": "ChecksumAlgorithm", "requestChecksumRequired": true
            }"#,
            r#""aws.protocols#httpChecksum": {
                "requestAlgorithmMember": "ChecksumAlgorithm", "requestChecksumRequired": true
            }"#,
            "checksum(required, request_algorithm = checksum_algorithm),",
        ),
        (
            r#""httpChecksum": {"requestAlgorithmMember": "ChecksumAlgorithm"}"#,
            r#""aws.protocols#httpChecksum": {"requestAlgorithmMember": "ChecksumAlgorithm"}"#,
            "checksum(request_algorithm = checksum_algorithm),",
        ),
        (
            r#""httpChecksum": {
                "requestValidationModeMember": "ChecksumMode",
                "responseAlgorithms": ["XXHASH64", "SHA256", "CRC32", "CRC64NVME"]
            }"#,
            r#""aws.protocols#httpChecksum": {
                "requestValidationModeMember": "ChecksumMode",
                "responseAlgorithms": ["XXHASH64", "SHA256", "CRC32", "CRC64NVME"]
            }"#,
            "checksum(request_validation_mode = checksum_mode, \
             response_algorithms(CRC64NVME, CRC32, SHA256)),",
        ),
    ] {
        for model in [
            botocore("rest-json", of_botocore, BOTOCORE_MEMBERS),
            botocore("rest-xml", of_botocore, BOTOCORE_MEMBERS),
            smithy(of_smithy, SMITHY_MEMBERS),
        ] {
            let text = text(&model)?;
            assert!(text.contains(key), "{key} is not in {text}");
        }
    }
    Ok(())
}

/// A member that is not where the macro takes it, or is not there, is left out of the key.
#[test]
fn only_what_can_be_declared_is_written() -> Result {
    let traits = r#""httpChecksum": {
        "requestAlgorithmMember": "ChecksumAlgorithm",
        "requestValidationModeMember": "ChecksumMode",
        "responseAlgorithms": ["CRC32"]
    }"#;
    let in_query = BOTOCORE_MEMBERS.replace("\"header\"", "\"querystring\"");
    assert!(
        text(&botocore("rest-json", traits, &in_query))?
            .contains("checksum(response_algorithms(CRC32)),")
    );
    assert!(
        text(&botocore("rest-json", traits, ""))?.contains("checksum(response_algorithms(CRC32)),")
    );
    let in_body = r#""ChecksumAlgorithm": {"shape": "Text"}"#;
    let rpc = text(&botocore("json", traits, in_body))?;
    assert!(
        rpc.contains(
            "checksum(request_algorithm = checksum_algorithm, response_algorithms(CRC32)),"
        ),
        "{rpc}"
    );
    let unknown = r#""httpChecksum": {
        "requestValidationModeMember": "ChecksumMode", "responseAlgorithms": ["XXHASH64"]
    }"#;
    assert!(!text(&botocore("rest-json", unknown, BOTOCORE_MEMBERS))?.contains("checksum("));
    Ok(())
}
