//! awsQuery.

use super::{Protocol, sealed, xml_error};
use crate::form::{AwsForm, Dialect, Parameters};
use crate::shape::ReadError;
use crate::spec::{Envelope, ErrorContent, OperationSpec, ProtocolSpec};
use crate::xml::XmlReader;

/// The media type of a form.
pub(super) const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// Smithy's [`aws.protocols#awsQuery`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html):
/// forms and XML documents. Its services need the key `version`.
#[derive(Debug, Clone, Copy)]
pub struct AwsQuery;

impl sealed::Sealed for AwsQuery {}

impl Protocol for AwsQuery {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: FORM,
        envelope,
        is_error: Some(xml_error::is_error),
        error: xml_error::read,
    };
    type Codec = AwsForm;
    type ErrorReader<'e> = XmlReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<XmlReader<'_>, ReadError> {
        xml_error::reader(content)
    }
}

/// Names the operation and its service's version before the operation's own parameters.
pub(super) fn envelope(spec: &'static OperationSpec, request: &mut Envelope) {
    request.target.push('/');
    let mut parameters = Parameters::new(Dialect::AwsQuery);
    parameters.push("Action", spec.name);
    parameters.push("Version", spec.service.version.unwrap_or_default());
    let mut body = parameters.text;
    if let Some(own) = request.document.take().filter(|own| !own.is_empty()) {
        body.push(b'&');
        body.extend(own);
    }
    request.document = Some(body);
}
