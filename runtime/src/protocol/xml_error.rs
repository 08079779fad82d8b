//! The errors of the protocols that respond in XML.

use bytes::Bytes;

use crate::shape::ReadError;
use crate::spec::{ErrorContent, ErrorDocument};
use crate::value::Document;
use crate::xml::{ErrorElement, XmlReader};

/// Whether a document is an error, which S3 may respond with although the status is that of a success: it
/// has begun the response before it is done.
pub(super) fn is_error(document: &[u8]) -> bool {
    ErrorElement::is_root_of(document)
}

/// The code, message and members of an error. If the response does not describe one in XML, there are none,
/// and the status may still say which error it is.
pub(super) fn read(response: &http::Response<Bytes>) -> ErrorDocument {
    let mut element = match ErrorElement::parse(response.body()) {
        Ok(element) => element,
        Err(_) if !is_error(response.body()) => ErrorElement::empty(),
        // What was cut off is not known.
        Err(_) => {
            let content = ErrorContent::Tree(Document::Null);
            return ErrorDocument { code: None, query_code: None, message: None, content };
        }
    };
    let (code, message) = (element.code.take(), element.message.take());
    ErrorDocument { code, query_code: None, message, content: ErrorContent::Xml(Box::new(element)) }
}

/// Reads a modeled error.
pub(super) fn reader(content: &ErrorContent) -> Result<XmlReader<'_>, ReadError> {
    match content {
        ErrorContent::Xml(element) => Ok(element.reader()),
        ErrorContent::Tree(_) => Err(ReadError::new("the document of the error cannot be read")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_in_the_document() {
        let body = "<ErrorResponse xmlns='u'><Error><Type>Sender</Type><Code>AccessDenied</Code>\
                    <Message>no &lt;role&gt;</Message></Error><RequestId>r</RequestId></ErrorResponse>";
        let said = read(&http::Response::new(Bytes::from(body)));
        assert_eq!(said.code.as_deref(), Some("AccessDenied"));
        assert_eq!(said.message.as_deref(), Some("no <role>"));
        let said = read(&http::Response::new(Bytes::from("<html><p>gateway</html>")));
        assert_eq!((said.code, said.message), (None, None));
    }
}
