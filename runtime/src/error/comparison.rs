//! What a service that refused a signature expected, beside what was signed.

use std::fmt;

use super::display::visible;

/// What the canonical request follows in the message of a service that refused a signature.
pub(crate) const CANONICAL_REQUEST: &str = "The Canonical String for this request should have been";

/// The texts of both sides, as they may be shown. Each is there if the service says what it expected.
#[derive(Debug)]
pub(crate) struct Comparison {
    pub(crate) canonical_request: Option<Compared>,
    pub(crate) string_to_sign: Option<Compared>,
}

/// One text of both sides, by lines.
#[derive(Debug)]
pub(crate) struct Compared {
    /// The lines at the start that are the same.
    before: Vec<String>,
    ours: Vec<String>,
    theirs: Vec<String>,
    /// The lines at the end that are the same.
    after: Vec<String>,
}

impl Compared {
    /// `shown` is what may be shown of the line at an index.
    pub(crate) fn of(ours: &str, theirs: &str, shown: impl Fn(usize, &str) -> String) -> Self {
        let (ours, theirs): (Vec<_>, Vec<_>) = (ours.lines().collect(), theirs.lines().collect());
        let same = |(ours, theirs): &(&&str, &&str)| ours == theirs;
        let before = ours.iter().zip(&theirs).take_while(same).count();
        let rest = ours.len().min(theirs.len()) - before;
        let ends = ours.iter().rev().zip(theirs.iter().rev()).take(rest);
        let after = ends.take_while(same).count();
        let lines = |of: &[&str], from: usize, to: usize| {
            let lines = of.iter().enumerate().take(to).skip(from);
            lines.map(|(at, line)| visible(&shown(at, line))).collect::<Vec<_>>()
        };
        Self {
            before: lines(&ours, 0, before),
            after: lines(&ours, ours.len() - after, ours.len()),
            theirs: lines(&theirs, before, theirs.len() - after),
            ours: lines(&ours, before, ours.len() - after),
        }
    }

    fn is_same(&self) -> bool {
        self.ours.is_empty() && self.theirs.is_empty()
    }

    fn show(&self, title: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_same() {
            return write!(formatter, "\n{title}: the same on both sides");
        }
        write!(formatter, "\n{title}:")?;
        let line = |formatter: &mut fmt::Formatter<'_>, mark: &str, text: &str| {
            write!(formatter, "\n{}", format!("  {mark} {text}").trim_end())
        };
        for text in &self.before {
            line(formatter, " ", text)?;
        }
        // The first difference has its mark between the lines that it is in.
        if let Some(text) = self.ours.first() {
            line(formatter, "-", text)?;
        }
        if let Some(text) = self.theirs.first() {
            line(formatter, "+", text)?;
        }
        if let (Some(ours), Some(theirs)) = (self.ours.first(), self.theirs.first()) {
            let same = |(ours, theirs): &(char, char)| ours == theirs;
            let column = ours.chars().zip(theirs.chars()).take_while(same).count();
            match ours == theirs {
                true => line(formatter, " ", "^ they differ in what is hidden")?,
                false => line(formatter, " ", &format!("{}^", " ".repeat(column)))?,
            }
        }
        for text in self.ours.iter().skip(1) {
            line(formatter, "-", text)?;
        }
        for text in self.theirs.iter().skip(1) {
            line(formatter, "+", text)?;
        }
        self.after.iter().try_for_each(|text| line(formatter, " ", text))
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { canonical_request, string_to_sign } = self;
        let of_both = [canonical_request.as_ref(), string_to_sign.as_ref()];
        formatter.write_str(match of_both.into_iter().flatten().all(Compared::is_same) {
            true => {
                "The client signed what the service expected, but by another key: the secret access key \
                 does not belong to the access key ID."
            }
            false => {
                "The service did not expect what the client signed (-: the client, +: the service)."
            }
        })?;
        if let Some(compared) = canonical_request {
            compared.show("canonical request", formatter)?;
        }
        if let Some(compared) = string_to_sign {
            compared.show("string to sign", formatter)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Compared, Comparison};

    fn shown(ours: &str, theirs: &str) -> String {
        let compared = Compared::of(ours, theirs, |_, line| match line.split_once(':') {
            Some(("secret", _)) => "secret:<hidden>".to_owned(),
            _ => line.to_owned(),
        });
        Comparison { canonical_request: Some(compared), string_to_sign: None }.to_string()
    }

    #[test]
    fn the_first_difference_is_marked() {
        let lines = [
            "The service did not expect what the client signed (-: the client, +: the service).",
            "canonical request:",
            "    GET",
            "  - /a%20b",
            "  + /a+b",
            "      ^",
            "",
            "    host:h",
            "",
            "    host",
        ];
        let (ours, theirs) = ("GET\n/a%20b\n\nhost:h\n\nhost", "GET\n/a+b\n\nhost:h\n\nhost");
        assert_eq!(shown(ours, theirs), lines.join("\n"));
    }

    #[test]
    fn a_line_of_one_side_does_not_move_the_others() {
        let said = shown("GET\na:1\nb:2\nc:3", "GET\na:1\nc:3");
        assert!(said.ends_with("\n    GET\n    a:1\n  - b:2\n    c:3"), "{said}");
        let said = shown("a:1\na:1", "a:1");
        assert!(said.ends_with("\n    a:1\n  - a:1"), "{said}");
        let said = shown("", "a:1");
        assert!(said.ends_with("\n  + a:1"), "{said}");
    }

    #[test]
    fn what_is_hidden_is_compared_and_not_shown() {
        let said = shown("GET\nsecret:ONE", "GET\nsecret:TWO");
        let lines =
            "\n  - secret:<hidden>\n  + secret:<hidden>\n    ^ they differ in what is hidden";
        assert!(said.ends_with(lines), "{said}");
        let said = shown("secret:ONE", "secret:ONE");
        assert!(said.ends_with("canonical request: the same on both sides"), "{said}");
        assert!(said.starts_with("The client signed what the service expected"), "{said}");
    }

    #[test]
    fn a_line_cannot_turn_the_terminal_around() {
        let said = shown("a\u{1b}[31m", "a\u{202e}");
        assert!(said.contains("  - a\\u{1b}[31m\n  + a\\u{202e}\n"), "{said}");
    }
}
