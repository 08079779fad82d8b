//! Writes the imports, in the layout that rustfmt gives them.

use super::{INDENT, WIDTH, Writer};

impl Writer<'_> {
    /// What the items have used.
    pub(super) fn imports(&self) -> String {
        let mut text = String::new();
        if self.uses_map {
            text.push_str("use std::collections::BTreeMap;\n\n");
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
