//! What XML cannot hold as it is.

/// Adds a text, in an element or in an attribute.
///
/// Line ends are escaped in both places: a reader makes a line feed of each, and a space in an attribute.
pub(super) fn push_escaped(to: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, found, after)) = split_at_special(rest) {
        to.push_str(before);
        to.push_str(found);
        rest = after;
    }
    to.push_str(rest);
}

/// The text before the first character that is escaped, what stands for it, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, &'static str, &str)> {
    let (at, special, escaped) = text
        .char_indices()
        .find_map(|(at, character)| Some((at, character, escaped(character)?)))?;
    Some((text.get(..at)?, escaped, text.get(at + special.len_utf8()..)?))
}

fn escaped(character: char) -> Option<&'static str> {
    Some(match character {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => "&#x9;",
        '\n' => "&#xA;",
        '\r' => "&#xD;",
        '\u{85}' => "&#x85;",
        '\u{2028}' => "&#x2028;",
        _ => return None,
    })
}

/// Whether XML 1.0 has the character, escaped or not.
pub(super) fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_line_ends_are_escaped() {
        for (text, expected) in [
            ("", ""),
            ("plain ü", "plain ü"),
            ("<a b=\"c\">&amp;'", "&lt;a b=&quot;c&quot;&gt;&amp;amp;'"),
            ("\t\n\r\u{85}\u{2028}.", "&#x9;&#xA;&#xD;&#x85;&#x2028;."),
        ] {
            let mut escaped = String::new();
            push_escaped(&mut escaped, text);
            assert_eq!(escaped, expected);
        }
    }

    #[test]
    fn control_characters_are_not_allowed() {
        assert!(
            "\t\n\r a\u{7f}\u{85}ü\u{d7ff}\u{e000}\u{fffd}\u{1f600}\u{10ffff}"
                .chars()
                .all(is_allowed)
        );
        assert!(!"\0\u{1}\u{8}\u{b}\u{c}\u{e}\u{1f}\u{fffe}\u{ffff}".chars().any(is_allowed));
    }
}
