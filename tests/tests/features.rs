//! What rustc says of a declaration that needs a feature which is off: the feature's name, at the word
//! that asks for it.

mod scratch;

use std::error::Error;

use scratch::{CompileError, Scratch};

const SERVICE: &str = r#"
use aws_operation::{aws_operation, aws_service};

#[aws_service(
    id = "nimble",
    auth = sigv4a,
)]
struct Nimble;

#[aws_operation(method = "GET", path = "/studios", service = Nimble)]
struct ListStudios;

fn main() {}
"#;

const OPERATION: &str = r#"
use aws_operation::aws_operation;

#[aws_operation(
    method = "GET", path = "/studios",
    auth = sigv4a,
)]
struct ListStudios;

fn main() {}
"#;

#[test]
fn sigv4a_is_named() -> Result<(), Box<dyn Error>> {
    for source in [SERVICE, OPERATION] {
        let errors = check(source, "")?;
        let [error] = &errors[..] else { return Err(format!("{errors:#?}").into()) };
        for said in [
            "    auth = sigv4a,\n   |            ^^^^^^ could not find `sigv4a`",
            "the item is gated behind the `sigv4a` feature",
        ] {
            assert!(error.message.contains(said), "{}", error.message);
        }
        assert_eq!(error.line, 6);
        let errors = check(source, r#", features = ["sigv4a"]"#)?;
        assert!(errors.is_empty(), "{errors:#?}");
    }
    Ok(())
}

fn check(source: &str, features: &str) -> Result<Vec<CompileError>, Box<dyn Error>> {
    let runtime = format!(r#"aws-operation = {{ path = "$ROOT/runtime"{features} }}"#);
    let scratch = Scratch::new("features", "2024", &runtime)?;
    scratch.binary("sigv4a", source)?;
    scratch.check()
}
