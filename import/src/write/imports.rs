//! Writes the imports, in the layout that rustfmt gives them.

use super::Writer;

/// The width of a line.
const WIDTH: usize = 100;

const INDENT: &str = "    ";

impl Writer<'_> {
    /// What the items have used.
    pub(super) fn imports(&self) -> String {
        let mut text = String::new();
        if self.uses_map {
            text.push_str("use std::collections::HashMap;\n\n");
        }
        let names: Vec<&str> = self.uses.iter().copied().collect();
        let line = format!("use aws_operation::{{{}}};", names.join(", "));
        if line.len() <= WIDTH {
            text.push_str(&line);
        } else {
            text.push_str("use aws_operation::{\n");
            text.push_str(&filled(&names));
            text.push_str("};");
        }
        text.push('\n');
        text
    }
}

/// Lines of as many names as fit, a comma behind each.
fn filled(names: &[&str]) -> String {
    let mut text = String::new();
    let mut width = 0;
    for name in names {
        if width > 0 && width + " ,".len() + name.len() <= WIDTH {
            text.push(' ');
            width += " ,".len() + name.len();
        } else {
            if width > 0 {
                text.push('\n');
            }
            text.push_str(INDENT);
            width = INDENT.len() + name.len() + ",".len();
        }
        text.push_str(name);
        text.push(',');
    }
    text.push('\n');
    text
}
