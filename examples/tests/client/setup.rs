//! A studio and a client of it.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use aws_operation::{Client, Credentials, Error};
use aws_operation_examples::local_studio::{LocalCredentials, LocalStudio, StudioOptions};
use aws_operation_examples::nimble::NimbleError;

/// How long a state lasts that a test sees the end of.
pub const SHORT: Duration = Duration::from_millis(100);

/// How long a state lasts that outlives its test.
pub const LONG: Duration = Duration::from_secs(3600);

/// A studio with these options, and a client that may do everything.
pub async fn start(options: StudioOptions) -> (LocalStudio, Client) {
    let studio = LocalStudio::start_with(options).await.unwrap();
    let client = client(&studio, studio.credentials());
    (studio, client)
}

/// A client of the studio with these credentials, which sends it whatever it is given.
pub fn client(studio: &LocalStudio, keys: LocalCredentials) -> Client {
    Client::builder()
        .endpoint_url(studio.endpoint_url())
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        // What the model does not allow is for the studio to refuse.
        .check_constraints(false)
        .configure_http(|http| http.no_proxy())
        .build()
        .unwrap()
}

/// Asks again and again until the answer is as it should be.
pub async fn wait_for<T: Debug>(
    mut ask: impl AsyncFnMut() -> T,
    is_good: impl Fn(&T) -> bool,
) -> T {
    let begun = Instant::now();
    loop {
        let answer = ask().await;
        if is_good(&answer) {
            return answer;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "this long: {answer:?}");
        tokio::time::sleep(SHORT / 5).await;
    }
}

/// The modeled error of a call that failed, as its name and the code within, held to its status.
pub fn failure<T: Debug>(result: Result<T, Error<NimbleError>>) -> (&'static str, String) {
    let error = result.unwrap_err();
    macro_rules! told {
        ($($status:literal $name:ident)*) => {
            match error.modeled() {
                $(Some(NimbleError::$name(shape)) => (stringify!($name), $status, &shape.code),)*
                None => panic!("no modeled error: {error}"),
            }
        };
    }
    let (name, status, code) = told! {
        403 AccessDeniedException
        409 ConflictException
        500 InternalServerErrorException
        404 ResourceNotFoundException
        402 ServiceQuotaExceededException
        429 ThrottlingException
        400 ValidationException
    };
    assert_eq!(error.status(), Some(status), "{error}");
    (name, code.clone().unwrap())
}
