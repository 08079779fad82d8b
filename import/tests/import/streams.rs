//! Blobs that may be too much for the memory, where they are a whole body and where they are not.

use crate::support::{Result, botocore, botocore_model, import, smithy};
use cargo_aws_operation::{Misfit, Model, Options};
use serde_json::json;

const BYTES: &str = r#""Bytes": {"type": "blob", "streaming": true}"#;

/// `shapes` and a structure of that name whose payload is the shape `Bytes`.
fn holding(name: &str, also: &str, shapes: &str) -> String {
    format!(
        r#"{shapes}, "{name}": {{
            "type": "structure", {also} "payload": "bytes",
            "members": {{"bytes": {{"shape": "Bytes"}}, "kind": {{"shape": "Kind"}}}}
        }}, "Kind": {{"type": "string", "enum": ["a"]}}"#
    )
}

/// The item of that name.
fn item<'t>(text: &'t str, name: &str) -> &'t str {
    let item = format!("pub struct {name} {{");
    text.split("\n\n").find(|written| written.contains(&item)).unwrap()
}

#[test]
fn a_stream_leaves_out_what_it_cannot_be() -> Result {
    let sensitive = BYTES.replace('}', r#", "sensitive": true}"#);
    for (shapes, head) in [
        (BYTES, "#[aws_output]\n#[derive(Debug, Default)]\n"),
        (&sensitive, "#[aws_output]\n#[derive(Default)]\n"),
    ] {
        let text = botocore("{}", &holding("Answer", "", shapes))?;
        let answer = item(&text, "Answer");
        assert!(answer.starts_with(head), "{answer}");
        assert!(answer.contains("    pub bytes: ByteStream,\n"), "{answer}");
    }
    // Neither shown, nor copied, nor without a value.
    let text = smithy(
        r##"
            "a#Input": {"type": "structure", "members": {
                "bytes": {"target": "a#Bytes", "traits": {"smithy.api#httpPayload": {}}},
                "kind": {"target": "a#Kind", "traits": {
                    "smithy.api#httpHeader": "X-Kind", "smithy.api#required": {}
                }}
            }},
            "a#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}},
            "a#Bytes": {"type": "blob", "traits": {
                "smithy.api#streaming": {}, "smithy.api#sensitive": {}, "smithy.api#mediaType": "a/b"
            }}"##,
    )?;
    let act = r#"#[aws_operation(method = "POST", path = "/", service = Test, output = ())]
pub struct Act {
    #[aws(payload, sensitive, media_type = "a/b")]
    pub bytes: ByteStream,
    #[aws(header = "X-Kind")]
    pub kind: Kind,
}"#;
    assert!(text.contains(act), "{text}");
    Ok(())
}

/// Some older models say it there.
#[test]
fn a_member_may_say_it() -> Result {
    let plain = r#""Bytes": {"type": "blob"}"#;
    let shapes = holding("Answer", "", plain);
    let said = shapes.replace(
        r#""bytes": {"shape": "Bytes"}"#,
        r#""bytes": {"shape": "Bytes", "streaming": true}"#,
    );
    assert!(botocore("{}", &shapes)?.contains("pub bytes: Option<Blob>,"));
    assert!(botocore("{}", &said)?.contains("pub bytes: ByteStream,"));
    Ok(())
}

#[test]
fn only_a_whole_body_is_a_stream() -> Result {
    let text = botocore(r#"{"bytes": {"shape": "Bytes"}}"#, BYTES)?;
    assert!(text.contains("pub bytes: Option<Blob>,"), "{text}");
    // A structure may be an answer and stand in a document.
    let text = botocore(r#"{"last": {"shape": "Answer"}}"#, &holding("Answer", "", BYTES))?;
    assert!(item(&text, "Answer").contains("pub bytes: ByteStream,"), "{text}");
    let inside = item(&text, "AnswerShape");
    assert!(inside.contains("#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]"), "{inside}");
    assert!(inside.contains("pub bytes: Option<Blob>,"), "{inside}");
    let rpc = botocore_model("{}", &holding("Answer", "", BYTES))?;
    let rpc = rpc.replace(r#""rest-json""#, r#""json", "targetPrefix": "Test""#);
    assert!(import(rpc.as_bytes())?.contains("pub bytes: Option<Blob>,"));
    Ok(())
}

#[test]
fn an_error_holds_no_stream() -> Result {
    let model = botocore_model("{}", &holding("Wrong", r#""exception": true,"#, BYTES))?;
    let import = Model::read(model.as_bytes())?.import_all(Options::new().without_docs())?;
    let left_out: Vec<_> = import.left_out.iter().map(ToString::to_string).collect();
    assert_eq!(left_out, ["`Act`: `Wrong`: streaming errors are not supported"]);
    // What is in its document does not stream.
    let text = botocore(
        "{}",
        &holding("Wrong", r#""exception": true,"#, BYTES).replace(r#""payload": "bytes","#, ""),
    )?;
    assert!(item(&text, "Wrong").contains("pub bytes: Option<Blob>,"), "{text}");
    Ok(())
}

/// The type does not say it.
#[test]
fn a_length_that_must_be_known_is_told() -> Result {
    let bytes = BYTES.replace('}', r#", "requiresLength": true}"#);
    let model = |documentation: &str| {
        let shapes = holding("ActInput", "", &bytes);
        let shapes = shapes.replace(r#"{"shape": "Bytes"}"#, documentation);
        let model = botocore_model("{}", &shapes)?;
        // Of two shapes of one name the last one counts: this one, with a payload.
        Ok::<_, Box<dyn std::error::Error>>(Model::read(model.as_bytes())?)
    };
    let note = "    /// Its length must be known: set it with [`ByteStream::with_length`].\n    \
                #[aws(payload)]\n";
    let text = model(r#"{"shape": "Bytes"}"#)?.import_all(Options::new())?.text;
    assert!(text.contains(&format!("pub struct Act {{\n{note}")), "{text}");
    let documented = model(r#"{"shape": "Bytes", "documentation": "<p>All.</p>"}"#)?;
    let text = documented.import_all(Options::new())?.text;
    assert!(text.contains(&format!("    /// All.\n    ///\n{note}")), "{text}");
    assert!(!documented.import_all(Options::new().without_docs())?.text.contains("length"));
    Ok(())
}

#[test]
fn a_stream_is_written_of_text_and_of_bytes() -> Result {
    let model = botocore_model("{}", &holding("Answer", "", BYTES))?;
    let model = Model::read(model.as_bytes())?;
    let expressions = model.expressions(&["Act"])?;
    let answer = |bytes| {
        let members = json!({ "bytes": bytes });
        let written = expressions.output("Act", &members)?;
        Ok::<_, Misfit>(written.split_whitespace().collect::<String>())
    };
    for (bytes, written) in [
        (json!("text"), r#"ByteStream::from("text")"#),
        (json!([0, 255]), "ByteStream::from(vec![0u8,255u8])"),
        (json!(null), "ByteStream::default()"),
    ] {
        assert_eq!(answer(bytes)?, format!("Answer{{bytes:{written},kind:None}}"));
    }
    assert_eq!(answer(json!(1)).unwrap_err().to_string(), "`bytes` is not bytes");
    Ok(())
}
