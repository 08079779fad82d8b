//! The credentials of the environment, without a client.

use std::sync::Arc;

use super::config::{Config, Environment};
use super::sources::{DefaultChain, Sources};
use crate::client::{BuildError, Client, ClientBuilder};
use crate::credentials::{Cache, EnvironmentCredentials, ProvideCredentials};

impl EnvironmentCredentials {
    /// Reads the environment and the shared files as [`ClientBuilder::from_env`] does.
    ///
    /// This sends nothing. The credentials are looked for when they are first needed.
    ///
    /// # Errors
    /// Fails like [`ClientBuilder::from_env`], or if the region is invalid, or if the HTTP client that fetches
    /// credentials cannot be built.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::read(None)
    }

    /// Reads the environment and the shared files with the profile `name`.
    ///
    /// This sends nothing, like [`EnvironmentCredentials::from_env`]. The keys and the web
    /// identity in environment variables are ignored, as with [`ClientBuilder::profile`].
    ///
    /// # Errors
    /// Fails like [`EnvironmentCredentials::from_env`], or if the profile does not exist.
    pub fn from_profile(name: impl Into<String>) -> Result<Self, BuildError> {
        Self::read(Some(name.into()))
    }

    fn read(profile: Option<String>) -> Result<Self, BuildError> {
        let config = Config::load(Environment::default(), profile);
        let config = config.map_err(|error| BuildError::new(error.to_string()))?;
        Self::with_config(config, Client::builder())
    }

    /// What a configuration has that has already been read. `builder` says how to send requests, and when it is.
    pub(super) fn with_config(config: Config, builder: ClientBuilder) -> Result<Self, BuildError> {
        let shared = builder.configured(&config)?.shared()?;
        let (region, clock) = (shared.region.clone(), Arc::clone(&shared.clock));
        let chain: Arc<dyn ProvideCredentials> =
            Arc::new(DefaultChain::new(Arc::new(Sources::new(config, shared))));
        Ok(Self::new(Cache::new(chain, clock), region))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use tokio::task::JoinSet;

    use super::*;
    use crate::boxed_future::BoxFuture;
    use crate::clock::Clock;
    use crate::transport::{Transport, TransportError};
    use crate::{ByteStream, Timestamp};

    const HOUR: u64 = 3_600;
    const IN_CONTAINER: [(&str, &str); 2] =
        [("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/x"), ("AWS_REGION", "eu-west-1")];

    /// Gives new keys at each request, `AK0` and on, each for an hour.
    #[derive(Debug, Clone, Default)]
    struct Container {
        now: Arc<AtomicU64>,
        asked: Arc<AtomicUsize>,
    }

    impl Transport for Container {
        fn send(
            &self,
            _: http::Request<ByteStream>,
        ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
            let count = self.asked.fetch_add(1, Ordering::SeqCst);
            let end = Timestamp::from(self.now() + Duration::from_secs(HOUR));
            let keys = format!(
                r#"{{"AccessKeyId":"AK{count}","SecretAccessKey":"HUSH","Token":"HUSH","Expiration":"{end}"}}"#
            );
            Box::pin(std::future::ready(Ok(http::Response::new(keys.into()))))
        }
    }

    impl Clock for Container {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_secs(self.now.load(Ordering::SeqCst))
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
            Box::pin(std::future::ready(()))
        }

        fn jitter(&self) -> f64 {
            0.0
        }
    }

    fn of<const N: usize>(
        variables: [(&str, &str); N],
        container: &Container,
    ) -> Result<EnvironmentCredentials, String> {
        let config = Config::load(Environment::of(variables), None);
        let config = config.map_err(|error| error.to_string())?;
        let builder = Client::builder().transport(container.clone()).clock(container.clone());
        let found = EnvironmentCredentials::with_config(config, builder);
        found.map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn keys_and_the_region_are_those_of_the_variables() -> Result<(), String> {
        let keys = [
            ("AWS_ACCESS_KEY_ID", "AK"),
            ("AWS_SECRET_ACCESS_KEY", "SK"),
            ("AWS_SESSION_TOKEN", "TK"),
            ("AWS_CREDENTIAL_EXPIRATION", "2099-01-01T00:00:00Z"),
            ("AWS_DEFAULT_REGION", "eu-west-1"),
        ];
        let container = Container::default();
        let environment = of(keys, &container)?;
        assert_eq!(environment.region(), Some("eu-west-1"));
        let found = environment.credentials().await.map_err(|error| error.to_string())?;
        assert_eq!((found.access_key_id(), found.secret_access_key()), ("AK", "SK"));
        assert_eq!(found.session_token(), Some("TK"));
        let end = "2099-01-01T00:00:00Z".parse::<Timestamp>().map_err(|error| error.to_string())?;
        assert_eq!(found.expiry(), Some(end.into()));
        assert_eq!(container.asked.load(Ordering::SeqCst), 0);
        Ok(())
    }

    #[tokio::test]
    async fn a_hundred_who_ask_at_once_ask_the_source_once_and_again_before_the_end()
    -> Result<(), String> {
        let container = Container::default();
        let environment = of(IN_CONTAINER, &container)?;
        assert_eq!(container.asked.load(Ordering::SeqCst), 0);
        for (time, key) in [(0, "AK0"), (HOUR - 901, "AK0"), (HOUR - 600, "AK1")] {
            container.now.store(time, Ordering::SeqCst);
            let mut asking = JoinSet::new();
            for _ in 0..100 {
                let environment = environment.clone();
                asking.spawn(async move { environment.credentials().await });
            }
            for found in asking.join_all().await {
                let found = found.map_err(|error| error.to_string())?;
                assert_eq!(found.access_key_id(), key, "{time}");
            }
        }
        assert_eq!(container.asked.load(Ordering::SeqCst), 2);
        let shown = format!("{environment:?} {environment:#?}");
        assert!(shown.contains("AK1") && !shown.contains("HUSH"), "{shown}");
        Ok(())
    }

    #[tokio::test]
    async fn what_is_wrong_is_told_as_by_a_client() -> Result<(), String> {
        let container = Container::default();
        let odd = of([("AWS_REGION", "us east")], &container).err();
        assert!(odd.is_some_and(|error| error.contains("`us east` is not a valid region")));
        let odd = of([("AWS_MAX_ATTEMPTS", "many")], &container).err();
        assert!(odd.is_some_and(|error| error.contains("`AWS_MAX_ATTEMPTS` is `many`")));
        let none = of([("AWS_EC2_METADATA_DISABLED", "true")], &container)?;
        assert_eq!(none.region(), None);
        let error = none.credentials().await.err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.starts_with("none found: ")));
        Ok(())
    }
}
