//! JMESPath expressions of waiters, as Rust over the declared types.

use crate::support::Result;
use crate::waiters::{path, rule};

#[test]
fn expressions_are_typed() -> Result {
    for (matcher, argument, expected, body) in [
        ("path", "State", r#""READY""#, "output.state == Some(State::Ready)"),
        ("path", "State", r#""NEW""#, r#"output.state == Some(State::Unknown("NEW".to_owned()))"#),
        ("path", "Text", r#""a\"b""#, r#"output.text.as_deref() == Some("a\"b")"#),
        ("path", "Done", "true", "output.done == Some(true)"),
        ("path", "Count", "3", "output.count == Some(3)"),
        ("path", "Ratio", "0.5", "output.ratio == Some(0.5)"),
        (
            "path",
            "Part.Parts[0].State",
            r#""READY""#,
            "output.part.as_ref().and_then(|it| it.parts.first()).is_some_and(|it| it.state == Some(State::Ready))",
        ),
        ("path", "Text != 'x'", "true", r#"output.text.as_deref() != Some("x")"#),
        ("path", "Text != 'x'", "false", r#"output.text.as_deref() == Some("x")"#),
        (
            "path",
            "Part.Text != 'x'",
            "true",
            r#"output.part.as_ref().is_none_or(|it| it.text.as_deref() != Some("x"))"#,
        ),
        ("path", "Text == `null`", "true", "output.text.is_none()"),
        ("path", "Count > `3`", "true", "output.count.as_ref().is_some_and(|it| *it > 3)"),
        ("path", "!(Count > `3`)", "true", "output.count.as_ref().is_none_or(|it| *it <= 3)"),
        ("path", "!Done", "true", "output.done != Some(true)"),
        ("path", "length(Parts) == `0`", "true", "output.parts.is_empty()"),
        ("path", "length(Parts[]) > `0`", "true", "!output.parts.is_empty()"),
        ("path", "`2` <= length(Parts)", "true", "output.parts.len() >= 2"),
        (
            "path",
            "length(Text) > `0`",
            "true",
            "output.text.as_ref().is_some_and(|it| !it.is_empty())",
        ),
        (
            "path",
            "length(Parts[].Text) > `0`",
            "true",
            "output.parts.iter().any(|it| it.text.is_some())",
        ),
        (
            "path",
            "length(Part.Parts) == `0`",
            "true",
            "output.part.as_ref().is_none_or(|it| it.parts.is_empty())",
        ),
        (
            "path",
            "length(Part.Parts) > `1`",
            "true",
            "output.part.as_ref().map_or(0, |it| it.parts.len()) > 1",
        ),
        (
            "path",
            "length(Parts[?State == 'READY']) == length(Parts)",
            "true",
            "output.parts.iter().filter(|it| it.state == Some(State::Ready)).count() == output.parts.len()",
        ),
        (
            "path",
            "length(Parts[?!(length(Parts) == `1` && Least == Most)]) == `0`",
            "true",
            "output.parts.iter().all(|it| it.parts.len() == 1 && it.least == it.most)",
        ),
        (
            "path",
            "contains(Parts[].[length(Parts[?State=='READY']) >= Least][], `false`)",
            "false",
            "output.parts.iter().all(|it| { it.least.is_some_and(|wanted| { \
             (it.parts.iter().filter(|it| it.state == Some(State::Ready)).count() as i64) >= i64::from(wanted) }) })",
        ),
        (
            "path",
            "contains(Text, 'x')",
            "true",
            r#"output.text.as_ref().is_some_and(|it| it.contains("x"))"#,
        ),
        ("path", "contains(Texts, 'x')", "true", r#"output.texts.iter().any(|it| it == "x")"#),
        (
            "path",
            "Done && (Count == `1` || Count == `2`)",
            "true",
            "output.done == Some(true) && (output.count == Some(1) || output.count == Some(2))",
        ),
        ("pathAny", "Texts[]", r#""x""#, r#"output.texts.iter().any(|it| it == "x")"#),
        ("pathAny", "Texts", r#""x""#, r#"output.texts.iter().any(|it| it == "x")"#),
        (
            "pathAny",
            "Named.*.State",
            r#""READY""#,
            "output.named.values().any(|it| it.state == Some(State::Ready))",
        ),
        (
            "pathAny",
            "Part.Parts[].Text",
            r#""x""#,
            r#"output.part.iter().flat_map(|it| &it.parts).any(|it| it.text.as_deref() == Some("x"))"#,
        ),
        (
            "pathAny",
            "Parts[?Text == 'x'].State",
            r#""READY""#,
            r#"output.parts.iter().filter(|it| it.text.as_deref() == Some("x")).any(|it| it.state == Some(State::Ready))"#,
        ),
    ] {
        let rule = rule(&path(matcher, argument, expected))?;
        // Braces are around what is too long.
        let (head, tail) = rule.split_at(".until(|output| ".len());
        assert_eq!(head, ".until(|output| ", "{argument}");
        let tail = tail.strip_suffix(')').unwrap_or_default();
        let tail = tail.strip_prefix("{ ").and_then(|tail| tail.strip_suffix(" }")).unwrap_or(tail);
        assert_eq!(tail, body, "{argument}");
    }
    Ok(())
}
