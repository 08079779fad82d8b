//! awsQuery, as far as STS needs it. It sends flat parameters and reads structures of scalars. Users'
//! declarations cannot name it yet.

use super::{Protocol, sealed, xml_error};
use crate::form::Parameters;
use crate::shape::{Codec, Kind, Member, ReadDocument, ReadError, WriteMembers, WriteValue};
use crate::spec::{Envelope, ErrorContent, OperationSpec, ProtocolSpec};
use crate::xml::{XmlReader, read_result};

/// Smithy's [`aws.protocols#awsQuery`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html).
#[derive(Debug, Clone, Copy)]
pub(crate) struct AwsQuery;

impl sealed::Sealed for AwsQuery {}

impl Protocol for AwsQuery {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: "application/x-www-form-urlencoded; charset=utf-8",
        envelope,
        error: xml_error::read,
    };
    type Codec = Query;
    type ErrorReader<'e> = XmlReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<XmlReader<'_>, ReadError> {
        xml_error::reader(content)
    }
}

/// Names the operation and its service's version before the operation's own parameters.
fn envelope(spec: &'static OperationSpec, request: &mut Envelope) {
    request.target.push('/');
    let mut parameters = Parameters::default();
    parameters.push("Action", spec.name);
    parameters.push("Version", spec.service.version.unwrap_or_default());
    let mut body = parameters.text;
    if let Some(own) = request.document.take().filter(|own| !own.is_empty()) {
        body.push(b'&');
        body.extend(own);
    }
    request.document = Some(body);
}

/// A form out, XML in.
#[derive(Debug)]
pub(crate) struct Query;

impl Codec for Query {
    fn refusal(kind: Kind<'_>) -> Option<&'static str> {
        Some(match kind {
            Kind::Null | Kind::Text(_) => return None,
            Kind::List => "is a list, which is not supported with awsQuery yet",
            Kind::Map => "is a map, which is not supported with awsQuery yet",
            Kind::Structure => "is a structure, which is not supported with awsQuery yet",
            Kind::Document => "is a document, which awsQuery cannot send",
            Kind::Foreign => "is written by serde, which awsQuery cannot send",
        })
    }

    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        Parameters::of(members, from).text
    }

    /// Never asked for: the protocol has no payloads.
    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        Parameters::of_one(member, value).text
    }

    fn no_members() -> Vec<u8> {
        Vec::new()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        read_result(document, read)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::shape::{Checks, MemberWriter, WriteForeign};
    use crate::value::Document;

    struct Structured;

    impl WriteMembers for Structured {
        fn write_members<W: MemberWriter>(&self, to: &mut W) {
            WriteValue::write_member(&vec!["a"], 0, to);
            WriteValue::write_member(&BTreeMap::from([("a".to_owned(), vec!["b"])]), 1, to);
            WriteValue::write_member(&Document::Null, 2, to);
            WriteForeign::write_member(&(1, 2), 3, to);
        }
    }

    #[test]
    fn what_has_no_form_is_refused_by_name() {
        static MEMBERS: [Member; 4] =
            [Member::new("A"), Member::new("B"), Member::new("C"), Member::new("D")];
        let checks = Checks { constraints: false, refusal: Some(Query::refusal) };
        let told: Vec<String> =
            checks.of_members(&MEMBERS, &Structured).iter().map(ToString::to_string).collect();
        let expected = [
            "`A` is a list, which is not supported with awsQuery yet",
            "`B` is a map, which is not supported with awsQuery yet",
            "`C` is a document, which awsQuery cannot send",
            "`D` is written by serde, which awsQuery cannot send",
        ];
        assert_eq!(told, expected);
    }
}
