//! Frames: the messages of an event stream, one behind the other.
//!
//! The format is [Smithy's](https://smithy.io/2.0/aws/amazon-eventstream.html): the lengths of the frame and of its
//! headers, a checksum of both, the headers, the payload, and a checksum of all. So no bit of a frame can change
//! unnoticed, and its lengths are known to be right before there is room made for it.

use bytes::{Buf, Bytes, BytesMut};

use crate::shape::ReadError;
use crate::value::{Document, Timestamp, base64};

/// The lengths, and their checksum.
const PRELUDE: usize = 12;
/// The checksum at the end.
const CHECKSUM: usize = 4;
/// As much as botocore takes, which is more than Smithy's 16 MiB.
const MOST_PAYLOAD: usize = 24 * 1024 * 1024;
const MOST_HEADERS: usize = 128 * 1024;

/// One message.
#[derive(Debug)]
pub(super) struct Frame {
    headers: Vec<Header>,
    pub(super) payload: Bytes,
}

/// A header, as the value that JSON would have for it: members are read from that.
#[derive(Debug)]
struct Header {
    name: String,
    value: Document,
    is_text: bool,
}

/// The type of a header that is a string.
const TEXT: u8 = 7;

impl Frame {
    /// Takes the first frame from `buffer`. `None` if it is not whole yet; then there is room for the rest of it.
    pub(super) fn take(buffer: &mut BytesMut) -> Result<Option<Self>, ReadError> {
        let Some((prelude, _)) = buffer.split_first_chunk::<PRELUDE>() else { return Ok(None) };
        let mut fields: &[u8] = prelude;
        let (length, headers) = (fields.get_u32() as usize, fields.get_u32() as usize);
        if crc32fast::hash(prelude.get(..8).unwrap_or_default()) != fields.get_u32() {
            return Err(ReadError::new("the lengths of an event do not match their checksum"));
        }
        let payload = length.checked_sub(PRELUDE + headers + CHECKSUM);
        let Some(payload) = payload else {
            return Err(ReadError::new("an event is shorter than its headers"));
        };
        if headers > MOST_HEADERS || payload > MOST_PAYLOAD {
            return Err(ReadError::new(format!(
                "an event is too large: {headers} bytes of headers and {payload} of payload"
            )));
        }
        if buffer.len() < length {
            buffer.reserve(length - buffer.len());
            return Ok(None);
        }
        let mut frame = buffer.split_to(length).freeze();
        let checksum = frame.split_off(length - CHECKSUM).get_u32();
        if crc32fast::hash(&frame) != checksum {
            return Err(ReadError::new("an event does not match its checksum"));
        }
        frame.advance(PRELUDE);
        let payload = frame.split_off(headers);
        Ok(Some(Self { headers: read_headers(frame)?, payload }))
    }

    /// The header of that name.
    pub(super) fn header(&self, name: &str) -> Option<&Document> {
        self.find(name).map(|header| &header.value)
    }

    /// The header of that name, if it is a string.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.find(name).filter(|header| header.is_text).and_then(|header| header.value.as_str())
    }

    fn find(&self, name: &str) -> Option<&Header> {
        self.headers.iter().find(|header| header.name == name)
    }
}

fn read_headers(mut from: Bytes) -> Result<Vec<Header>, ReadError> {
    let mut headers: Vec<Header> = Vec::new();
    while !from.is_empty() {
        let name = text_of::<1>(&mut from)?;
        let kind = from.try_get_u8().map_err(|_| cut_off())?;
        let value = value(kind, &mut from)?;
        if headers.iter().any(|header| header.name == name) {
            return Err(ReadError::new("an event has two headers of the same name"));
        }
        headers.push(Header { name, value, is_text: kind == TEXT });
    }
    Ok(headers)
}

fn value(kind: u8, from: &mut Bytes) -> Result<Document, ReadError> {
    let value = match kind {
        0 => true.into(),
        1 => false.into(),
        2 => from.try_get_i8().map_err(|_| cut_off())?.into(),
        3 => from.try_get_i16().map_err(|_| cut_off())?.into(),
        4 => from.try_get_i32().map_err(|_| cut_off())?.into(),
        5 => from.try_get_i64().map_err(|_| cut_off())?.into(),
        6 => base64(&part::<2>(from)?).into(),
        TEXT => text_of::<2>(from)?.into(),
        8 => timestamp(from.try_get_i64().map_err(|_| cut_off())?)?.to_string().into(),
        9 => {
            let uuid = from.split_to_checked(16).ok_or_else(cut_off)?;
            uuid::Uuid::from_slice(&uuid).unwrap_or_default().to_string().into()
        }
        _ => return Err(ReadError::new("an event has a header of an unknown type")),
    };
    Ok(value)
}

/// Milliseconds since 1970.
fn timestamp(milliseconds: i64) -> Result<Timestamp, ReadError> {
    let rest = u32::try_from(milliseconds.rem_euclid(1_000)).unwrap_or_default();
    let timestamp = Timestamp::new(milliseconds.div_euclid(1_000), rest * 1_000_000);
    timestamp.ok_or_else(|| ReadError::new("a header of an event has a time that is out of range"))
}

/// A part behind its length, which takes so many bytes.
fn part<const LENGTH: u8>(from: &mut Bytes) -> Result<Bytes, ReadError> {
    let length = match LENGTH {
        1 => from.try_get_u8().map(usize::from),
        _ => from.try_get_u16().map(usize::from),
    };
    let length = length.map_err(|_| cut_off())?;
    from.split_to_checked(length).ok_or_else(cut_off)
}

fn text_of<const LENGTH: u8>(from: &mut Bytes) -> Result<String, ReadError> {
    let part = part::<LENGTH>(from)?;
    String::from_utf8(part.into())
        .map_err(|_| ReadError::new("a header of an event is not valid UTF-8"))
}

#[cold]
fn cut_off() -> ReadError {
    ReadError::new("the headers of an event are cut off")
}

trait SplitChecked: Sized {
    /// The first bytes, if there are as many.
    fn split_to_checked(&mut self, length: usize) -> Option<Self>;
}

impl SplitChecked for Bytes {
    fn split_to_checked(&mut self, length: usize) -> Option<Self> {
        (length <= self.len()).then(|| self.split_to(length))
    }
}
