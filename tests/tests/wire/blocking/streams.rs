//! Streams in outputs, and files.

use std::io::{BufRead, Read};
use std::time::Duration;

use aws_operation::{ByteStream, EventStream, UnknownMember, aws_operation, aws_output, aws_shape};

use super::{Served, current_thread, in_time};
use crate::support::frame::event;
use crate::support::raw_server::Reaction;

#[aws_operation(method = "GET", path = "/content", output = Content)]
struct GetContent;

#[aws_output]
struct Content {
    #[aws(payload)]
    content: ByteStream,
}

#[aws_operation(method = "PUT", path = "/content", auth = unsigned_payload)]
struct PutContent {
    #[aws(payload)]
    content: ByteStream,
}

#[aws_operation(method = "GET", path = "/chat", output = Chatted)]
struct Chat;

#[aws_output]
struct Chatted {
    #[aws(payload, ends_with = "end")]
    events: EventStream<Said>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
enum Said {
    Word(Word),
    End(End),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Word {
    text: String,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct End {}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n").into()
}

/// Each byte comes by itself.
fn drip(body: &[u8]) -> Served {
    let reaction = Reaction::Drip(head(body.len()), body.to_vec(), Duration::from_millis(1));
    Served::reacting(move |_| reaction.clone())
}

#[test]
fn bytes_are_read_as_they_come() {
    in_time(|| {
        let served = drip(b"one\ntwo\nthree");
        let client = served.client();
        let content = || client.send(GetContent).unwrap().content;
        let mut text = String::new();
        client.reader(content()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "one\ntwo\nthree");
        let lines = current_thread().block_on(async {
            client.reader(content()).lines().collect::<Result<Vec<_>, _>>().unwrap()
        });
        assert_eq!(lines, ["one", "two", "three"]);
        // The reader keeps the thread that has the connection.
        let mut reader = client.reader(content());
        drop(client);
        let mut first = [0; 5];
        reader.read_exact(&mut first).unwrap();
        assert_eq!(&first, b"one\nt");
        assert_eq!(reader.read(&mut []).unwrap(), 0);
    });
}

#[test]
fn a_connection_that_breaks_is_an_error_of_the_reader() {
    in_time(|| {
        let cut = Reaction::WriteAndClose([head(10), b"half".to_vec()].concat());
        let served = Served::reacting(move |_| cut.clone());
        let client = served.client();
        let mut reader = client.reader(client.send(GetContent).unwrap().content);
        let mut all = Vec::new();
        assert!(reader.read_to_end(&mut all).is_err());
        assert_eq!(all, b"half");
    });
}

/// It has a connection of the background thread, which is gone.
#[test]
fn a_stream_whose_client_is_gone_is_an_error() {
    in_time(|| {
        let silent = Reaction::WriteAndHang([head(10), b"half".to_vec()].concat());
        let served = Served::reacting(move |_| silent.clone());
        let content = served.client().send(GetContent).unwrap().content;
        let mut all = Vec::new();
        assert!(served.client().reader(content).read_to_end(&mut all).is_err());
    });
}

#[test]
fn events_are_an_iterator() {
    in_time(|| {
        let word = |text: &str| event("word", &format!(r#"{{"text":"{text}"}}"#));
        let body = [word("a"), word("b"), event("end", "{}")].concat();
        let served = drip(&body);
        let client = served.client();
        let events = client.events(client.send(Chat).unwrap().events);
        let said: Vec<Said> = events.map(Result::unwrap).collect();
        let word = |text: &str| Said::Word(Word { text: text.to_owned() });
        assert_eq!(said, [word("a"), word("b"), Said::End(End {})]);

        let served = drip(&body[..body.len() - 1]);
        let client = served.client();
        let mut events = client.events(client.send(Chat).unwrap().events);
        assert_eq!(events.by_ref().take(2).map(Result::unwrap).count(), 2);
        let error = events.next().unwrap().unwrap_err();
        assert_eq!(error.events(), Some(2));
        assert!(events.next().is_none());
    });
}

#[test]
fn a_file_is_sent() {
    in_time(|| {
        let served = Served::reacting(|_| Reaction::answer("200 OK", "{}"));
        let client = served.client();
        let content = client.file(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
        client.send(PutContent { content }).unwrap();
        let received = served.server.take_received().unwrap();
        assert!(received[0].body.starts_with(b"[package]"));
        let error = client.file("no such file").unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    });
}
