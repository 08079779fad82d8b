//! A response that is being bound, which a server sends.

use http::{Response, StatusCode};

use super::message::MessageBinder;
use crate::shape::{Codec, InvalidMember, Member, WriteValue};
use crate::spec::{Binding, ProtocolSpec};
use crate::stream::ByteStream;

/// Takes an output's members, each by the binding it was declared with.
#[derive(Debug)]
pub struct ResponseBinder {
    message: MessageBinder,
    status: StatusCode,
}

impl ResponseBinder {
    /// Of a response that has that status, unless a member holds another.
    pub(crate) fn new(
        members: &'static [Member],
        bindings: &'static [Binding],
        status: StatusCode,
    ) -> Self {
        let message = MessageBinder::new(members, bindings, true, "the server");
        Self { message, status }
    }

    /// The headers and the body.
    pub fn message(&mut self) -> &mut MessageBinder {
        &mut self.message
    }

    /// A value that is the whole document.
    pub fn document<C: Codec, T: WriteValue>(&mut self, value: &T) {
        self.message.document::<C, T>(value);
    }

    /// The status that a member holds.
    pub(crate) fn status(&mut self, member: usize, status: i128) {
        let code = u16::try_from(status).ok().and_then(|code| StatusCode::from_u16(code).ok());
        match code {
            Some(code) => self.status = code,
            None => {
                let member = self.message.member(member).name();
                self.message
                    .refuse(member, format!("is {status}, but a status code is 100 to 999"));
            }
        }
    }

    /// Whether it has its document already.
    pub(crate) fn has_document(&self) -> bool {
        self.message.has_document()
    }

    /// The bound response, or every member that cannot be sent.
    pub(crate) fn finish(
        mut self,
        protocol: &ProtocolSpec,
    ) -> Result<Response<ByteStream>, Vec<InvalidMember>> {
        let (headers, document) = self.message.take_parts();
        let (headers, body) = self.message.finish(headers, document, protocol.content_type)?;
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}
