//! Splits a line into words as a POSIX shell does, without anything else that a shell does.

/// The words; `None` where a quote or a backslash at the end is left open.
pub(crate) fn words(text: &str) -> Option<Vec<String>> {
    let (mut words, mut word) = (Vec::new(), None::<String>);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match characters.next()? {
                        '\'' => break,
                        inside => word.push(inside),
                    }
                }
            }
            '"' => quoted(&mut characters, word.get_or_insert_default())?,
            '\\' => word.get_or_insert_default().push(characters.next()?),
            space if space.is_ascii_whitespace() => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Some(words)
}

/// Between double quotes a backslash escapes them and itself, and is itself before all else.
fn quoted(characters: &mut std::str::Chars<'_>, word: &mut String) -> Option<()> {
    loop {
        match characters.next()? {
            '"' => return Some(()),
            '\\' => match characters.next()? {
                escaped @ ('"' | '\\') => word.push(escaped),
                other => word.extend(['\\', other]),
            },
            inside => word.push(inside),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    /// Each seen in Python 3.11's `shlex.split`.
    #[test]
    fn words_are_split_as_python_does() {
        for (text, expected) in [
            ("profile x", Some(&["profile", "x"][..])),
            (r#"profile "a b""#, Some(&["profile", "a b"])),
            (r#"a'b c'"d\"\e" f\ g ''"#, Some(&["ab cd\"\\e", "f g", ""])),
            ("  ", Some(&[])),
            ("'open", None),
            ("open\\", None),
            ("a # b", Some(&["a", "#", "b"])),
        ] {
            assert_eq!(
                words(text).as_deref().map(|words| words.to_vec()),
                expected.map(|e| e.iter().map(|w| (*w).to_owned()).collect()),
                "{text}"
            );
        }
    }
}
