//! A server of a few lines on loopback, which answers as a function says and keeps what came.

use std::io::{BufRead, BufReader, Error, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A request that came.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The method and the path with its query: `GET /a?b`.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Asked {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

/// An answer: a status and a body. Without one the connection is kept and nothing is said.
pub type Answer = Option<(u16, String)>;

/// A server on a free port. Its threads end with the process.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Starts a server that answers what `answer` makes of a request and of how many came before.
    pub fn start(answer: impl Fn(&Asked, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self::over(Ok, answer)
    }

    /// The same, over what `secure` makes of a connection.
    pub fn over<S: Read + Write>(
        secure: impl Fn(TcpStream) -> Result<S, Error> + Send + Sync + 'static,
        answer: impl Fn(&Asked, usize) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let (kept, how) = (Arc::clone(&asked), Arc::new((secure, answer)));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, kept, how) = (stream.unwrap(), Arc::clone(&kept), Arc::clone(&how));
                thread::spawn(move || {
                    let (secure, answer) = &*how;
                    // The client tells of what is wrong.
                    if let Ok(stream) = secure(stream) {
                        serve(stream, &kept, answer);
                    }
                });
            }
        });
        Self { address, asked }
    }

    /// The server's URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The requests since the last time.
    pub fn take(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// As [`Server::take`], the lines alone.
    pub fn lines(&self) -> Vec<String> {
        self.take().into_iter().map(|asked| asked.line).collect()
    }
}

/// One request a connection.
fn serve(
    mut stream: impl Read + Write,
    kept: &Mutex<Vec<Asked>>,
    answer: &(dyn Fn(&Asked, usize) -> Answer + Send + Sync),
) {
    let Some(asked) = read(&mut stream) else { return };
    let count = {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(asked.clone());
        kept.len() - 1
    };
    match answer(&asked, count) {
        Some((status, body)) => {
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} x\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            let _ = stream.write_all(format!("{head}{body}").as_bytes());
            let _ = stream.flush();
        }
        None => {
            // Until the client gives up.
            let _ = stream.read(&mut [0]);
        }
    }
}

fn read(stream: impl Read) -> Option<Asked> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut lines = lines.into_iter();
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let header = |line: String| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_lowercase(), value.trim().to_owned()))
    };
    let mut asked =
        Asked { line, headers: lines.filter_map(header).collect(), body: String::new() };
    let length = asked.header("content-length").and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    asked.body = String::from_utf8(body).ok()?;
    Some(asked)
}
