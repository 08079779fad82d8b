//! The path template of an operation.

/// `/a/{b}/{c+}?d=e`, taken apart.
#[derive(Default)]
pub(crate) struct PathTemplate {
    pub(crate) segments: Vec<Segment>,
    /// The constant query as written, without its `?`; empty where there is none.
    pub(crate) query: String,
}

/// What stands between two slashes.
pub(crate) enum Segment {
    /// Sent as it is; empty only after a trailing slash.
    Constant(String),
    Label {
        name: String,
        greedy: bool,
    },
}

impl PathTemplate {
    /// The labels in their order, and whether each is greedy.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&str, bool)> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Label { name, greedy } => Some((name.as_str(), *greedy)),
            Segment::Constant(_) => None,
        })
    }

    /// The names that the constant query sets.
    pub(crate) fn query_names(&self) -> impl Iterator<Item = &str> {
        self.query
            .split('&')
            .filter_map(|pair| pair.split('=').next())
            .filter(|name| !name.is_empty())
    }
}

impl std::fmt::Display for PathTemplate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Constant(text) => write!(formatter, "/{text}")?,
                Segment::Label { name, greedy: false } => write!(formatter, "/{{{name}}}")?,
                Segment::Label { name, greedy: true } => write!(formatter, "/{{{name}+}}")?,
            }
        }
        if self.query.is_empty() { Ok(()) } else { write!(formatter, "?{}", self.query) }
    }
}
