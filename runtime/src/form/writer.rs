//! Writes values as parameters.

use std::borrow::Cow;

use super::parameters::{Dialect, Parameters};
use crate::shape::{
    BigNumber, Facts, Integer, Member, MemberWriter, UnknownMember, ValueWriter, WriteMembers,
    WriteValue,
};
use crate::stack::deeper;
use crate::value::{Document, HttpText, Timestamp, TimestampFormat, base64};

/// What the items of a list are called.
const ITEM: &str = "member";
/// What the entries of a map are called.
const ENTRY: &str = "entry";

impl Parameters {
    /// The parameters of an operation's members, in the order they are declared.
    pub(crate) fn of<M: WriteMembers>(
        dialect: Dialect,
        members: &'static [Member],
        from: &M,
    ) -> Self {
        let mut parameters = Self::new(dialect);
        from.write_members(&mut ParameterMembers { to: &mut parameters, members });
        parameters
    }

    /// The parameters of one member.
    pub(crate) fn of_one<T: WriteValue + ?Sized>(
        dialect: Dialect,
        member: &'static Member,
        value: &T,
    ) -> Self {
        let mut parameters = Self::new(dialect);
        write(&mut parameters, member, value);
        parameters
    }
}

fn write<T: WriteValue + ?Sized>(to: &mut Parameters, member: &'static Member, value: &T) {
    let facts = member.facts();
    let name = match (to.dialect, facts.query_name()) {
        (Dialect::AwsQuery, _) => member.name().into(),
        (Dialect::Ec2Query, Some(name)) => name.into(),
        (Dialect::Ec2Query, None) => capitalized(member.name()),
    };
    to.within(&name, |to| value.write(facts, Parameter { to }));
}

fn capitalized(name: &'static str) -> Cow<'static, str> {
    match name.chars().next() {
        Some(first) if first.is_ascii_lowercase() => {
            let rest = name.strip_prefix(first).unwrap_or_default();
            format!("{}{rest}", first.to_ascii_uppercase()).into()
        }
        _ => name.into(),
    }
}

/// Writes the members of an operation or of a structure.
pub struct ParameterMembers<'p> {
    to: &'p mut Parameters,
    members: &'static [Member],
}

impl MemberWriter for ParameterMembers<'_> {
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        if let Some(member) = self.members.get(index) {
            write(self.to, member, value);
        }
    }

    /// The checker has refused it.
    fn unknown(&mut self, _: &UnknownMember) {}

    fn end(self) {}
}

/// Writes the value whose name is next.
pub struct Parameter<'p> {
    to: &'p mut Parameters,
}

impl<'p> ValueWriter for Parameter<'p> {
    type Members = ParameterMembers<'p>;

    fn null(self) {}

    fn boolean(self, value: bool) {
        self.to.push_next(if value { "true" } else { "false" });
    }

    fn integer(self, value: Integer) {
        self.to.push_next(&value.wide().to_string());
    }

    fn float(self, value: f64) {
        self.to.push_next(&value.to_text());
    }

    fn float32(self, value: f32) {
        self.to.push_next(&value.to_text());
    }

    fn big_number(self, value: BigNumber<'_>) {
        self.to.push_next(value.digits());
    }

    fn text(self, value: &str) {
        self.to.push_next(value);
    }

    fn blob(self, value: &[u8]) {
        self.to.push_next(&base64(value));
    }

    fn timestamp(self, value: Timestamp, facts: &'static Facts) {
        let format = facts.timestamp_format().unwrap_or(TimestampFormat::DateTime);
        self.to.push_next(&value.format(format));
    }

    fn document(self, _: &Document) {}

    fn json(self, _: &str) {}

    fn list<'v, T: WriteValue + 'v>(
        self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    ) {
        let mut items = items.peekable();
        let is_flattened = self.to.dialect == Dialect::Ec2Query || facts.is_flattened();
        // That there are none is said in awsQuery, as in botocore; ec2Query has no words for it.
        if items.peek().is_none() && self.to.dialect == Dialect::AwsQuery {
            return self.to.push_next("");
        }
        let write = |to: &mut Parameters| {
            for (index, item) in items.enumerate() {
                let number = (index + 1).to_string();
                to.within(&number, |to| {
                    deeper::<T, _>(|| item.write(facts.items(), Parameter { to }));
                });
            }
        };
        match is_flattened {
            true => write(self.to),
            false => self.to.within(facts.member_name().unwrap_or(ITEM), write),
        }
    }

    fn map<'v, V: WriteValue + 'v>(
        self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    ) {
        let write = |to: &mut Parameters| {
            for (index, (key, value)) in entries.enumerate() {
                let number = (index + 1).to_string();
                to.within(&number, |to| {
                    to.within(facts.key_name(), |to| to.push_next(&key));
                    to.within(facts.value_name(), |to| {
                        deeper::<V, _>(|| value.write(facts.items(), Parameter { to }));
                    });
                });
            }
        };
        match facts.is_flattened() {
            true => write(self.to),
            false => self.to.within(ENTRY, write),
        }
    }

    fn structure(self, members: &'static [Member]) -> ParameterMembers<'p> {
        ParameterMembers { to: self.to, members }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::shape::{Layout, Structure};

    fn written<M: WriteMembers>(dialect: Dialect, members: &'static [Member], from: &M) -> String {
        let written = Parameters::of(dialect, members, from);
        assert!(written.name.is_empty());
        String::from_utf8_lossy(&written.text).into_owned()
    }

    struct Scalars;

    impl Scalars {
        const MEMBERS: &'static [Member] = &[
            Member::new("A"),
            Member::new("B"),
            Member::new("c"),
            Member::new("D"),
            Member::new("E"),
        ];
    }

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
        let expected = "A=x+y%26z%3D%C3%BC~%2A&c=900&D=true&E=1970-01-01T00%3A00%3A00Z";
        assert_eq!(written(Dialect::AwsQuery, Scalars::MEMBERS, &Scalars), expected);
        let expected = expected.replace("&c=", "&C=");
        assert_eq!(written(Dialect::Ec2Query, Scalars::MEMBERS, &Scalars), expected);
    }

    struct Point(i32);

    impl Structure for Point {
        const MEMBERS: &'static [Member] = &[Member::new("x")];
    }

    impl WriteValue for Point {
        fn write<W: ValueWriter>(&self, _: &'static Facts, to: W) {
            let mut members = to.structure(Self::MEMBERS);
            self.0.write_member(0, &mut members);
            members.end();
        }
    }

    struct Nested;

    impl Nested {
        const MEMBERS: &'static [Member] = &[
            Member::new("points"),
            Member::with(
                "flat",
                &Facts::NONE.layout(&Layout {
                    flattened: true,
                    query_name: Some("Other"),
                    ..Layout::USUAL
                }),
            ),
            Member::with(
                "map",
                &Facts::NONE.layout(&Layout {
                    key_name: Some("Name"),
                    value_name: Some("Setting"),
                    ..Layout::USUAL
                }),
            ),
            Member::new("none"),
            Member::with(
                "lists",
                &Facts::NONE.layout(&Layout { member_name: Some("item"), ..Layout::USUAL }).each(
                    &Facts::NONE.layout(&Layout { member_name: Some("inner"), ..Layout::USUAL }),
                ),
            ),
        ];
    }

    impl WriteMembers for Nested {
        fn write_members<W: MemberWriter>(&self, to: &mut W) {
            vec![Point(1), Point(2)].write_member(0, to);
            vec!["a", "b"].write_member(1, to);
            BTreeMap::from([("k".to_owned(), Point(3))]).write_member(2, to);
            Vec::<String>::new().write_member(3, to);
            vec![vec!["c"], vec!["d"]].write_member(4, to);
        }
    }

    #[test]
    fn what_holds_values_is_numbered() {
        let expected = [
            "points.member.1.x=1&points.member.2.x=2",
            "flat.1=a&flat.2=b",
            "map.entry.1.Name=k&map.entry.1.Setting.x=3",
            "none=",
            "lists.item.1.inner.1=c&lists.item.2.inner.1=d",
        ];
        let found = written(Dialect::AwsQuery, Nested::MEMBERS, &Nested);
        assert_eq!(found, expected.join("&"));
        let expected = [
            "Points.1.X=1&Points.2.X=2",
            "Other.1=a&Other.2=b",
            "Map.entry.1.Name=k&Map.entry.1.Setting.X=3",
            "Lists.1.1=c&Lists.2.1=d",
        ];
        let found = written(Dialect::Ec2Query, Nested::MEMBERS, &Nested);
        assert_eq!(found, expected.join("&"));
    }
}
