//! Small models around what a test is about.

// Each test crate uses some of it.
#![allow(dead_code)]

use cargo_aws_operation::{Model, Options};

pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// All that is declared for a model, without its documentation.
pub fn import(model: &[u8]) -> Result<String> {
    Ok(Model::read(model)?.import_all(Options::new().without_docs())?.text)
}

/// The declared services by name, with their keys up to the endpoints of some clients, which rules
/// have that know neither switches nor partitions.
pub fn services(text: &str) -> Vec<(String, String)> {
    let declared = text.split("#[aws_service(").skip(1).filter_map(|part| {
        let (keys, rest) = part.split_once(")]\npub struct ")?;
        let keys = keys.split("endpoint_variant(").next()?;
        let keys = keys.split_whitespace().collect::<Vec<_>>().join(" ");
        let (name, _) = rest.split_once(';')?;
        Some((name.to_owned(), keys.trim_end_matches([',', ' ']).to_owned()))
    });
    declared.collect()
}

/// What is declared for an operation `Act` whose input has `members`, beside `shapes`: its output
/// is the shape `Answer`, its errors those that are exceptions.
pub fn botocore(members: &str, shapes: &str) -> Result<String> {
    import(botocore_model(members, shapes)?.as_bytes())
}

/// The model of [`botocore`]; text, in which members keep their order.
pub fn botocore_model(members: &str, shapes: &str) -> Result<String> {
    let parsed: serde_json::Value = serde_json::from_str(&format!("{{{shapes}}}"))?;
    let all = parsed.as_object().into_iter().flatten();
    let errors = all.filter(|(_, shape)| shape["exception"] == true);
    let errors: Vec<_> = errors.map(|(name, _)| format!(r#"{{"shape": "{name}"}}"#)).collect();
    let errors = errors.join(", ");
    let output = match parsed.get("Answer") {
        Some(_) => r#""output": {"shape": "Answer"},"#,
        None => "",
    };
    let path = if members.contains(r#""uri""#) { "/{id}" } else { "/" };
    let comma = if shapes.is_empty() { "" } else { "," };
    Ok(format!(
        r#"{{
            "metadata": {{"endpointPrefix": "test", "protocol": "rest-json", "serviceId": "Test"}},
            "operations": {{"Act": {{
                "http": {{"method": "POST", "requestUri": "{path}"}},
                "input": {{"shape": "ActInput"}}, {output} "errors": [{errors}]
            }}}},
            "shapes": {{
                "ActInput": {{"type": "structure", "members": {members}}},
                "String": {{"type": "string"}}{comma}
                {shapes}
            }}
        }}"#
    ))
}

/// What is declared, behind the service, for an operation `Act` of the input `a#Input`.
pub fn smithy(shapes: &str) -> Result<String> {
    let model = format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Test": {{
                "type": "service", "operations": [{{"target": "a#Act"}}],
                "traits": {{"aws.auth#sigv4": {{"name": "test"}}, "aws.protocols#restJson1": {{}}}}
            }},
            "a#Act": {{
                "type": "operation", "input": {{"target": "a#Input"}},
                "traits": {{
                    "smithy.api#documentation": "<p>What it takes.</p>",
                    "smithy.api#http": {{"method": "POST", "uri": "/"}}
                }}
            }},
            {shapes}
        }}}}"#
    );
    let text = Model::read(model.as_bytes())?.import_all(Options::new())?.text;
    let (_, behind) = text.split_once("pub struct Test;\n").ok_or("no service was written")?;
    Ok(behind.to_owned())
}
