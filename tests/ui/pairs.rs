//! Mistakes do not hide each other, and none brings another with it: every pair of them in one
//! declaration is two errors, and of the triples a sample is three.

mod scratch;

use std::error::Error;
use std::fmt::Write as _;

use scratch::Scratch;

/// A mistake of a member. `@` stands for what makes its names its own, `$LABEL` for a label of the
/// path.
struct Member {
    fields: &'static str,
    /// An operation takes one of these.
    token: bool,
    /// It goes to the body, where nothing says otherwise.
    in_body: bool,
}

const fn bound(fields: &'static str) -> Member {
    Member { fields, token: false, in_body: false }
}

const fn in_body(fields: &'static str) -> Member {
    Member { fields, token: false, in_body: true }
}

const fn token(fields: &'static str) -> Member {
    Member { fields, token: true, in_body: true }
}

const MEMBERS: [Member; 55] = [
    bound(r#"#[aws(label = "$LABEL")] f@: Option<String>"#),
    bound(r#"#[aws(label = "$LABEL")] f@: Vec<String>"#),
    bound(r#"#[aws(label = "zz@")] f@: String"#),
    bound(r#"#[aws(query, header = "X-@")] f@: String"#),
    bound(r#"#[aws(query = "q@")] f@: String, #[aws(query = "q@")] g@: String"#),
    bound(r#"#[aws(query = "")] f@: String"#),
    bound("#[aws(query)] f@: Wrong"),
    bound("#[aws(query, query)] f@: String"),
    bound("#[aws(query, length(max = 3))] f@: Wrong"),
    bound(r#"#[aws(header = "X @")] f@: String"#),
    bound(r#"#[aws(header = "X-@")] f@: String, #[aws(header = "x-@")] g@: String"#),
    bound(r#"#[aws(header = "Host")] f@: String"#),
    bound(r#"#[aws(header = "X-Amz-Date")] f@: String"#),
    bound(r#"#[aws(header = "X-@")] f@: Wrong"#),
    bound("#[aws(header = )] f@: String"),
    bound("#[aws(header)] f@: String"),
    bound("#[aws(hea)] f@: String"),
    bound(r#"#[aws(heder = "x")] f@: Wrong"#),
    bound("#[aws()] f@: String"),
    bound(r#"#[aws(method = "GET")] f@: String"#),
    bound("#[aws(query, flattened)] f@: String"),
    bound("#[aws(query, serde)] f@: String"),
    bound("#[aws(query, text)] f@: Wrong"),
    bound(r#"#[aws(query, json_value)] f@: String"#),
    bound(r#"#[aws(header = "X-@", json_value)] f@: Wrong"#),
    bound(r#"#[aws(header = "X-@", json_value)] f@: aws_operation::Blob"#),
    bound(r#"#[aws(header = "X-@", media_type = "x")] f@: String"#),
    bound("#[aws(query_params)] f@: Wrong"),
    bound(r#"#[aws(prefix_headers = "x@-")] f@: Wrong"#),
    in_body("f@: Wrong"),
    in_body("f@: Option<Vec<Wrong>>"),
    in_body("f@: Vec<u8>"),
    in_body("f@: aws_operation::ByteStream"),
    in_body(r#"f@: String, #[aws(name = "f@")] g@: String"#),
    in_body("#[aws(length(max = 3))] f@: u32"),
    in_body("#[aws(length(max = 3))] f@: Wrong"),
    in_body("#[aws(length(min = 4, max = 3))] f@: String"),
    in_body("#[aws(length())] f@: String"),
    in_body("#[aws(serde, length(max = 3))] f@: String"),
    in_body("#[aws(serde)] f@: Wrong"),
    in_body("#[aws(text, length(max = 3))] f@: String"),
    in_body("#[aws(text)] f@: Option<Wrong>"),
    in_body("#[aws(name = 3)] f@: String"),
    in_body("#[aws(sensitive, sensitive)] f@: String"),
    in_body("#[aws(sensitive = true)] f@: String"),
    in_body(r#"#[aws(media_type = "text/csv")] f@: String"#),
    in_body("#[aws(range(min = 3, max = 1))] f@: u32"),
    in_body("#[aws(range(max = 1))] f@: String"),
    in_body("#[aws(last_segment)] f@: u32"),
    in_body("#[aws(each(length(max = 3)))] f@: Vec<u32>"),
    in_body(r#"#[aws(timestamp = "date")] f@: aws_operation::Timestamp"#),
    in_body(r#"#[aws(timestamp = "date-time")] f@: String"#),
    token("#[aws(idempotency_token)] f@: Option<String>, #[aws(idempotency_token)] g@: String"),
    token(r#"#[aws(idempotency_token, header = "X-@")] f@: u32"#),
    token("#[aws(idempotency_token, length(max = 3))] f@: Wrong"),
];

/// Mistakes of the arguments. `$PATH` stands for the path from its second character on.
const ARGUMENTS: [&str; 30] = [
    r#"method = "PATHC", path = "/$PATH""#,
    r#"method = "post", path = "/$PATH""#,
    r#"method = "TRACE", path = "/$PATH""#,
    r#"methd = "POST", path = "/$PATH""#,
    r#"method = "POST", path = "/$PATH", tenant = "x""#,
    r#"method = "POST", path = "/$PATH", method = "PUT""#,
    r#"method = POST, path = "/$PATH""#,
    r#"path = "/$PATH""#,
    r#"method = "POST", path = "/$PATH", output = "x""#,
    r#"method = "POST", path = "/$PATH", output = Wrong"#,
    r#"method = "POST", path = "/$PATH", output = Vec<Wrong>"#,
    r#"method = "POST", path = "/$PATH", error = Wrong"#,
    r#"method = "POST", path = "/$PATH", error = Box<dyn std::error::Error>"#,
    r#"method = "POST", path = "/$PATH", service = Wrong"#,
    r#"method = "POST", path = "/$PATH", crate = aws_operation"#,
    r#"method = "POST", path = "/$PATH", auth = x"#,
    r#"method = "POST", path = "/$PATH", rename_all = "x""#,
    r#"method = "POST", path = "/$PATH", required = "x""#,
    r#"method = "POST", path = "/$PATH", required = x::Y"#,
    r#"method = "POST", path = "/$PATH", required"#,
    r#"method = "POST", path = "/$PATH", host_prefix = "data""#,
    r#"method = "POST", path = "/$PATH", checksum()"#,
    r#"method = "POST", path = "/$PATH", checksum(requird)"#,
    r#"method = "POST", path = "/$PATH", checksum(request_algorithm = nowhere)"#,
    r#"method = "POST", path = "/$PATH", checksum(request_algorithm = label)"#,
    r#"method = "POST", path = "/$PATH", checksum(response_algorithms(CRC16))"#,
    r#"method = "POST", path = "$PATH""#,
    r#"method = "POST", path = "//$PATH""#,
    r#"method = "POST", path = "/$PATH#x""#,
    r#"method = "POST", path = "/$PATH/{nope}""#,
];
const NO_MISTAKE: &str = r#"method = "POST", path = "/$PATH""#;
/// `$OWN` stands for a name of its own.
const WITH_REQUIRED: &str = r#"method = "POST", path = "/$PATH", required = $OWN"#;
const OPTIONAL: Member = in_body("f@: Option<String>");
const ON_GET: &str = r#"method = "GET", path = "/$PATH""#;

/// A file of declarations, each with its mistakes.
#[derive(Default)]
struct Source {
    text: String,
    /// For each declaration the line it begins in, and its mistakes.
    declared: Vec<(usize, usize)>,
}

impl Source {
    fn declare(&mut self, arguments: &str, members: &[&Member], mistakes: usize) {
        let number = self.declared.len();
        let line = self.text.lines().count() + 1;
        let mut path = "p/{label}".to_owned();
        let mut fields = "    label: String,\n".to_owned();
        for (place, member) in members.iter().enumerate() {
            let own = format!("{number}x{place}");
            let label = format!("l{own}");
            if member.fields.contains("$LABEL") {
                write!(path, "/{{{label}}}").ok();
            }
            let written = member.fields.replace("$LABEL", &label).replace('@', &own);
            writeln!(fields, "    {written},").ok();
        }
        let arguments =
            arguments.replace("$PATH", &path).replace("$OWN", &format!("Required{number}"));
        let item =
            format!("#[aws_operation({arguments})]\nstruct Operation{number} {{\n{fields}}}");
        writeln!(self.text, "{item}").ok();
        self.declared.push((line, mistakes));
    }
}

#[test]
fn mistakes_neither_hide_nor_repeat_each_other() -> Result<(), Box<dyn Error>> {
    let mut source = Source::default();
    source.text.push_str("#![allow(dead_code)]\nuse aws_operation::aws_operation;\n");
    source.text.push_str("fn main() {}\nstruct Wrong;\n");
    source.declare(NO_MISTAKE, &[], 0);
    for arguments in ARGUMENTS {
        source.declare(arguments, &[], 1);
        for member in &MEMBERS {
            // One label that is missed and one that is asked for in vain may be the same.
            let same = arguments.contains("{nope}") && member.fields.contains("zz@");
            if !same {
                source.declare(arguments, &[member], 2);
            }
        }
    }
    for (index, first) in MEMBERS.iter().enumerate() {
        source.declare(NO_MISTAKE, &[first], 1);
        source.declare(WITH_REQUIRED, &[first, &OPTIONAL], 1);
        if !first.in_body {
            source.declare(ON_GET, &[first], 1);
        }
        for (further, second) in MEMBERS.iter().enumerate().skip(index + 1) {
            if first.token && second.token {
                continue;
            }
            source.declare(NO_MISTAKE, &[first, second], 2);
            let third = &MEMBERS[(index * 7 + further * 11) % MEMBERS.len()];
            if !third.token && ![first.fields, second.fields].contains(&third.fields) {
                source.declare(NO_MISTAKE, &[first, second, third], 3);
            }
        }
    }
    assert!(source.declared.len() > 1_500, "{} declarations", source.declared.len());
    let scratch = Scratch::new("pairs", "2024", r#"aws-operation = { path = "$ROOT/runtime" }"#)?;
    scratch.binary("pairs", &source.text)?;
    let mut found = vec![Vec::new(); source.declared.len()];
    for error in scratch.check()? {
        let after = source.declared.partition_point(|(line, _)| *line <= error.line);
        let index = after.checked_sub(1).ok_or_else(|| error.message.clone())?;
        found[index].push(error.message);
    }
    let lines: Vec<&str> = source.text.lines().collect();
    for ((line, mistakes), found) in source.declared.iter().zip(found) {
        let declared = lines[line - 1..].iter().take(6).copied().collect::<Vec<_>>().join("\n");
        assert_eq!(found.len(), *mistakes, "{declared}\n\n{}", found.concat());
    }
    Ok(())
}
