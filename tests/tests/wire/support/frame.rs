//! Frames of event streams, as a service writes them.

/// A frame with headers that are strings, and a payload.
#[must_use]
pub fn frame(headers: &[(&str, &str)], payload: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    for (name, value) in headers {
        all.push(name.len() as u8);
        all.extend(name.as_bytes());
        all.push(7);
        all.extend((value.len() as u16).to_be_bytes());
        all.extend(value.as_bytes());
    }
    frame_of(&all, payload)
}

/// A frame with headers that are written already.
#[must_use]
pub fn frame_of(headers: &[u8], payload: &[u8]) -> Vec<u8> {
    let length = (12 + headers.len() + payload.len() + 4) as u32;
    let mut frame = length.to_be_bytes().to_vec();
    frame.extend((headers.len() as u32).to_be_bytes());
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame.extend(headers);
    frame.extend(payload);
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame
}

/// An event whose payload is a document.
#[must_use]
pub fn event(name: &str, document: &str) -> Vec<u8> {
    let headers =
        [(":message-type", "event"), (":event-type", name), (":content-type", "application/json")];
    frame(&headers, document.as_bytes())
}

/// A modeled error between events.
#[must_use]
pub fn exception(name: &str, document: &str) -> Vec<u8> {
    let headers = [
        (":message-type", "exception"),
        (":exception-type", name),
        (":content-type", "application/json"),
    ];
    frame(&headers, document.as_bytes())
}
