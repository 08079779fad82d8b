//! Writes values as parameters. Lists, maps and structures are not sent yet.

use std::borrow::Cow;

use super::parameters::Parameters;
use crate::shape::{
    Facts, Integer, Member, MemberWriter, UnknownMember, ValueWriter, WriteMembers, WriteValue,
};
use crate::value::{Document, HttpText, Timestamp, TimestampFormat, base64};

impl Parameters {
    /// The parameters of an operation's members, in the order they are declared.
    pub(crate) fn of<M: WriteMembers>(members: &'static [Member], from: &M) -> Self {
        let mut parameters = Self::default();
        from.write_members(&mut ParameterMembers { to: &mut parameters, members });
        parameters
    }

    /// The parameter of one member.
    pub(crate) fn of_one<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Self {
        let mut parameters = Self::default();
        value.write(member.facts(), Parameter { to: &mut parameters, name: member.name() });
        parameters
    }
}

/// Writes the members of an operation.
pub struct ParameterMembers<'p> {
    to: &'p mut Parameters,
    members: &'static [Member],
}

impl MemberWriter for ParameterMembers<'_> {
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        if let Some(member) = self.members.get(index) {
            value.write(member.facts(), Parameter { to: self.to, name: member.name() });
        }
    }

    fn unknown(&mut self, _: &UnknownMember) {}

    fn end(self) {}
}

/// Writes one value.
pub struct Parameter<'p> {
    to: &'p mut Parameters,
    name: &'static str,
}

impl Parameter<'_> {
    fn push(self, value: &str) {
        self.to.push(self.name, value);
    }
}

impl<'p> ValueWriter for Parameter<'p> {
    type Members = ParameterMembers<'p>;

    fn null(self) {}

    fn boolean(self, value: bool) {
        self.push(if value { "true" } else { "false" });
    }

    fn integer(self, value: Integer) {
        self.push(&value.wide().to_string());
    }

    fn float(self, value: f64) {
        self.push(&value.to_text());
    }

    fn float32(self, value: f32) {
        self.push(&value.to_text());
    }

    fn text(self, value: &str) {
        self.push(value);
    }

    fn blob(self, value: &[u8]) {
        self.push(&base64(value));
    }

    fn timestamp(self, value: Timestamp, facts: &'static Facts) {
        self.push(&value.format(facts.timestamp_format().unwrap_or(TimestampFormat::DateTime)));
    }

    fn document(self, _: &Document) {}

    fn json(self, _: &str) {}

    fn list<'v, T: WriteValue + 'v>(self, _: impl Iterator<Item = &'v T>, _: &'static Facts) {}

    fn map<'v, V: WriteValue + 'v>(
        self,
        _: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        _: &'static Facts,
    ) {
    }

    fn structure(self, _: &'static [Member]) -> ParameterMembers<'p> {
        ParameterMembers { to: self.to, members: &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static MEMBERS: [Member; 5] =
        [Member::new("A"), Member::new("B"), Member::new("C"), Member::new("D"), Member::new("E")];

    struct Scalars;

    impl WriteMembers for Scalars {
        fn write_members<W: MemberWriter>(&self, to: &mut W) {
            "x y&z=ü~*".write_member(0, to);
            None::<String>.write_member(1, to);
            Some(900).write_member(2, to);
            true.write_member(3, to);
            Timestamp::new(0, 0).write_member(4, to);
        }
    }

    #[test]
    fn scalars_are_parameters_and_none_is_left_out() {
        let written = Parameters::of(&MEMBERS, &Scalars);
        let expected = "A=x+y%26z%3D%C3%BC~%2A&C=900&D=true&E=1970-01-01T00%3A00%3A00Z";
        assert_eq!(String::from_utf8_lossy(&written.text), expected);
    }
}
