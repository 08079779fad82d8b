//! Lays out members as rustfmt does: prettyplease, whose lines are shorter, breaks their types and
//! keys.

use super::{INDENT, WIDTH};

/// The text of an item, with what is broken on one line where it fits.
pub(super) fn lay_out(item: &str) -> String {
    let mut text = String::with_capacity(item.len());
    let mut lines = item.lines();
    while let Some(line) = lines.next() {
        let mut broken = vec![line];
        if is_member(line) && line.ends_with(['<', '(']) {
            for next in lines.by_ref() {
                broken.push(next);
                if indent(next) == indent(line) {
                    break;
                }
            }
        }
        for line in laid_out(&broken) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// Whether that is a field or variant, or begins one, or the keys of one.
fn is_member(line: &str) -> bool {
    let member = line.trim_start();
    let begins =
        member.starts_with("#[aws(") || member.starts_with(|c: char| c.is_ascii_alphabetic());
    begins && member.len() < line.len()
}

/// The lines of a member, or of its keys; as they are where they cannot be better.
fn laid_out(broken: &[&str]) -> Vec<String> {
    let margin = " ".repeat(broken.first().map_or(0, |line| indent(line)));
    let line = format!("{margin}{}", joined(broken));
    // To keys rustfmt gives one character less.
    let width = if line.ends_with(']') { WIDTH - 1 } else { WIDTH };
    if line.len() <= width || !is_member(&line) {
        return vec![line];
    }
    if let Some((name, ty)) =
        line.split_once(": ").filter(|_| line.trim_start().starts_with("pub "))
    {
        let ty = format!("{margin}{INDENT}{ty}");
        if ty.len() <= WIDTH {
            return vec![format!("{name}:"), ty];
        }
    }
    broken.iter().map(|line| (*line).to_owned()).collect()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The lines as one, without the commas that end a list.
fn joined(lines: &[&str]) -> String {
    let mut joined = String::new();
    for line in lines {
        let piece = line.trim_start();
        if piece.starts_with(['>', ')']) && joined.ends_with(',') {
            joined.pop();
        } else if joined.ends_with(',') {
            joined.push(' ');
        }
        joined.push_str(piece);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_becomes_one_line() {
        let broken = "pub struct A {\n    pub b: Option<\n        HashMap<\n            String,\n            \
                      B,\n        >,\n    >,\n    pub c: C,\n}\n";
        let expected = "pub struct A {\n    pub b: Option<HashMap<String, B>>,\n    pub c: C,\n}\n";
        assert_eq!(lay_out(broken), expected);
        let broken = "pub enum A {\n    #[aws(\n        name = \"b\",\n        sensitive\n    )]\n    B(\n        C,\n    ),\n    D,\n}\n";
        let expected = "pub enum A {\n    #[aws(name = \"b\", sensitive)]\n    B(C),\n    D,\n}\n";
        assert_eq!(lay_out(broken), expected);
    }

    #[test]
    fn a_type_too_long_has_a_line_of_its_own() {
        let (name, ty) = ("n".repeat(40), "T".repeat(60));
        let broken =
            format!("pub struct A {{\n    pub {name}: Option<\n        {ty},\n    >,\n}}\n");
        let expected = format!("pub struct A {{\n    pub {name}:\n        Option<{ty}>,\n}}\n");
        assert_eq!(lay_out(&broken), expected);
        let unbroken = format!("pub struct A {{\n    pub {name}: {ty},\n}}\n");
        let expected = format!("pub struct A {{\n    pub {name}:\n        {ty},\n}}\n");
        assert_eq!(lay_out(&unbroken), expected);
    }

    #[test]
    fn what_fits_nowhere_stays_broken() {
        let name = "n".repeat(50);
        for item in [
            format!("pub enum A {{\n    {name}(\n        {name},\n    ),\n}}\n"),
            format!(
                "pub enum A {{\n    #[aws(\n        name = \"{name}\",\n        range(max = 10000000000000)\n    )]\n    B,\n}}\n"
            ),
        ] {
            assert_eq!(lay_out(&item), item);
        }
    }

    #[test]
    fn all_else_stays() {
        let item = "/// Calls f(\n#[aws_operation(\n    path = \"/\",\n)]\npub struct A {\n    /// of (\n    pub b: B,\n}\n";
        assert_eq!(lay_out(item), item);
    }
}
