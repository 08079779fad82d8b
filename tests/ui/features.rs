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

const COMPRESSED: &str = r#"
use aws_operation::aws_operation;

#[aws_operation(
    method = "PUT", path = "/studios",
    compression(gzip),
)]
struct PutStudios;

fn main() {}
"#;

const ENVIRONMENT: &str = r#"
use aws_operation::{BuildError, Client};

fn clients() -> Result<[Client; 3], BuildError> {
    Ok([
        Client::from_env()?,
        Client::builder().region("eu-west-1").from_env()?.build()?,
        Client::builder().profile("mine").build()?,
    ])
}

fn main() {
    let _ = clients();
}
"#;

#[test]
#[ignore = "compiles the dependencies anew; `.ci/full` runs it"]
fn what_is_asked_for_is_named() -> Result<(), Box<dyn Error>> {
    for (feature, source, caret) in [
        ("sigv4a", SERVICE, "    auth = sigv4a,\n   |            ^^^^^^"),
        ("sigv4a", OPERATION, "    auth = sigv4a,\n   |            ^^^^^^"),
        ("compression", COMPRESSED, "    compression(gzip),\n   |                 ^^^^"),
    ] {
        let errors = check(feature, source, "")?;
        let [error] = &errors[..] else { return Err(format!("{errors:#?}").into()) };
        for said in [
            &format!("{caret} could not find `{feature}`"),
            &format!("the item is gated behind the `{feature}` feature"),
        ] {
            assert!(error.message.contains(said), "{}", error.message);
        }
        assert_eq!(error.line, 6);
        let errors = check(feature, source, &format!(r#", features = ["{feature}"]"#))?;
        assert!(errors.is_empty(), "{errors:#?}");
    }
    Ok(())
}

/// At the words that read the environment, each once.
#[test]
#[ignore = "compiles the dependencies anew; `.ci/full` runs it"]
fn env_is_named() -> Result<(), Box<dyn Error>> {
    let errors = check("env", ENVIRONMENT, ", default-features = false")?;
    let words = [(6, "Client::from_env()"), (7, "from_env"), (8, "profile")];
    assert_eq!(errors.len(), words.len(), "{errors:#?}");
    for (error, (line, word)) in errors.iter().zip(words) {
        for said in [
            "error[E0277]: `from_env` and `profile` need the feature `env` of `aws-operation`\n",
            &format!(" {} enable the feature `env`\n", "^".repeat(word.len())),
            r#"= note: in `Cargo.toml`: aws-operation = { version = "..", features = ["env"] }"#,
        ] {
            assert!(error.message.contains(said), "{}", error.message);
        }
        assert_eq!(error.line, line);
    }
    let errors = check("env", ENVIRONMENT, r#", default-features = false, features = ["env"]"#)?;
    assert!(errors.is_empty(), "{errors:#?}");
    Ok(())
}

/// A program whose keys are in its code has no parser of files and documents that may hold others.
#[test]
#[ignore = "compiles the dependencies anew; `.ci/full` runs it"]
fn without_env_what_it_needs_is_not_there() -> Result<(), Box<dyn Error>> {
    let needed = ["quick-xml v", "tokio feature \"process\""];
    let without = r#", default-features = false, features = ["rustls-ring"]"#;
    for (features, there) in [("", true), (without, false)] {
        let tree = package("tree", "fn main() {}", features)?.dependencies()?;
        for name in needed {
            assert_eq!(tree.contains(name), there, "{name}\n{tree}");
        }
    }
    Ok(())
}

fn check(name: &str, source: &str, features: &str) -> Result<Vec<CompileError>, Box<dyn Error>> {
    package(name, source, features)?.check()
}

fn package(name: &str, source: &str, features: &str) -> Result<Scratch, Box<dyn Error>> {
    let runtime = format!(r#"aws-operation = {{ path = "$ROOT/runtime"{features} }}"#);
    let scratch = Scratch::new(&format!("features-{name}"), "2024", &runtime)?;
    scratch.binary(name, source)?;
    Ok(scratch)
}
