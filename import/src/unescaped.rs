//! Takes back what keeps a character from being Markdown.

/// Markdown without backslashes that keep a character from being markup.
pub(crate) fn unescaped(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut characters = markdown.chars().peekable();
    while let Some(character) = characters.next() {
        let escapes =
            character == '\\' && characters.peek().is_some_and(char::is_ascii_punctuation);
        if !escapes {
            text.push(character);
        } else if let Some(next) = characters.next() {
            text.push(next);
        }
    }
    text
}
