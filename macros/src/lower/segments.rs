//! Lowers the segments of a path, and holds its labels to their rules.

use super::label_name::is_label_name;
use super::path::{Problems, outside_labels};
use crate::model::Segment;
use crate::names::camel;

impl Problems<'_> {
    /// The segments; `None` for a label with a mistake.
    pub(super) fn segments(&mut self, path: &str) -> Vec<Option<Segment>> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let mut segments = Vec::new();
        let mut begin = 0;
        for end in outside_labels(path, '/').chain([path.len()]) {
            let segment = path.get(begin..end).unwrap_or_default();
            if segment.is_empty() && end < path.len() {
                self.at("path has an empty segment", "remove one `/`");
            }
            segments.push(self.segment(segment));
            begin = end + 1;
        }
        segments
    }

    fn segment(&mut self, segment: &str) -> Option<Segment> {
        let Some((before, rest)) = segment.split_once('{') else {
            self.check_constant(segment);
            return Some(Segment::Constant(segment.to_owned()));
        };
        let Some((name, after)) = rest.split_once('}') else {
            self.at(format!("label `{{{rest}` is not closed"), "add `}`");
            return None;
        };
        if before.contains('}') {
            self.at("`}` without `{`", "remove it");
            return None;
        }
        let (name, greedy) = name.strip_suffix('+').map_or((name, false), |name| (name, true));
        if name.is_empty() {
            self.at("label has no name", "write `{studioId}`");
            return None;
        }
        let named = is_label_name(name);
        let other = || Some(camel(name)).filter(|name| is_label_name(name));
        let written = Some(name.to_owned()).filter(|_| named).or_else(other);
        let written = written.unwrap_or_else(|| "studioId".to_owned());
        if !named {
            let message = format!("label `{name}` may use only letters, digits, `_` and `-`");
            let rest = name.starts_with('+') || name.ends_with('*') || name.ends_with("...");
            let plus = if rest { "+" } else { "" };
            self.at(message, format!("write `{{{written}{plus}}}`"));
        }
        let whole = before.is_empty() && after.is_empty();
        if !whole {
            let message = format!("label `{name}` must be a whole segment");
            self.at(message, format!("write `/{{{written}}}`"));
        }
        (whole && named).then_some(Segment::Label { name: written, greedy })
    }

    fn check_constant(&mut self, segment: &str) {
        if segment.contains('}') {
            let name = segment.trim_end_matches(['}', '+']);
            let help = if is_label_name(name) {
                format!("write `/{{{name}}}`, or remove it")
            } else {
                "remove it".to_owned()
            };
            self.at("`}` without `{`", help);
        } else if let Some(name) = segment.strip_prefix(':').filter(|name| is_label_name(name)) {
            let message = format!("label `{segment}` has the wrong syntax");
            self.at(message, format!("write `/{{{name}}}`"));
        } else if matches!(segment, "." | "..") {
            let message = format!("path has a `{segment}` segment, which HTTP clients collapse");
            self.at(message, "write the path that it resolves to");
        }
    }

    pub(super) fn check_labels(&mut self, segments: &[Option<Segment>]) {
        let mut seen: Vec<&str> = Vec::new();
        for (index, segment) in segments.iter().enumerate() {
            let Some(Segment::Label { name, greedy }) = segment else { continue };
            if seen.contains(&name.as_str()) {
                let message = format!("label `{name}` occurs twice");
                self.at(message, "labels must be unique in a path");
            }
            let is_label =
                |segment: &Option<Segment>| !matches!(segment, Some(Segment::Constant(_)));
            if *greedy && segments.iter().skip(index + 1).any(is_label) {
                let message = format!(
                    "greedy label `{{{name}+}}` must be the last label, and the only greedy one"
                );
                self.at(message, "move it");
            }
            seen.push(name);
        }
    }
}
