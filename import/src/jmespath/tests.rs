//! The parser.

use serde_json::json;

use super::Expression::{Compare, Field, Flatten, Literal, Sub};
use super::{Expression, Operator, parse};

fn field(name: &str) -> Box<Expression> {
    Field(name.to_owned()).into()
}

#[test]
fn each_part_is_read() {
    let sub = |left: Expression, right: &str| Sub(left.into(), field(right));
    let length = |of: Expression| Expression::Call("length".to_owned(), vec![of]);
    for (text, expected) in [
        ("a", Field("a".to_owned())),
        (r#""a-\"b".c"#, sub(Field("a-\"b".to_owned()), "c")),
        ("a[].b[].c", {
            let a = Flatten(field("a"));
            sub(Flatten(sub(a, "b").into()), "c")
        }),
        ("a.*.b", sub(Expression::Values(field("a")), "b")),
        ("a[*].b", sub(Expression::Elements(field("a")), "b")),
        ("a[0].b", sub(Expression::Index(field("a"), 0), "b")),
        ("a[-1]", Expression::Index(field("a"), -1)),
        ("[]", Flatten(Expression::Current.into())),
        ("[a, b]", Expression::List(vec![*field("a"), *field("b")])),
        ("length( a ) > `0`", {
            let length = length(*field("a"));
            Compare(length.into(), Operator::Greater, Literal(json!(0)).into())
        }),
        (r"'it\'s'", Literal(json!("it's"))),
        ("`\"a\"`", Literal(json!("a"))),
        ("`a`", Literal(json!("a"))),
        ("`null`", Literal(json!(null))),
    ] {
        assert_eq!(parse(text), Ok(expected), "{text}");
    }
}

#[test]
fn what_binds_more_is_inside() {
    let same = |one: &str, other: &str| assert_eq!(parse(one), parse(other), "{one}");
    same("a || b && c", "a || (b && c)");
    same("a && b || c", "(a && b) || c");
    same("a == b && c != d", "(a == b) && (c != d)");
    same("!a.b && c", "(!(a.b)) && c");
    same("!!a", "a");
    same("a[?b == 'c' || d]", "a[?(b == 'c') || d]");
    let filtered = parse("a[?!(length(b) == `1` && c == d)]");
    let Ok(Expression::Filter(_, condition)) = filtered else { unreachable!("{filtered:?}") };
    assert!(matches!(*condition, Expression::Not(_)));
}

#[test]
fn what_is_wrong_is_told() {
    for (text, error) in [
        ("", "it is not complete"),
        ("a.", "it is not complete"),
        ("a[", "it is not complete"),
        ("a b", "`b` is not expected"),
        ("a | b", "`|` is not expected"),
        ("a[b]", "`b` is not expected"),
        ("'a", "`'` is not closed"),
        ("a == {b: c}", "`{b:` is not known"),
        ("\"\\x\"", "`\\x` is not a name"),
        ("-", "`-` is not known"),
        ("99999999999999999999", "`99999999999999999999` is not known"),
        ("é", "`é` is not known"),
    ] {
        assert_eq!(parse(text), Err(error.to_owned()), "{text}");
    }
    let deep = format!("{}a{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(parse(&deep), Err("it nests too deep".to_owned()));
    let deep = format!("{}a", "!".repeat(100_000));
    assert!(parse(&deep).is_ok());
}
