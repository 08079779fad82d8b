//! What an error's answer says in awsQuery: `<ErrorResponse><Error><Code>`.

use bytes::Bytes;

use super::xml::Element;
use crate::error::ReadError;
use crate::protocol::ErrorHead;

/// The code and message of an error; neither, where the answer is no XML.
pub(crate) fn error_head(answer: &http::Response<Bytes>) -> ErrorHead {
    let root = Element::parse(answer.body()).unwrap_or_default();
    let said = |name| {
        let text = root.child("Error")?.child(name)?.text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    ErrorHead { code: said("Code"), query_code: None, message: said("Message") }
}

/// Takes no note of a document, unless it is no answer of a service.
pub(crate) fn pass_over(document: &[u8]) -> Result<(), ReadError> {
    if document.trim_ascii().is_empty() { Ok(()) } else { Element::parse(document).map(drop) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_in_the_document() {
        let body = "<ErrorResponse xmlns='u'><Error><Type>Sender</Type><Code>AccessDenied</Code>\
                    <Message>no &lt;role&gt;</Message></Error><RequestId>r</RequestId></ErrorResponse>";
        let head = error_head(&http::Response::new(Bytes::from(body)));
        assert_eq!(head.code.as_deref(), Some("AccessDenied"));
        assert_eq!(head.message.as_deref(), Some("no <role>"));
        let head = error_head(&http::Response::new(Bytes::from("<html><p>gateway</html>")));
        assert_eq!((head.code, head.message), (None, None));
    }
}
