//! A server that never stops to send, from a thread of its own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// A server on a free port of 127.0.0.1. Each connection ends when its client has closed it.
#[derive(Debug)]
pub struct EndlessServer(SocketAddr);

/// What it sends.
#[derive(Debug, Clone, Copy)]
pub struct Endless {
    /// This first.
    pub head: &'static str,
    /// Then this, again and again.
    pub part: &'static str,
    /// After each part.
    pub pause: Duration,
}

impl EndlessServer {
    /// Starts a server that answers whatever comes first over a connection.
    ///
    /// # Errors
    /// No port can be bound.
    pub fn start(endless: Endless) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                thread::spawn(move || send(stream, endless));
            }
        });
        Ok(Self(address))
    }

    /// Where to send requests.
    #[must_use]
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.0)
    }
}

fn send(mut stream: TcpStream, endless: Endless) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    if stream.read(&mut [0; 4096])? == 0 {
        return Ok(());
    }
    stream.write_all(endless.head.as_bytes())?;
    // Without a pause, as much at a time as fills any buffer.
    let times = if endless.pause.is_zero() { 10_000 } else { 1 };
    let parts = endless.part.repeat(times);
    loop {
        stream.write_all(parts.as_bytes())?;
        thread::sleep(endless.pause);
    }
}
