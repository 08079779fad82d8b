//! Finds values that cannot be sent, before anything is sent: values that violate a constraint, and
//! values that the codec cannot represent. All codecs use it.

use std::borrow::Cow;

use super::codec::Kind;
use super::invalid_member::InvalidMember;
use super::member::{Facts, Member, NO_FACTS};
use super::path::{Segment, path_text};
use super::range::RangeNumber;
use super::union::UnknownMember;
use super::write::{BigNumber, Integer, MemberWriter, ValueWriter, WriteMembers, WriteValue};
use crate::value::{Document, Timestamp};

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checks {
    /// What breaks a constraint.
    pub(crate) constraints: bool,
    /// What a document cannot have, if the value is sent in one.
    pub(crate) refusal: Option<fn(Kind<'_>) -> Option<&'static str>>,
}

impl Checks {
    /// What is wrong with the members of an operation.
    pub(crate) fn of_members<M: WriteMembers>(
        self,
        members: &'static [Member],
        from: &M,
    ) -> Vec<InvalidMember> {
        let mut checker = Checker::new(self);
        from.write_members(&mut CheckedMembers { checker: &mut checker, members });
        checker.finish()
    }

    /// What is wrong with a value that is a whole document.
    pub(crate) fn of_value<T: WriteValue>(self, value: &T) -> Vec<InvalidMember> {
        let mut checker = Checker::new(self);
        value.write(NO_FACTS, Checked { checker: &mut checker, facts: NO_FACTS });
        checker.finish()
    }

    /// What is wrong with one member.
    pub(crate) fn of_member<T: WriteValue + ?Sized>(
        self,
        member: &'static Member,
        value: &T,
    ) -> Vec<InvalidMember> {
        let mut checker = Checker::new(self);
        checker.visit(|| Segment::Member(member.name().into()), value, member.facts());
        checker.finish()
    }
}

/// Visits values, and notes each problem.
struct Checker {
    checks: Checks,
    problems: Vec<Problem>,
}

/// What is wrong, and where: innermost step first, as it is noted on the way back.
struct Problem {
    path: Vec<Segment>,
    text: String,
}

impl Checker {
    fn new(checks: Checks) -> Self {
        Self { checks, problems: Vec::new() }
    }

    fn finish(self) -> Vec<InvalidMember> {
        let told = |Problem { path, text }| InvalidMember::new(path_text(path.iter().rev()), text);
        self.problems.into_iter().map(told).collect()
    }

    fn visit<T: WriteValue + ?Sized>(
        &mut self,
        segment: impl Fn() -> Segment,
        value: &T,
        facts: &'static Facts,
    ) {
        let before = self.problems.len();
        value.write(facts, Checked { checker: self, facts });
        for problem in self.problems.iter_mut().skip(before) {
            if facts.is_sensitive() {
                // The keys of a map are as sensitive as its values.
                problem.path.clear();
            }
            problem.path.push(segment());
        }
    }

    #[cold]
    fn note(&mut self, at: usize, text: impl Into<String>) {
        self.problems.insert(at, Problem { path: Vec::new(), text: text.into() });
    }

    /// Whether a document has no form for values of that kind, which is then noted.
    fn refuses(&mut self, kind: Kind<'_>) -> bool {
        let refused = self.checks.refusal.and_then(|refusal| refusal(kind));
        if let Some(problem) = refused {
            self.note(self.problems.len(), problem);
        }
        refused.is_some()
    }
}

/// Checks one value.
struct Checked<'c> {
    checker: &'c mut Checker,
    facts: &'static Facts,
}

impl Checked<'_> {
    fn length(self, count: impl Fn() -> usize, unit: &str) {
        let before = self.checker.problems.len();
        self.length_before(before, count, unit);
    }

    /// As [`Checked::length`], told before what is wrong with the items.
    fn length_before(self, before: usize, count: impl Fn() -> usize, unit: &str) {
        let bounds = self.facts.length_bounds().filter(|_| self.checker.checks.constraints);
        let Some((min, max)) = bounds else { return };
        let length = u64::try_from(count()).unwrap_or(u64::MAX);
        let problem = if length < min {
            format!("has {length} {unit}, but needs at least {min}")
        } else if length > max {
            format!("has {length} {unit}, but at most {max} are allowed")
        } else {
            return;
        };
        self.checker.note(before, problem);
    }

    fn number(self, number: RangeNumber) {
        let range = self.facts.range().filter(|_| self.checker.checks.constraints);
        if let Some(problem) = range.and_then(|range| range.violation(number)) {
            self.checker.note(self.checker.problems.len(), problem);
        }
    }
}

impl<'c> ValueWriter for Checked<'c> {
    type Members = CheckedMembers<'c>;

    fn null(self) {
        self.checker.refuses(Kind::Null);
    }

    fn boolean(self, _: bool) {}

    fn integer(self, value: Integer) {
        self.number(RangeNumber::Whole(value.wide()));
    }

    fn float(self, value: f64) {
        self.number(RangeNumber::Float(value));
    }

    fn float32(self, value: f32) {
        self.number(RangeNumber::Float(value.into()));
    }

    fn big_number(self, _: BigNumber<'_>) {}

    fn text(self, value: &str) {
        self.checker.refuses(Kind::Text(value));
        self.length(|| value.chars().count(), "characters");
    }

    fn blob(self, value: &[u8]) {
        self.length(|| value.len(), "bytes");
    }

    fn timestamp(self, _: Timestamp, _: &'static Facts) {}

    fn document(self, _: &Document) {
        self.checker.refuses(Kind::Document);
    }

    fn json(self, _: &str) {
        self.checker.refuses(Kind::Foreign);
    }

    fn list<'v, T: WriteValue + 'v>(
        self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    ) {
        if self.checker.refuses(Kind::List) {
            return;
        }
        let (items_facts, before) = (facts.items(), self.checker.problems.len());
        let mut count = 0;
        for item in items {
            self.checker.visit(|| Segment::Index(count), item, items_facts);
            count += 1;
        }
        self.length_before(before, || count, "entries");
    }

    fn map<'v, V: WriteValue + 'v>(
        self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    ) {
        if self.checker.refuses(Kind::Map) {
            return;
        }
        let (items_facts, before) = (facts.items(), self.checker.problems.len());
        let mut count = 0;
        for (key, value) in entries {
            let segment = || Segment::Member(key.clone().into_owned().into());
            self.checker.refuses(Kind::Text(&key));
            self.checker.visit(segment, value, items_facts);
            count += 1;
        }
        self.length_before(before, || count, "entries");
    }

    fn structure(self, members: &'static [Member]) -> CheckedMembers<'c> {
        // Without a table its members are nothing to the checker.
        let members = if self.checker.refuses(Kind::Structure) { &[] } else { members };
        CheckedMembers { checker: self.checker, members }
    }

    fn refuse(self, problem: &str) {
        if self.checker.checks.refusal.is_some() {
            self.checker.note(self.checker.problems.len(), problem);
        }
    }
}

/// Checks the members of one structure.
pub(crate) struct CheckedMembers<'c> {
    checker: &'c mut Checker,
    members: &'static [Member],
}

impl MemberWriter for CheckedMembers<'_> {
    #[inline(never)]
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        if let Some(member) = self.members.get(index) {
            let segment = || Segment::Member(member.name().into());
            self.checker.visit(segment, value, member.facts());
        }
    }

    fn unknown(&mut self, _: &UnknownMember) {
        // A table without members is that of a structure that was refused.
        if !self.members.is_empty() {
            self.checker.refuses(Kind::Document);
        }
    }

    fn end(self) {}
}
