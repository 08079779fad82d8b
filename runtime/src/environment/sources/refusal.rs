//! Why a local host gives no credentials, in its own words.

use super::document::Document;
use crate::error::one_line;

/// How a text begins that is a page or a document, which may hold anything.
const NO_TEXT: [&str; 6] = ["<", "{", "\"", "[{", "[\"", "\u{feff}"];
/// What names the keys, in lower case, however a text is written.
const KEYS: [&str; 2] = ["accesskeyid", "secretaccesskey"];

/// The reason in the body of a response, behind a colon, if it may be shown: the code and message of a
/// document, or else a plain text. What is `hidden` does not stand in it.
pub(super) fn reason<'h>(body: &[u8], hidden: impl Iterator<Item = &'h str>) -> String {
    let text = String::from_utf8_lossy(body);
    let document = Document::read(body);
    let text = match &document {
        Ok(document) => {
            let either = |upper, lower| document.text(upper).or_else(|| document.text(lower));
            let (code, message) = (either("Code", "code"), either("Message", "message"));
            code.into_iter().chain(message).collect::<Vec<_>>().join(": ")
        }
        Err(_) if NO_TEXT.iter().any(|begin| text.trim_start().starts_with(begin)) => String::new(),
        Err(_) => text.into_owned(),
    };
    let text = hidden.fold(text, |text, hidden| text.replace(hidden, "<hidden>"));
    let text = if document.is_err() && names_keys(&text) { String::new() } else { text };
    let line = one_line(&text);
    if line.is_empty() { line } else { format!(": {line}") }
}

/// Whether a text has the keys in it, as far as their names tell. A token may be spoken of.
fn names_keys(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let is_value =
        |behind: &str| behind.trim_start_matches(['"', '\'', ' ']).starts_with([':', '=']);
    KEYS.iter().any(|name| lower.contains(name)) || lower.split("token").skip(1).any(is_value)
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn a_reason_is_shown_and_a_document_is_not() {
        for (body, shown) in [
            (
                r#"{"code":"NoIdInRequest","message":"ID\nnot found"}"#,
                ": NoIdInRequest: ID not found",
            ),
            (r#"{"Code":"Denied","Message":null,"Token":"SECRET"}"#, ": Denied"),
            ("[r-1]: (AccessDenied): SECRET cannot", ": [r-1]: (AccessDenied): <hidden> cannot"),
            ("page not found\n", ": page not found"),
            (r#"{"Token":"SECRET"}"#, ""),
            (r#"{"message":"SECR"#, ""),
            (r#"["SECR"#, ""),
            (r#" [{"Token":"SECR"#, ""),
            ("<html>SECR</html>", ""),
            ("\u{feff}{\"a\":\"SECR", ""),
            (" \u{feff}SECR", ""),
            ("accessKeyId=SECR", ""),
            ("a: 1\nsecretACCESSKEY: SECR", ""),
            ("SessionToken = SECR", ""),
            ("a: 1, 'token': SECR", ""),
            ("SECRET: no", ": <hidden>: no"),
            ("the token SECRET is bad", ": the token <hidden> is bad"),
            ("", ""),
        ] {
            assert_eq!(reason(body.as_bytes(), ["SECRET"].into_iter()), shown, "{body}");
        }
    }
}
