//! restXml.

use super::{Protocol, sealed, xml_error};
use crate::shape::ReadError;
use crate::spec::{Binding, Envelope, ErrorContent, OperationSpec, ProtocolSpec};
use crate::xml::{Xml, XmlReader, with_namespace, with_root};

/// Smithy's [`aws.protocols#restXml`](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html):
/// HTTP bindings and XML documents.
#[derive(Debug, Clone, Copy)]
pub struct RestXml;

impl sealed::Sealed for RestXml {}

impl Protocol for RestXml {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: "application/xml",
        envelope,
        is_error: Some(xml_error::is_error),
        error: xml_error::read,
    };
    type Codec = Xml;
    type ErrorReader<'e> = XmlReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<XmlReader<'_>, ReadError> {
        xml_error::reader(content)
    }
}

/// Names the document's root after the operation, and adds the service's namespace. A document that says
/// nothing is not sent, as in botocore.
fn envelope(spec: &'static OperationSpec, request: &mut Envelope) {
    let Some(document) = request.document.take() else { return };
    let service = spec.service.xml_namespace;
    request.document = match (spec.bindings.contains(&Binding::Payload), spec.root) {
        (true, _) if document.is_empty() => None,
        (true, _) => Some(with_namespace(document, service)),
        (false, Some(root)) => with_root(&document, root.name, root.namespace.or(service)),
        (false, None) => with_root(&document, &format!("{}Request", spec.name), service),
    };
}
