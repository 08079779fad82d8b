//! Members, variants and items whose names are keywords.

#![allow(non_camel_case_types)]

use aws_operation::{aws_error, aws_operation, aws_output, aws_shape};
use aws_operation_tests::{body, target};

#[aws_operation(method = "POST", path = "/{type}/{Fn+}", output = r#try)]
struct r#struct {
    r#type: String,
    r#fn: String,
    #[aws(query)]
    r#in: Option<String>,
    #[aws(header = "X-Loop")]
    r#loop: Option<String>,
    #[aws(sensitive)]
    r#move: Option<String>,
    #[aws(idempotency_token)]
    r#ref: Option<String>,
    r#enum: Option<r#enum>,
}

#[aws_output]
struct r#try {
    r#match: Option<r#enum>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
enum r#enum {
    r#as,
    Unknown(String),
}

#[aws_error]
#[derive(Debug)]
enum r#const {
    r#dyn,
}

#[test]
fn holds() {
    let operation = || r#struct {
        r#type: "t".into(),
        r#fn: "a/b".into(),
        r#in: Some("i".into()),
        r#loop: None,
        r#move: Some("secret".into()),
        r#ref: Some("token".into()),
        r#enum: Some(r#enum::r#as),
    };
    assert_eq!(target(operation()), "/t/a/b?in=i");
    assert_eq!(body(operation()), r#"{"move":"secret","ref":"token","enum":"AS"}"#);
    assert!(format!("{:?}", operation()).contains("move: <sensitive>"));
    let _ = (r#const::r#dyn, |output: r#try| output.r#match);
}
