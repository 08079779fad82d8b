//! Forms as codecs of protocols: a form out, XML in.

use super::parameters::{Dialect, Parameters};
use crate::shape::{Codec, Kind, Member, ReadDocument, ReadError, WriteMembers, WriteValue};
use crate::xml::{Xml, read_result};

/// awsQuery's form, and the result in its response.
#[derive(Debug)]
pub struct AwsForm;

/// ec2Query's form, and its response.
#[derive(Debug)]
pub struct Ec2Form;

fn refusal(kind: Kind<'_>) -> Option<&'static str> {
    match kind {
        Kind::Null => Some("is null, which a form cannot hold"),
        Kind::Document => Some("is a document, which a form cannot hold"),
        Kind::Foreign => Some("is written by serde, which a form cannot hold"),
        Kind::Text(_) | Kind::List | Kind::Map | Kind::Structure => None,
    }
}

impl Codec for AwsForm {
    fn refusal(kind: Kind<'_>) -> Option<&'static str> {
        refusal(kind)
    }

    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        Parameters::of(Dialect::AwsQuery, members, from).text
    }

    /// Never asked for: the protocol has no payloads.
    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        Parameters::of_one(Dialect::AwsQuery, member, value).text
    }

    fn no_members() -> Vec<u8> {
        Vec::new()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        read_result(document, read)
    }
}

impl Codec for Ec2Form {
    fn refusal(kind: Kind<'_>) -> Option<&'static str> {
        refusal(kind)
    }

    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        Parameters::of(Dialect::Ec2Query, members, from).text
    }

    /// Never asked for: the protocol has no payloads.
    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        Parameters::of_one(Dialect::Ec2Query, member, value).text
    }

    fn no_members() -> Vec<u8> {
        Vec::new()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        Xml::read(document, read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{Checks, MemberWriter, WriteForeign};
    use crate::value::Document;

    struct Odd;

    impl WriteMembers for Odd {
        fn write_members<W: MemberWriter>(&self, to: &mut W) {
            WriteValue::write_member(&vec![Some("a"), None], 0, to);
            WriteValue::write_member(&Document::Null, 1, to);
            WriteForeign::write_member(&(1, 2), 2, to);
        }
    }

    #[test]
    fn what_has_no_form_is_refused_by_name() {
        static MEMBERS: [Member; 3] = [Member::new("A"), Member::new("B"), Member::new("C")];
        let expected = [
            "`A[1]` is null, which a form cannot hold",
            "`B` is a document, which a form cannot hold",
            "`C` is written by serde, which a form cannot hold",
        ];
        for refusal in [AwsForm::refusal, Ec2Form::refusal] {
            let checks = Checks { constraints: false, refusal: Some(refusal) };
            let told: Vec<String> =
                checks.of_members(&MEMBERS, &Odd).iter().map(ToString::to_string).collect();
            assert_eq!(told, expected);
        }
    }
}
