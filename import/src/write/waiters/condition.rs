//! Conditions, and what they are if they do not hold.

/// A condition in Rust.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    yes: Part,
    /// Its opposite, without a `!` around all of it.
    no: Part,
}

#[derive(Clone, Debug)]
struct Part {
    text: String,
    /// Whether it is several with `||` between them.
    is_loose: bool,
}

impl Part {
    fn new(text: String) -> Self {
        Self { text, is_loose: false }
    }

    fn both(self, other: Self) -> Self {
        let [one, other] = [self, other].map(|part| match part.is_loose {
            true => format!("({})", part.text),
            false => part.text,
        });
        Self::new(format!("{one} && {other}"))
    }

    fn either(self, other: Self) -> Self {
        Self { text: format!("{} || {}", self.text, other.text), is_loose: true }
    }
}

impl Condition {
    pub(super) fn new(yes: String, no: String) -> Self {
        Self { yes: Part::new(yes), no: Part::new(no) }
    }

    pub(super) fn opposite(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    /// The condition itself, or its opposite.
    pub(super) fn is(self, wanted: bool) -> Self {
        if wanted { self } else { self.opposite() }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self { yes: self.yes.both(other.yes), no: self.no.either(other.no) }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self { yes: self.yes.either(other.yes), no: self.no.both(other.no) }
    }

    pub(super) fn yes(&self) -> &str {
        &self.yes.text
    }

    pub(super) fn no(&self) -> &str {
        &self.no.text
    }

    /// The same of what is in an `Option`. It does not hold of what is not there.
    pub(super) fn in_option(&self, option: &str) -> Self {
        Self::new(
            format!("{option}.is_some_and(|it| {})", self.yes()),
            format!("{option}.is_none_or(|it| {})", self.no()),
        )
    }

    /// The same of one at least of these.
    pub(super) fn of_any(&self, iterator: &str) -> Self {
        Self::new(
            format!("{iterator}.any(|it| {})", self.yes()),
            format!("{iterator}.all(|it| {})", self.no()),
        )
    }
}
