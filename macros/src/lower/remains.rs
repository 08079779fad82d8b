//! What is left of a path with a mistake: its labels, if they are sure, or what may be one.
//!
//! By them the members are still bound, so that the mistakes of both come out in one compile.

use aws_operation_words::folded;

use super::label_name::is_label_name;
use crate::model::{PathTemplate, Segment};

/// What is left of a path with a mistake.
pub(super) enum Remains {
    /// Its labels are as they should be: the mistake is elsewhere.
    Labels(PathTemplate),
    /// What may be a label, as it is written.
    Guesses(Vec<String>),
    /// Nothing: any member may be a label.
    Nothing,
}

impl Remains {
    pub(super) fn of(text: &str) -> Self {
        if text.is_empty() {
            return Self::Nothing;
        }
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        // Labels as other frameworks write them are guesses too.
        let braced = |part: &&str| part.contains(['{', '}', '<', '>']) || part.starts_with(':');
        let mut segments: Vec<Segment> = Vec::new();
        let mut sure = !query.contains(['{', '}']);
        for part in path.split('/').filter(braced) {
            match label(part) {
                Some((name, _)) if holds(&segments, name) => {}
                Some((name, greedy)) => {
                    segments.push(Segment::Label { name: name.to_owned(), greedy });
                }
                None => sure = false,
            }
        }
        if sure {
            return Self::Labels(PathTemplate { segments, query: String::new() });
        }
        let parts = text.split(['/', '?', '&', '=']).filter(braced);
        Self::Guesses(parts.flat_map(inner).collect())
    }

    /// Whether a field of this name may have been meant by one of the guesses.
    pub(super) fn may_mean(&self, field: &str) -> bool {
        let Self::Guesses(guesses) = self else { return matches!(self, Self::Nothing) };
        let letters = |guess: &str| folded(&guess.replace(|c: char| !c.is_alphanumeric(), ""));
        guesses.iter().any(|guess| guess.is_empty() || letters(guess) == folded(field))
    }
}

/// The name of a label that is written as it should be, and whether it is greedy.
fn label(part: &str) -> Option<(&str, bool)> {
    let name = part.strip_prefix('{')?.strip_suffix('}')?;
    let (name, greedy) = name.strip_suffix('+').map_or((name, false), |name| (name, true));
    is_label_name(name).then_some((name, greedy))
}

fn holds(segments: &[Segment], wanted: &str) -> bool {
    segments.iter().any(|segment| matches!(segment, Segment::Label { name, .. } if name == wanted))
}

/// What stands in braces, closed or not.
fn inner(part: &str) -> Vec<String> {
    let before_brace = |text: &str| text.split('}').next().unwrap_or_default().to_owned();
    match part.split_once('{') {
        None => vec![before_brace(part)],
        Some((_, after)) => after.split('{').map(before_brace).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_are_sure_are_kept() {
        let Remains::Labels(path) = Remains::of("a//{one}/{two+}/{one}#x") else {
            unreachable!("they are sure");
        };
        assert_eq!(path.labels().collect::<Vec<_>>(), [("one", false), ("two", true)]);
    }

    #[test]
    fn others_are_guessed() {
        let remains = Remains::of("/{good}/{open/x}/{a b}/a-{c}/{f}{g}?d={e}");
        let Remains::Guesses(guesses) = &remains else { unreachable!("they are not sure") };
        assert_eq!(guesses, &["good", "open", "x", "a b", "c", "f", "g", "e"]);
        assert!(remains.may_mean("a_b") && !remains.may_mean("h"));
        assert!(Remains::of("/{}").may_mean("anything"));
    }
}
