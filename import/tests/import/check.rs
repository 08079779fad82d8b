//! A file is compared by what it declares.

use cargo_aws_operation::is_same;

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

const TEXT: &str = r#"use aws_operation::{AwsJson1_0, aws_operation};

/// Acts.
#[aws_operation(service = X, output = ())]
pub struct Act {
    pub id: Option<
        String,
    >,
}
"#;

#[test]
fn layout_and_comments_do_not_matter() -> Result {
    let formatted = r#"
// Imported.
use aws_operation::{aws_operation, AwsJson1_0};

/// Acts.
#[aws_operation(
    service = X,
    output = (),
)]
pub struct Act { pub id: Option<String> }
"#;
    assert!(is_same(TEXT, TEXT)?);
    assert!(is_same(TEXT, formatted)?);
    Ok(())
}

#[test]
fn anything_else_does() -> Result {
    for (from, to) in [
        ("        String", "i32"),
        ("Acts.", "Does."),
        ("output = ()", "output = Y"),
        ("pub struct", "struct"),
        ("AwsJson1_0, ", ""),
    ] {
        assert!(!is_same(TEXT, &TEXT.replace(from, to))?, "{to}");
    }
    assert!(!is_same(TEXT, "")?);
    assert!(is_same(TEXT, "fn {").is_err());
    Ok(())
}
