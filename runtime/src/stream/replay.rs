//! The body for all attempts of a call.

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use sha2::{Digest, Sha256};
use tokio::runtime::Handle;

use super::file::FileReader;
use super::hash::PayloadHash;
use super::{ByteStream, Source};
use crate::checksum::ChecksumAlgorithm;

/// The body of a request. Each attempt gets its own copy, as long as that is possible.
pub(crate) struct ReplayableBody {
    kept: Kept,
    length: Option<u64>,
    /// The hash of large bytes in memory, once an attempt has needed it.
    hash: OnceLock<PayloadHash>,
    /// The same of the checksum, by the name of its algorithm.
    checksum: OnceLock<(&'static str, String)>,
    /// What each attempt's copy is passed through. Its length is then not known.
    encode: Option<Encode>,
}

/// Makes another stream of one, with other bytes.
pub(super) type Encode = fn(ByteStream) -> ByteStream;

/// From this size on, bytes in memory are hashed once for all attempts, and not in the caller's task: that
/// would stop every other task of the thread, and every timeout, for a millisecond or more.
const LARGE: usize = 1 << 20;

#[derive(Clone)]
enum Kept {
    Whole(Bytes),
    File(Arc<Path>),
    /// A body that can be read once, until an attempt takes it.
    Once(Slot),
}

type Slot = Arc<Mutex<Option<ByteStream>>>;

impl ReplayableBody {
    pub(crate) fn of(body: ByteStream) -> Self {
        let length = body.length();
        let kept = match &body.source {
            Source::Whole(bytes) => Kept::Whole(bytes.clone()),
            Source::File(reader) => match reader.unread() {
                Some(path) => Kept::File(Arc::clone(path)),
                None => Kept::Once(Arc::new(Mutex::new(Some(body)))),
            },
            Source::Once(_) => Kept::Once(Arc::new(Mutex::new(Some(body)))),
        };
        Self::kept(kept, length, None)
    }

    fn kept(kept: Kept, length: Option<u64>, encode: Option<Encode>) -> Self {
        Self { kept, length, hash: OnceLock::new(), checksum: OnceLock::new(), encode }
    }

    /// The same body, of which each attempt's copy is passed through `encode`.
    #[cfg(feature = "compression")]
    pub(super) fn encoded(&self, encode: Encode) -> Self {
        Self::kept(self.kept.clone(), self.length, Some(encode))
    }

    /// The number of bytes, if that is known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.length.filter(|_| self.encode.is_none())
    }

    /// The bytes, if they are in memory.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.kept {
            Kept::Whole(bytes) => Some(bytes),
            Kept::File(_) | Kept::Once(_) => None,
        }
    }

    /// The hash that a signature covers. `None` if the body is small and in memory: then the signer
    /// hashes it.
    ///
    /// # Errors
    /// Fails for a body that can be read only once, and for a file that cannot be read.
    pub(crate) async fn hash(&self) -> io::Result<Option<PayloadHash>> {
        match &self.kept {
            Kept::Whole(bytes) if bytes.len() < LARGE => return Ok(None),
            Kept::Whole(bytes) => return self.hash_of(bytes).await.map(Some),
            Kept::File(_) => {}
            Kept::Once(_) => {
                return Err(io::Error::other(
                    "it is a one-shot stream; declare the operation with `auth = unsigned_payload`, or send a file or bytes in memory",
                ));
            }
        }
        let (mut body, mut hash) = (self.of_attempt(), Sha256::new());
        while let Some(part) = body.next().await {
            hash.update(part?);
        }
        Ok(Some(PayloadHash(hash.finalize().into())))
    }

    async fn hash_of(&self, bytes: &Bytes) -> io::Result<PayloadHash> {
        if let Some(hash) = self.hash.get() {
            return Ok(*hash);
        }
        let bytes = bytes.clone();
        let hash = aside(move || PayloadHash(Sha256::digest(&bytes).into())).await?;
        Ok(*self.hash.get_or_init(|| hash))
    }

    /// The checksum by the algorithm, which is mostly the same for all attempts. A body that has to be read for
    /// it is read once: if a signature covers it, as `hashes` says, its hash comes with the checksum.
    ///
    /// # Errors
    /// Fails for a body that can be read only once, and for a file that cannot be read.
    pub(super) async fn checksum(
        &self,
        algorithm: &'static ChecksumAlgorithm,
        hashes: bool,
    ) -> io::Result<(String, Option<PayloadHash>)> {
        match &self.kept {
            Kept::Whole(bytes) if bytes.len() < LARGE => return Ok((algorithm.of(bytes), None)),
            Kept::Whole(bytes) => {
                let known = self.checksum.get().filter(|(name, _)| *name == algorithm.name);
                if let Some((_, checksum)) = known {
                    return Ok((checksum.clone(), None));
                }
                let checksum = checksum_aside(algorithm, bytes).await?;
                self.checksum.get_or_init(|| (algorithm.name, checksum.clone()));
                return Ok((checksum, None));
            }
            Kept::File(_) => {}
            Kept::Once(_) => {
                return Err(io::Error::other(
                    "it is a one-shot stream, and the checksum is sent before it; set the checksum yourself, or send a file or bytes in memory",
                ));
            }
        }
        let mut body = self.of_attempt();
        let (mut checksum, mut hash) = (algorithm.start(), hashes.then(Sha256::new));
        while let Some(part) = body.next().await {
            let part = part?;
            checksum.update(&part);
            if let Some(hash) = &mut hash {
                hash.update(&part);
            }
        }
        Ok((checksum.text(), hash.map(|hash| PayloadHash(hash.finalize().into()))))
    }

    /// Whether it can be read only once.
    pub(crate) fn is_one_shot(&self) -> bool {
        matches!(self.kept, Kept::Once(_))
    }

    /// Whether an attempt has begun to read it, and no other can.
    pub(crate) fn is_used_up(&self) -> bool {
        match &self.kept {
            Kept::Whole(_) | Kept::File(_) => false,
            Kept::Once(slot) => locked(slot).is_none(),
        }
    }

    /// The body of one attempt. A body that can be read once is taken when its first part is
    /// requested, so an attempt that does not get that far leaves it to the next.
    pub(crate) fn of_attempt(&self) -> ByteStream {
        let source = match &self.kept {
            Kept::Whole(bytes) => Source::Whole(bytes.clone()),
            Kept::File(path) => Source::File(FileReader::again(Arc::clone(path))),
            Kept::Once(slot) => {
                let lent = Lent { slot: Arc::clone(slot), taken: None };
                Source::Once(Mutex::new(Box::pin(lent)))
            }
        };
        let body = ByteStream { source, remaining: self.length };
        match self.encode {
            Some(encode) => encode(body),
            None => body,
        }
    }
}

impl fmt::Debug for ReplayableBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of_attempt().fmt(formatter)
    }
}

/// The checksum of bytes in memory. If they are many, the caller's task does not compute it.
pub(super) async fn checksum_of(
    algorithm: &'static ChecksumAlgorithm,
    bytes: &Bytes,
) -> io::Result<String> {
    if bytes.len() < LARGE {
        Ok(algorithm.of(bytes))
    } else {
        checksum_aside(algorithm, bytes).await
    }
}

async fn checksum_aside(
    algorithm: &'static ChecksumAlgorithm,
    bytes: &Bytes,
) -> io::Result<String> {
    let bytes = bytes.clone();
    aside(move || algorithm.of(&bytes)).await
}

/// Does work that takes long outside the caller's task.
pub(super) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<T> {
    match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(work).await.map_err(io::Error::other),
        Err(_) => Ok(work()),
    }
}

fn locked(slot: &Slot) -> MutexGuard<'_, Option<ByteStream>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A stream that is taken when it is first read.
struct Lent {
    slot: Slot,
    taken: Option<ByteStream>,
}

impl Stream for Lent {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.taken.is_none() {
            let found = locked(&self.slot).take();
            self.taken = found;
        }
        match &mut self.taken {
            Some(stream) => Pin::new(stream).poll_next(context),
            None => {
                Poll::Ready(Some(Err(io::Error::other("an earlier attempt has already read it"))))
            }
        }
    }
}
