//! Blocking calls on the background thread, by what a user puts into the client.

use std::sync::mpsc;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use aws_operation::credentials::{CredentialsError, ProvideCredentials};
use aws_operation::transport::{Transport, TransportError};
use aws_operation::{BoxFuture, ByteStream, Client, Credentials, ErrorKind, blocking};

use super::{Served, check, in_time, thing};

type Answer = Result<http::Response<ByteStream>, TransportError>;

/// Where the blocking client is put once it is there.
type Slot = Arc<OnceLock<blocking::Client>>;

/// Sends by what it is given.
struct By<F>(F);

impl<F> std::fmt::Debug for By<F> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("By")
    }
}

impl<F: Fn() -> BoxFuture<'static, Answer> + Send + Sync> Transport for By<F> {
    fn send(&self, _: http::Request<ByteStream>) -> BoxFuture<'_, Answer> {
        (self.0)()
    }
}

impl<F> ProvideCredentials for By<F>
where
    F: Fn() -> BoxFuture<'static, Answer> + Send + Sync,
{
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let asked = (self.0)();
        Box::pin(async {
            asked.await.map_err(|error| CredentialsError::new(error.to_string()))?;
            Ok(Credentials::new("AKID", "secret"))
        })
    }
}

/// A blocking call of what is in the slot.
fn inner(slot: &Slot) -> impl Fn() -> BoxFuture<'static, Answer> + Send + Sync + use<> {
    let slot = Arc::clone(slot);
    move || {
        let slot = Arc::clone(&slot);
        Box::pin(async move {
            let error = slot.get().unwrap().send(thing()).unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotSent, 0));
            Err(TransportError::new(error.to_string()))
        })
    }
}

const REFUSED: &str = "GetThing was not sent: a blocking call inside the work of another one would wait for itself: use \
    the async `Client` there, or `tokio::task::spawn_blocking`";

fn builder() -> aws_operation::ClientBuilder {
    let keys = Credentials::new("AKID", "secret");
    Client::builder().region("us-east-1").service("things").credentials(keys).max_attempts(1)
}

#[test]
fn a_call_in_a_transport_is_an_error() {
    in_time(|| {
        let slot = Slot::default();
        let client = builder().transport(By(inner(&slot))).build().unwrap();
        slot.set(client.into()).unwrap();
        let error = slot.get().unwrap().send(thing()).unwrap_err().to_string();
        assert!(error.contains(REFUSED), "{error}");
    });
}

/// Another client has another thread, but it may wait for this one in its turn.
#[test]
fn a_call_of_another_client_is_one_too() {
    in_time(|| {
        let slot = Slot::default();
        let served = Served::things();
        slot.set(served.client()).unwrap();
        let client = builder().transport(By(inner(&slot))).build().unwrap();
        let error = blocking::Client::new(client).send(thing()).unwrap_err().to_string();
        assert!(error.contains(REFUSED), "{error}");
        check(&served.client());
    });
}

#[test]
fn a_call_in_a_credentials_source_is_an_error() {
    in_time(|| {
        let slot = Slot::default();
        let client = builder().transport(By(inner(&slot))).credentials(By(inner(&slot)));
        slot.set(client.build().unwrap().into()).unwrap();
        let client = slot.get().unwrap();
        let call = client.call(thing());
        let unsent = [
            call.preview().unwrap_err(),
            call.presign(Duration::from_secs(60)).unwrap_err(),
            call.send().unwrap_err(),
        ];
        for error in unsent {
            assert_eq!(error.kind(), ErrorKind::NotSent);
            assert!(error.to_string().contains(REFUSED), "{error}");
        }
    });
}

#[test]
fn a_call_of_spawn_blocking_there_is_made() {
    in_time(|| {
        let served = Served::things();
        let other = served.client();
        let sends = move || -> BoxFuture<'static, Answer> {
            let other = other.clone();
            Box::pin(async move {
                let made = tokio::task::spawn_blocking(move || check(&other)).await;
                made.map_err(TransportError::new)?;
                Ok(http::Response::new(r#"{"name":"a thing"}"#.into()))
            })
        };
        check(&builder().transport(By(sends)).build().unwrap().into());
    });
}

#[test]
fn a_panic_there_is_the_callers_and_not_the_clients() {
    in_time(|| {
        let answers = std::sync::atomic::AtomicU32::new(0);
        let sends = move || -> BoxFuture<'static, Answer> {
            let number = answers.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            Box::pin(async move {
                assert!(number > 0, "on purpose");
                Ok(http::Response::new(r#"{"name":"a thing"}"#.into()))
            })
        };
        let client: blocking::Client = builder().transport(By(sends)).build().unwrap().into();
        let call = std::panic::AssertUnwindSafe(|| _ = client.send(thing()));
        let panic = std::panic::catch_unwind(call).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"on purpose"));
        check(&client);
    });
}

/// Tells when it is dropped.
struct Tells(mpsc::Sender<Option<String>>);

impl Drop for Tells {
    fn drop(&mut self) {
        self.0.send(std::thread::current().name().map(str::to_owned)).unwrap();
    }
}

#[test]
fn the_last_client_can_be_dropped_there() {
    in_time(|| {
        let slot: Arc<std::sync::Mutex<Option<blocking::Client>>> = Arc::default();
        let (sender, receiver) = mpsc::channel();
        let (go, gone) = tokio::sync::oneshot::channel::<()>();
        let once = std::sync::Mutex::new(Some((sender, gone)));
        let last = Arc::clone(&slot);
        let sends = move || -> BoxFuture<'static, Answer> {
            let (sender, gone) = once.lock().unwrap().take().unwrap();
            let last = Arc::clone(&last);
            Box::pin(async move {
                tokio::spawn(async move {
                    let _tells = Tells(sender);
                    gone.await.unwrap();
                    let client = last.lock().unwrap().take();
                    drop(client);
                    // The runtime ends, and this with it.
                    std::future::pending::<()>().await;
                });
                Ok(http::Response::new(r#"{"name":"a thing"}"#.into()))
            })
        };
        let client: blocking::Client = builder().transport(By(sends)).build().unwrap().into();
        check(&client);
        *slot.lock().unwrap() = Some(client);
        go.send(()).unwrap();
        let thread = receiver.recv_timeout(Duration::from_secs(10)).unwrap();
        assert_eq!(thread.as_deref(), Some("aws-operation"));
    });
}
