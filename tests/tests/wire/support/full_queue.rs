//! A port that can be connected to by nobody: its queue is full, and the kernel does not answer.

use std::net::{SocketAddr, TcpStream};

use tokio::net::{TcpListener, TcpSocket};

/// The port, and who stands in its queue.
#[derive(Debug)]
pub struct FullQueue {
    listener: TcpListener,
    _queued: TcpStream,
}

impl FullQueue {
    /// Fills the queue of a free port of 127.0.0.1, which holds one.
    ///
    /// # Errors
    /// No port can be bound.
    pub fn start() -> std::io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let listener = socket.listen(0)?;
        let queued = TcpStream::connect(listener.local_addr()?)?;
        Ok(Self { listener, _queued: queued })
    }

    /// Where to send requests.
    #[must_use]
    pub fn endpoint_url(&self) -> String {
        self.listener.local_addr().map_or_else(|_| String::new(), |at| format!("http://{at}"))
    }
}
