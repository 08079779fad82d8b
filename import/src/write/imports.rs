//! Writes the imports, in the layout that rustfmt gives them.

use super::{INDENT, WIDTH, Writer};

impl Writer<'_> {
    /// What the items have used.
    pub(super) fn imports(&self) -> String {
        let mut text = String::new();
        if self.uses_map {
            text.push_str("use std::collections::BTreeMap;\n");
        }
        if self.uses_duration {
            text.push_str("use std::time::Duration;\n");
        }
        if !text.is_empty() {
            text.push('\n');
        }
        if self.uses_wait {
            text.push_str("use aws_operation::wait::Wait;\n");
        }
        let names: Vec<&str> = self.uses.iter().copied().collect();
        let line = format!("use aws_operation::{{{}}};", names.join(", "));
        // To a list of imports rustfmt gives two characters less.
        if line.len() <= WIDTH - 2 {
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
    for (at, name) in names.iter().enumerate() {
        // No space follows the last name.
        let widest = if at + 1 == names.len() { WIDTH } else { WIDTH - 1 };
        if width > 0 && width + " ,".len() + name.len() <= widest {
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
