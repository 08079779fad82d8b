//! The cases of the AWS SDKs' own readers: which bytes are a document, as which value, and which are not.

use std::env;
use std::path::{Path, PathBuf};

use aws_operation::{Document, Number};
use aws_operation_tests::Problem;
use aws_operation_tests::beside_ciborium::{is_skipped, of_bytes, of_float, read};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

/// The documents, and the broken ones.
const FILES: [&str; 2] = ["decode-success-tests", "decode-error-tests"];

pub fn trials() -> Vec<Trial> {
    FILES.into_iter().flat_map(of_file).collect()
}

fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let named = env::var_os("AWS_OPERATION_CONFORMANCE").filter(|folder| !folder.is_empty());
    named.map_or_else(|| root.join("../shared/conformance"), |folder| root.join(folder))
}

fn of_file(name: &'static str) -> Vec<Trial> {
    let path = folder().join(format!("protocols/cbor/{name}.jsonl"));
    match std::fs::read_to_string(&path) {
        Ok(text) => text.lines().map(|line| of_line(name, line)).collect(),
        Err(error) => {
            let is_missing = error.kind() == std::io::ErrorKind::NotFound;
            let trial = Trial::test(name, move || Err(error.to_string().into()));
            let reason = format!("there is no {}", path.display());
            vec![trial.with_kind(reason).with_ignored_flag(is_missing)]
        }
    }
}

fn of_line(name: &str, line: &str) -> Trial {
    let case: Value = serde_json::from_str(line).unwrap_or_default();
    let name = format!("{name}/{}", case["description"].as_str().unwrap_or(line));
    Trial::test(name, move || check(&case).map_err(|problem| Failed::from(problem.to_string())))
}

fn check(case: &Value) -> Result<(), Problem> {
    let bytes = bytes(case["input"].as_str().ok_or("no input")?)?;
    let document = read(&bytes);
    if case["error"] == true {
        let is_error = document.is_err() && !is_skipped(&bytes);
        return if is_error { Ok(()) } else { Err(format!("it is read: {document:?}").into()) };
    }
    let (document, expected) = (document?, value(&case["expect"])?);
    if document != expected {
        return Err(format!("{expected} was expected, we have {document}").into());
    }
    if is_skipped(&bytes) { Ok(()) } else { Err("it is not skipped as it is read".into()) }
}

fn bytes(hex: &str) -> Result<Vec<u8>, Problem> {
    let digits = hex.as_bytes().chunks(2).map(std::str::from_utf8);
    digits.map(|digits| Ok(u8::from_str_radix(digits?, 16)?)).collect()
}

/// The document of a typed value: `{"uint": 1}`.
fn value(typed: &Value) -> Result<Document, Problem> {
    let (kind, value) =
        typed.as_object().and_then(|typed| typed.iter().next()).ok_or("no value")?;
    let bits = || value.as_u64().ok_or("no bits");
    Ok(match kind.as_str() {
        // One of them has more than 64 bits.
        "uint" | "negint" => match value.as_f64() {
            Some(float) if float < -1e19 => (-i128::from(u64::MAX)).into(),
            _ => Document::Number(Number::parse(&value.to_string()).ok_or("no number")?),
        },
        "float32" => of_float(f32::from_bits(u32::try_from(bits()?)?).into()),
        "float64" => of_float(f64::from_bits(bits()?)),
        "bool" => value.as_bool().ok_or("no boolean")?.into(),
        "null" => Document::Null,
        "string" => value.as_str().ok_or("no text")?.into(),
        "bytestring" => {
            let bytes: Vec<u8> = serde_json::from_value(value.clone())?;
            of_bytes(&bytes)
        }
        "list" => {
            let items = value.as_array().ok_or("no list")?.iter().map(self::value);
            Document::Array(items.collect::<Result<_, _>>()?)
        }
        "map" => {
            let entries = value.as_object().ok_or("no map")?.iter();
            let entries = entries.map(|(key, value)| Ok((key.clone(), self::value(value)?)));
            Document::Object(entries.collect::<Result<_, Problem>>()?)
        }
        "tag" => self::value(&value["value"])?,
        other => return Err(format!("`{other}` is not known").into()),
    })
}
