//! A file as a stream.

use std::fs::{File, metadata};
use std::future::Future;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// How much is read at once.
const PART: u64 = 64 << 10;

/// Reads a file from its start to its end.
pub(super) struct FileReader {
    path: Arc<Path>,
    step: Step,
}

enum Step {
    /// The file, once it was opened.
    Between(Option<File>),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
}

impl FileReader {
    /// A reader of the file, and how long it is.
    pub(super) async fn of(path: Arc<Path>) -> io::Result<(Self, u64)> {
        let looked_at = Arc::clone(&path);
        let metadata = in_background(move || metadata(looked_at))?.await??;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
        }
        Ok((Self::again(path), metadata.len()))
    }

    /// A reader of a file that was looked at before.
    pub(super) fn again(path: Arc<Path>) -> Self {
        Self { path, step: Step::Between(None) }
    }

    /// The path, of a reader that has read nothing yet.
    pub(super) fn unread(&self) -> Option<&Arc<Path>> {
        matches!(self.step, Step::Between(None)).then_some(&self.path)
    }

    pub(super) fn poll_part(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        if let Step::Between(file) = &mut self.step {
            let (file, path) = (file.take(), Arc::clone(&self.path));
            match in_background(move || read_part(file, &path)) {
                Ok(reading) => self.step = Step::Reading(reading),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
        let Step::Reading(reading) = &mut self.step else { return Poll::Ready(None) };
        let read = ready!(Pin::new(reading).poll(context)).map_err(io::Error::from).flatten();
        Poll::Ready(match read {
            Ok((_, part)) if part.is_empty() => None,
            Ok((file, part)) => {
                self.step = Step::Between(Some(file));
                Some(Ok(part))
            }
            Err(error) => Some(Err(error)),
        })
    }
}

fn read_part(file: Option<File>, path: &Path) -> io::Result<(File, Bytes)> {
    let mut file = file.map_or_else(|| File::open(path), Ok)?;
    let mut part = Vec::new();
    file.by_ref().take(PART).read_to_end(&mut part)?;
    Ok((file, part.into()))
}

/// Reading a file blocks, so a thread for such work does it.
fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<JoinHandle<T>> {
    let runtime = Handle::try_current().map_err(io::Error::other)?;
    Ok(runtime.spawn_blocking(work))
}
