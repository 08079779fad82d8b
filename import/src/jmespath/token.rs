//! The words of an expression.

use serde_json::Value;

/// The longest first.
const SYMBOLS: [&str; 20] = [
    "==", "!=", "<=", ">=", "&&", "||", "[?", "<", ">", "!", ".", "[", "]", "*", "(", ")", ",",
    "@", "|", "&",
];

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Name(String),
    Literal(Value),
    Number(i64),
    Symbol(&'static str),
}

/// The words of `text`, or what is wrong with it.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '`' | '\'' | '"' => quoted(rest, first)?,
            '-' | '0'..='9' => {
                let digits = end(rest, 1, |c| c.is_ascii_digit());
                let number = rest[..digits].parse();
                (Token::Number(number.map_err(|_| unknown(rest))?), digits)
            }
            'A'..='Z' | 'a'..='z' | '_' => {
                let length = end(rest, 1, |c| c.is_ascii_alphanumeric() || c == '_');
                (Token::Name(rest[..length].to_owned()), length)
            }
            _ => {
                let symbol = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol));
                let symbol = symbol.ok_or_else(|| unknown(rest))?;
                (Token::Symbol(symbol), symbol.len())
            }
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

/// Where the characters end that belong to a word.
fn end(text: &str, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    text[from..].find(|c| !belongs(c)).map_or(text.len(), |at| from + at)
}

/// What is between two quotes, and its length with them.
fn quoted(text: &str, quote: char) -> Result<(Token, usize), String> {
    let mut inner = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        if character == quote {
            let token = match quote {
                '`' => Token::Literal(literal(&inner)),
                '"' => Token::Name(name(&inner)?),
                _ => Token::Literal(inner.into()),
            };
            return Ok((token, at + 1));
        }
        if character == '\\' {
            // In a name, the escape is JSON's.
            let next = characters.next().map(|(_, next)| next);
            match next {
                Some(next) if next == quote && quote != '"' => inner.push(next),
                next => inner.extend([character].into_iter().chain(next)),
            }
        } else {
            inner.push(character);
        }
    }
    Err(format!("`{quote}` is not closed"))
}

/// JSON, or text: older expressions leave out the quotes.
fn literal(inner: &str) -> Value {
    serde_json::from_str(inner).unwrap_or_else(|_| inner.trim_start().into())
}

fn name(inner: &str) -> Result<String, String> {
    serde_json::from_str(&format!("\"{inner}\"")).map_err(|_| format!("`{inner}` is not a name"))
}

fn unknown(rest: &str) -> String {
    let word: String = rest.chars().take_while(|c| !c.is_whitespace()).take(20).collect();
    format!("`{word}` is not known")
}
