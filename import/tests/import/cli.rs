//! The command: what it prints, and how it fails.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/library/service-2.json");

fn run(arguments: &[&str]) -> Result<Output> {
    Ok(Command::new(env!("CARGO_BIN_EXE_cargo-aws-operation")).args(arguments).output()?)
}

/// What is printed on success.
fn printed(arguments: &[&str]) -> Result<String> {
    let output = run(arguments)?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// What is complained of on failure; nothing is printed then.
fn complained(arguments: &[&str], code: i32) -> Result<String> {
    let output = run(arguments)?;
    assert_eq!(output.status.code(), Some(code));
    assert_eq!(output.stdout, b"");
    Ok(String::from_utf8(output.stderr)?)
}

fn file(name: &str, text: &str) -> Result<String> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text)?;
    Ok(path.display().to_string())
}

#[test]
fn operations_are_listed() -> Result {
    let expected = "\
BorrowBook  PUT   /shelves/{shelfId}/books/{type}?borrow  Borrows a book, by its type.
FindBooks   GET   /books
LendPages   POST  /pages
Ping        GET   /ping
Scan        POST  /scans
Watch       POST  /watch
";
    assert_eq!(printed(&["list", MODEL])?, expected);
    assert_eq!(printed(&["aws-operation", "list", MODEL])?, expected, "as cargo runs it");
    Ok(())
}

#[test]
fn declarations_are_printed_and_what_is_left_out_is_told() -> Result {
    let expected = include_str!("../models/library.expected");
    let output = run(&["aws-operation", "import", MODEL, "--all"])?;
    assert_eq!(String::from_utf8(output.stdout)?, expected);
    let told = "left out `Watch`: it sends events, which is not supported yet\n";
    assert_eq!(String::from_utf8(output.stderr)?, told);
    let bare =
        printed(&["import", MODEL, "--operation", "Ping", "--operation", "Scan", "--no-docs"])?;
    assert!(bare.contains("pub struct Scan {") && !bare.contains("///"), "{bare}");
    Ok(())
}

#[test]
fn shapes_have_the_traits_of_serde_if_they_are_asked_for() -> Result {
    let import = |serde: &[&'static str]| {
        let arguments = ["import", MODEL, "--all", "--no-docs"];
        printed(&[&arguments[..], serde].concat())
    };
    let (plain, asked) = (import(&[])?, import(&["--serde"])?);
    let shapes = |text: &str| text.matches("#[aws_shape").count();
    assert!(shapes(&plain) > 2 && !plain.contains("serde"));
    assert_eq!(shapes(&asked), shapes(&plain));
    let keyed = asked.matches("#[aws_shape(serde").count()
        + asked.matches("#[aws_shape(\n    serde").count();
    assert_eq!(keyed, shapes(&plain));
    Ok(())
}

#[test]
fn a_file_is_checked() -> Result {
    let good = file("good.rs", include_str!("../models/library.expected"))?;
    assert_eq!(printed(&["import", MODEL, "--all", "--check", &good])?, "");
    let changed = include_str!("../models/library.expected").replace("Lends", "Sells");
    let bad = file("bad.rs", &changed)?;
    let complaint = complained(&["import", MODEL, "-o", "Ping", "--check", &bad], 1)?;
    assert_eq!(complaint, format!("error: {bad} does not match {MODEL}: import it again\n"));
    let broken = file("broken.rs", "fn {")?;
    let complaint = complained(&["import", MODEL, "-o", "Ping", "--check", &broken], 1)?;
    assert!(complaint.starts_with(&format!("error: {broken}: the file is not valid Rust: ")));
    Ok(())
}

#[test]
fn failures_are_told() -> Result {
    let not_json = file("not.json", "{")?;
    let no_model = file("no_model.json", "{}")?;
    let list = file("list.json", r#"["smithy", "metadata"]"#)?;
    let text = file("text.json", r#""metadata""#)?;
    let odd = file("odd.json", r#"{"metadata": {"endpointPrefix": "a", "protocol": "morse"}}"#)?;
    for (arguments, complaint) in [
        (["import", MODEL, "-oPnig"], "the service has no operation `Pnig`; did you mean `Ping`?"),
        (["import", MODEL, "-oNothingLikeIt"], "the service has no operation `NothingLikeIt`"),
        (["import", MODEL, "-oWatch"], "`Watch`: it sends events, which is not supported yet"),
        (["import", &not_json, "--all"], "the model cannot be read: EOF while parsing"),
        (["import", &no_model, "--all"], "this is not a service model: expected Smithy's"),
        (["import", &list, "--all"], "this is not a service model: expected Smithy's"),
        (["import", &text, "--all"], "this is not a service model: expected Smithy's"),
        (["import", &odd, "--all"], "the protocol `morse` is not supported yet"),
    ] {
        let told = complained(&arguments, 1)?;
        assert!(told.starts_with(&format!("error: {}: {complaint}", arguments[1])), "{told}");
    }
    let told = complained(&["list", "/there/is/none"], 1)?;
    assert!(told.starts_with("error: cannot read /there/is/none: "), "{told}");
    let told = complained(&["import", MODEL], 2)?;
    assert!(told.contains("<--operation <NAME>|--all>"), "{told}");
    Ok(())
}

#[test]
fn a_model_of_others_is_read_as_the_arguments_say() -> Result {
    let model = file(
        "foreign.json",
        r#"{"smithy": "2.0", "shapes": {
            "a#Svc": {
                "type": "service", "operations": [{"target": "a#Get"}],
                "traits": {"smithy.api#httpBasicAuth": {}}
            },
            "a#Get": {
                "type": "operation",
                "traits": {"smithy.api#http": {"method": "GET", "uri": "/x"}}
            }
        }}"#,
    )?;
    let told = complained(&["import", &model, "--all"], 1)?;
    assert_eq!(
        told,
        format!("error: {model}: the model names no protocol: choose one (`--protocol`)\n")
    );
    let chosen = ["import", &model, "--all", "--protocol", "RestJson1"];
    let told = complained(&chosen, 0)?;
    assert!(told.starts_with("left out `Get`: authentication with"), "{told}");
    let output = run(&[&chosen[..], &["--auth", "none"]].concat())?;
    let text = String::from_utf8(output.stdout)?;
    assert!(text.contains("#[aws_service(id = \"Svc\", endpoint = none)]"), "{text}");
    assert!(text.contains("auth = none)]\n#[derive(Clone"), "{text}");
    let told = String::from_utf8(output.stderr)?;
    assert!(told.starts_with("note: `Get`: it has `auth = none`: add a member for"), "{told}");
    let told = complained(&["import", &model, "--all", "--protocol", "Morse"], 2)?;
    assert!(
        told.contains("[possible values: RestJson1, AwsJson1_0, AwsJson1_1, RestXml, AwsQuery, "),
        "{told}"
    );
    Ok(())
}

#[test]
fn help_has_examples() -> Result {
    for arguments in [&["--help"][..], &["aws-operation", "import", "--help"]] {
        let help = printed(arguments)?;
        assert!(help.contains("\nExamples:\n  cargo aws-operation list "), "{help}");
    }
    Ok(())
}
