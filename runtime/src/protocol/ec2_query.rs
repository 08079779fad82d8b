//! ec2Query.

use super::aws_query::{FORM, envelope};
use super::{Protocol, sealed, xml_error};
use crate::form::Ec2Form;
use crate::shape::ReadError;
use crate::spec::{ErrorContent, ProtocolSpec};
use crate::xml::XmlReader;

/// Smithy's [`aws.protocols#ec2Query`](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html):
/// Amazon EC2's forms and XML documents. Its services need the key `version`.
#[derive(Debug, Clone, Copy)]
pub struct Ec2Query;

impl sealed::Sealed for Ec2Query {}

impl Protocol for Ec2Query {
    const SPEC: &'static ProtocolSpec =
        &ProtocolSpec { content_type: FORM, envelope, is_error: None, error: xml_error::read };
    type Codec = Ec2Form;
    type ErrorReader<'e> = XmlReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<XmlReader<'_>, ReadError> {
        xml_error::reader(content)
    }
}
