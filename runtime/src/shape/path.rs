//! Paths into a document.

use std::borrow::Cow;

/// One step of a path into a document.
#[derive(Debug)]
pub(crate) enum Segment {
    Member(Cow<'static, str>),
    Index(usize),
}

/// How many steps of a path are shown; a deeper one is nobody's data.
const SHOWN: usize = 24;

/// About how long the text gets, so that a message has room for what is wrong there.
const LENGTH: usize = 160;

/// `items[3].name`
pub(crate) fn path_text<'a>(path: impl Iterator<Item = &'a Segment>) -> String {
    let mut text = String::new();
    for (step, segment) in path.enumerate() {
        if step == SHOWN || text.len() > LENGTH {
            text.push('…');
            break;
        }
        match segment {
            Segment::Member(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.extend(name.chars().take(LENGTH));
            }
            Segment::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}
