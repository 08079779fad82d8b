//! Shapes that hold themselves in every way there is, and documents: read, written, checked, dropped.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::mem;
use std::thread::Builder;

use aws_operation::{
    Client, Credentials, Document, ErrorKind, UnknownMember, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};
use aws_operation_tests::wide::Maps;
use aws_operation_tests::{Canned, CannedTransport, Deviation, Problem};
use bytes::Bytes;
use libtest_mimic::Trial;
use serde_json::Value;

use crate::usual_stack;

/// How many levels of what a user makes are sent.
const SENT: usize = 10_000;

#[aws_service(id = "deep", error = DeepError)]
pub struct Deep;

/// Errors hold what outputs do.
#[aws_error]
#[derive(Debug)]
pub enum DeepError {
    #[aws(status = 404)]
    NotFound(Anything),
}

#[aws_operation(method = "GET", path = "/", service = Deep, output = Anything, auth = none)]
struct Get;

#[aws_operation(method = "GET", path = "/", service = Deep, output = Whole, auth = none)]
struct GetDocument;

#[aws_operation(method = "PUT", path = "/", service = Deep, output = (), auth = none)]
struct Put {
    anything: Anything,
}

/// What a user makes is dropped as Rust does it, level in level: on a stack that is large enough.
impl Drop for Put {
    fn drop(&mut self) {
        let anything = mem::take(&mut self.anything);
        let large = Builder::new().stack_size(64 << 20);
        let dropped = large.spawn(|| drop(anything)).map(|thread| thread.join());
        assert!(dropped.is_ok_and(|end| end.is_ok()));
    }
}

/// A document that is the whole body.
#[aws_output]
struct Whole {
    #[aws(payload)]
    document: Document,
}

/// A member of each kind.
#[aws_shape]
#[derive(Debug, Default)]
pub struct Anything {
    boxed: Option<Box<Boxed>>,
    list: Option<Listed>,
    map: Option<Mapped>,
    lists: Option<Lists>,
    maps: Option<Maps>,
    hashed: Option<Hashed>,
    choice: Option<Choice>,
    document: Option<Document>,
    value: Option<Value>,
}

#[aws_shape]
#[derive(Debug)]
struct Boxed {
    next: Option<Box<Boxed>>,
    #[aws(length(max = 2))]
    name: Option<String>,
}

#[aws_shape]
#[derive(Debug)]
struct Listed {
    next: Vec<Listed>,
}

#[aws_shape]
#[derive(Debug)]
struct Mapped {
    next: HashMap<String, Mapped>,
    sorted: BTreeMap<String, Mapped>,
}

#[aws_shape]
#[derive(Debug)]
struct Lists(Vec<Lists>);

#[aws_shape]
#[derive(Debug)]
struct Hashed(HashMap<String, Hashed>);

#[aws_shape]
#[derive(Debug)]
enum Choice {
    Next(Box<Choice>),
    End(bool),
    Unknown(UnknownMember),
}

/// What is read: the member, a round of it, and what is innermost.
const READ: [(&str, &str, &str, &str); 10] = [
    ("boxed", "{\"next\":", "{}", "}"),
    ("list", "{\"next\":[", "{}", "]}"),
    ("map", "{\"next\":{\"a\":", "{}", "}}"),
    ("map", "{\"sorted\":{\"a\":", "{}", "}}"),
    ("lists", "[", "[]", "]"),
    ("maps", "{\"a\":", "{}", "}"),
    ("hashed", "{\"a\":", "{}", "}"),
    ("choice", "{\"next\":", "{\"end\":true}", "}"),
    ("document", "[", "1", "]"),
    ("document", "{\"a\":", "1", "}"),
];

pub fn trials() -> Vec<Trial> {
    let trial = |name: String, test: fn() -> Result<(), Problem>| {
        Trial::test(name, move || test().map_err(|problem| problem.to_string().into()))
    };
    let mut trials = vec![
        trial("a whole document is read".to_owned(), a_whole_document_is_read),
        trial("a value of serde's has 127 levels".to_owned(), a_value_of_serdes_has_127_levels),
        trial("a document that was read is used".to_owned(), a_document_that_was_read_is_used),
        trial("a constraint is checked".to_owned(), a_constraint_is_checked),
    ];
    for (member, prefix, inner, suffix) in READ {
        trials.push(Trial::test(format!("read: {member}, {prefix}"), move || {
            is_read(member, prefix, inner, suffix).map_err(|problem| problem.to_string().into())
        }));
    }
    for (member, make) in SENDERS {
        trials.push(Trial::test(format!("sent: {member}"), move || {
            is_sent(make).map_err(|problem| problem.to_string().into())
        }));
    }
    trials
}

pub fn client(status: u16, body: String) -> Result<(Client, CannedTransport), Problem> {
    let response = http::Response::builder()
        .status(status)
        .header("x-amzn-errortype", "NotFound")
        .body(Bytes::from(body))?;
    let transport = CannedTransport::new(vec![Canned::Answer(response)]);
    let client = Client::builder()
        .region("us-east-1")
        .transport(transport.clone())
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .max_attempts(1)
        .build()?;
    Ok((client, transport))
}

pub fn block_on<F: Future>(future: F) -> Result<F::Output, Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    Ok(runtime.block_on(future))
}

/// In an output and in an error, of which a document is made first.
fn is_read(member: &str, prefix: &str, inner: &str, suffix: &str) -> Result<(), Problem> {
    let each = prefix.matches(['{', '[']).count();
    for (levels, is_read) in [(990, true), (10_000, false), (1_000_000, false)] {
        let rounds = levels / each;
        let value = format!("{}{inner}{}", prefix.repeat(rounds), suffix.repeat(rounds));
        let body = format!("{{\"{member}\":{value}}}");
        let (output, error) = usual_stack::run(move || {
            let (succeeds, _) = client(200, body.clone())?;
            let output = match block_on(succeeds.send(Get))? {
                Ok(output) => output.is_some(),
                Err(error) if error.to_string().contains("levels deep") => false,
                Err(error) => return Err(error.into()),
            };
            let (fails, _) = client(404, body)?;
            let error = block_on(fails.send(Get))?.err().ok_or("a success")?;
            let modeled = error.modeled().map(|DeepError::NotFound(error)| error.is_some());
            Ok((output, modeled.unwrap_or(false)))
        })?;
        if (output, error) != (is_read, is_read) {
            return Err(
                format!("{levels} levels: {output} in an output, {error} in an error").into()
            );
        }
    }
    Ok(())
}

impl Anything {
    fn is_some(&self) -> bool {
        self.boxed.is_some()
            || self.list.is_some()
            || self.map.is_some()
            || self.lists.is_some()
            || self.maps.is_some()
            || self.hashed.is_some()
            || self.choice.is_some()
            || self.document.is_some()
            || self.value.is_some()
    }
}

fn nested(levels: usize) -> String {
    format!("{}1{}", "[".repeat(levels), "]".repeat(levels))
}

fn a_whole_document_is_read() -> Result<(), Problem> {
    usual_stack::run(|| {
        for (levels, is_read) in [(1_000, true), (1_001, false), (1_000_000, false)] {
            let (client, _) = client(200, nested(levels))?;
            let read = block_on(client.send(GetDocument))?;
            if read.is_ok_and(|output| !output.document.is_null()) != is_read {
                return Err(format!("{levels} levels: {}", Deviation::DeepResponse.name()).into());
            }
        }
        Ok(())
    })
}

fn a_value_of_serdes_has_127_levels() -> Result<(), Problem> {
    usual_stack::run(|| {
        for (levels, is_read) in [(127, true), (128, false), (1_000, false), (1_000_000, false)] {
            let (client, _) = client(200, format!("{{\"value\":{}}}", nested(levels)))?;
            let kind = block_on(client.send(Get))?.err().map(|error| error.kind());
            if kind != (!is_read).then_some(ErrorKind::Unreadable) {
                return Err(format!("{levels} levels: {kind:?}").into());
            }
        }
        Ok(())
    })
}

fn a_document_that_was_read_is_used() -> Result<(), Problem> {
    usual_stack::run(|| {
        for (prefix, suffix) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", prefix.repeat(1_000), suffix.repeat(1_000));
            let (client, _) = client(200, text.clone())?;
            let document = block_on(client.send(GetDocument))??.document;
            let copy = document.clone();
            assert!(copy == document);
            assert_eq!(copy.to_string(), text);
            assert_eq!(serde_json::to_string(&copy)?, text);
            assert!(!format!("{copy:?}").is_empty());
            assert!(!format!("{copy:#?}").is_empty());
            let value = Value::try_from(copy)?;
            assert!(document == value);
            let again = Document::from(value);
            assert!(again == document);
        }
        Ok(())
    })
}

/// Makes a member of so many levels.
type Make = fn() -> Anything;

const SENDERS: [(&str, Make); 7] = [
    ("boxed", || {
        let boxed = |next| Some(Box::new(Boxed { next, name: None }));
        Anything { boxed: (0..SENT).fold(None, |inner, _| boxed(inner)), ..Anything::default() }
    }),
    ("list", || {
        let outer = |inner| Listed { next: vec![inner] };
        let list = (0..SENT).fold(Listed { next: Vec::new() }, |inner, _| outer(inner));
        Anything { list: Some(list), ..Anything::default() }
    }),
    ("map", || {
        let empty = || Mapped { next: HashMap::new(), sorted: BTreeMap::new() };
        let outer = |inner| Mapped { next: [("a".to_owned(), inner)].into(), ..empty() };
        let map = (0..SENT).fold(empty(), |inner, _| outer(inner));
        Anything { map: Some(map), ..Anything::default() }
    }),
    ("sorted map", || {
        let empty = || Mapped { next: HashMap::new(), sorted: BTreeMap::new() };
        let outer = |inner| Mapped { sorted: [("a".to_owned(), inner)].into(), ..empty() };
        let map = (0..SENT).fold(empty(), |inner, _| outer(inner));
        Anything { map: Some(map), ..Anything::default() }
    }),
    ("lists", || {
        let lists = (0..SENT).fold(Lists(Vec::new()), |inner, _| Lists(vec![inner]));
        Anything { lists: Some(lists), ..Anything::default() }
    }),
    ("choice", || {
        let choice = (0..SENT).fold(Choice::End(true), |inner, _| Choice::Next(Box::new(inner)));
        Anything { choice: Some(choice), ..Anything::default() }
    }),
    ("document", || {
        let outer = |inner| Document::from_iter([("a", Document::from(vec![inner]))]);
        let document = (0..SENT / 2).fold(Document::Null, |inner, _| outer(inner));
        Anything { document: Some(document), ..Anything::default() }
    }),
];

fn a_constraint_is_checked() -> Result<(), Problem> {
    usual_stack::run(|| {
        let innermost = Boxed { next: None, name: Some("abc".to_owned()) };
        let boxed = (0..SENT).fold(Box::new(innermost), |inner, _| {
            Box::new(Boxed { next: Some(inner), name: None })
        });
        let (client, transport) = client(200, String::new())?;
        let anything = Anything { boxed: Some(boxed), ..Anything::default() };
        let error = block_on(client.send(Put { anything }))?.err().ok_or("it is sent")?;
        assert_eq!(error.invalid_members().len(), 1);
        assert!(transport.requests().is_empty());
        Ok(())
    })
}

/// It is sent whole.
fn is_sent(make: Make) -> Result<(), Problem> {
    usual_stack::run(move || {
        let (client, transport) = client(200, String::new())?;
        block_on(client.send(Put { anything: make() }))??;
        let requests = transport.requests();
        let body = requests.first().map(|request| request.body().clone()).unwrap_or_default();
        let depth = |open: u8, close: u8| {
            let mut depth = 0_usize;
            let mut most = 0;
            for byte in &body {
                depth += usize::from(*byte == open);
                most = most.max(depth);
                depth -= usize::from(*byte == close);
            }
            most
        };
        if depth(b'{', b'}') + depth(b'[', b']') < SENT {
            return Err("it is not sent whole".into());
        }
        Ok(())
    })
}
