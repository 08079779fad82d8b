//! A server of a few lines over plain TCP, which does what no HTTP library would let it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::received::Received;
use aws_operation_tests::Problem;

/// What the server does when it has read a request.
#[derive(Debug, Clone)]
pub enum Reaction {
    /// Writes these bytes and keeps the connection open.
    Write(Vec<u8>),
    /// Writes these bytes and closes the connection.
    WriteAndClose(Vec<u8>),
    /// Writes these bytes and says nothing more.
    WriteAndHang(Vec<u8>),
    /// Writes these bytes, then breaks the connection off.
    WriteAndReset(Vec<u8>),
    /// Writes a head, then these bytes one by one, with a pause after each; keeps the connection open.
    Drip(Vec<u8>, Vec<u8>, Duration),
    /// Closes the connection without a word.
    Close,
    /// Keeps the connection open and says nothing.
    Hang,
}

impl Reaction {
    /// A whole answer with a body of JSON; `status` is a status line's end, such as `200 OK`.
    #[must_use]
    pub fn answer(status: &str, body: &str) -> Self {
        let length = body.len();
        Self::Write(format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}").into())
    }
}

/// A server on a free port of 127.0.0.1, stopped when it is dropped.
#[derive(Debug)]
pub struct RawServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    serving: JoinHandle<()>,
}

/// What to do about the request that so many came before, over the connection that so many came before.
type React = dyn Fn(usize, usize) -> Reaction + Send + Sync;

struct Shared {
    react: Box<React>,
    requests: Mutex<Requests>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shared").field("requests", &self.requests).finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct Requests {
    /// How many there have been.
    count: usize,
    /// Those that were not taken yet.
    kept: Vec<Received>,
    /// What came and is no request.
    broken: Vec<String>,
}

impl RawServer {
    /// Starts a server that reacts to one request after the other, over whatever connection they
    /// come; and to all that follow as to the last. With no reactions it hangs.
    ///
    /// # Errors
    /// No port can be bound.
    pub async fn start(reactions: Vec<Reaction>) -> std::io::Result<Self> {
        Self::reacting(move |number| {
            let reaction = reactions.get(number).or(reactions.last());
            reaction.cloned().unwrap_or(Reaction::Hang)
        })
        .await
    }

    /// Starts a server that reacts to each request by how many came before it.
    ///
    /// # Errors
    /// No port can be bound.
    pub async fn reacting(
        react: impl Fn(usize) -> Reaction + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Self::reacting_by_connection(move |number, _| react(number)).await
    }

    /// Starts a server that reacts to each request by how many came before it, and by how many
    /// connections came before its own.
    ///
    /// # Errors
    /// No port can be bound.
    pub async fn reacting_by_connection(
        react: impl Fn(usize, usize) -> Reaction + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { react: Box::new(react), requests: Mutex::default() });
        let serving = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, serving })
    }

    /// Where to send requests.
    #[must_use]
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests since the last time, in the order they came.
    ///
    /// # Errors
    /// Something came that is no request.
    pub fn take_received(&self) -> Result<Vec<Received>, Problem> {
        let mut requests = self.shared.lock();
        match requests.broken.pop() {
            Some(broken) => Err(broken.into()),
            None => Ok(std::mem::take(&mut requests.kept)),
        }
    }

    /// Forgets what came so far, whatever it was.
    pub fn forget(&self) {
        let mut requests = self.shared.lock();
        requests.kept = Vec::new();
        requests.broken = Vec::new();
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request, and says what to do about it.
    fn note(&self, received: Received) -> Reaction {
        let mut requests = self.lock();
        let reaction = (self.react)(requests.count, received.connection);
        requests.count += 1;
        requests.kept.push(received);
        reaction
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    // Dropped with this task, and all connections with it.
    let mut connections = JoinSet::new();
    let mut count = 0;
    while let Ok((stream, _)) = listener.accept().await {
        // Those that are over hold memory until they are asked for.
        while connections.try_join_next().is_some() {}
        let shared = Arc::clone(&shared);
        connections.spawn(async move {
            if let Err(problem) = serve(stream, count, &shared).await {
                shared.lock().broken.push(problem.to_string());
            }
        });
        count += 1;
    }
}

async fn serve(mut stream: TcpStream, connection: usize, shared: &Shared) -> Result<(), Problem> {
    stream.set_nodelay(true)?;
    let mut unread = Vec::new();
    while let Some(head) = read_head(&mut stream, &mut unread).await? {
        let mut received = Received::parse(&head, connection)?;
        received.body = match received.text("transfer-encoding") {
            Some("chunked") => read_chunks(&mut stream, &mut unread).await?.into(),
            _ => read_length(&mut stream, &mut unread, received.content_length()).await?.into(),
        };
        match shared.note(received) {
            Reaction::Write(bytes) => stream.write_all(&bytes).await?,
            Reaction::WriteAndClose(bytes) => {
                stream.write_all(&bytes).await?;
                return Ok(stream.shutdown().await?);
            }
            Reaction::WriteAndHang(bytes) => {
                stream.write_all(&bytes).await?;
                std::future::pending().await
            }
            Reaction::WriteAndReset(bytes) => {
                stream.write_all(&bytes).await?;
                return Ok(stream.set_zero_linger()?);
            }
            Reaction::Drip(head, bytes, pause) => {
                stream.write_all(&head).await?;
                for byte in bytes {
                    // The client may have given up.
                    if stream.write_all(&[byte]).await.is_err() {
                        return Ok(());
                    }
                    tokio::time::sleep(pause).await;
                }
            }
            Reaction::Close => return Ok(()),
            Reaction::Hang => std::future::pending().await,
        }
    }
    Ok(())
}

/// The next `length` bytes.
async fn read_length(
    stream: &mut TcpStream,
    unread: &mut Vec<u8>,
    length: usize,
) -> Result<Vec<u8>, Problem> {
    while unread.len() < length {
        if stream.read_buf(unread).await? == 0 {
            return Err("a body ended early".into());
        }
    }
    let after = unread.split_off(length);
    Ok(std::mem::replace(unread, after))
}

/// The next chunks, to the last.
async fn read_chunks(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Result<Vec<u8>, Problem> {
    let mut body = Vec::new();
    loop {
        let mut size = Vec::new();
        while !size.ends_with(b"\r\n") {
            size.extend(read_length(stream, unread, 1).await?);
        }
        let size = usize::from_str_radix(std::str::from_utf8(&size)?.trim_end(), 16)?;
        let chunk = read_length(stream, unread, size + 2).await?;
        body.extend(chunk.strip_suffix(b"\r\n").ok_or("a chunk has no end")?);
        if size == 0 {
            return Ok(body);
        }
    }
}

/// The next head, without its empty line; `None` where the client closed the connection.
async fn read_head(
    stream: &mut TcpStream,
    unread: &mut Vec<u8>,
) -> Result<Option<Vec<u8>>, Problem> {
    let mut searched: usize = 0;
    loop {
        let from = searched.saturating_sub(3);
        let window = unread.get(from..).unwrap_or_default();
        if let Some(end) = window.windows(4).position(|four| four == b"\r\n\r\n") {
            let after = unread.split_off(from + end + 4);
            let mut head = std::mem::replace(unread, after);
            head.truncate(from + end);
            return Ok(Some(head));
        }
        searched = unread.len();
        match stream.read_buf(unread).await {
            // Closed by the client, in an orderly way or, with an answer on its way, by a reset.
            Ok(0) | Err(_) if unread.is_empty() => return Ok(None),
            Ok(0) => return Err("a head ended early".into()),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
    }
}
