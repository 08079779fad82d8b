//! Labels in the host instead of the path:
//! [virtual hosting of buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html).

use std::net::Ipv4Addr;

use super::{Endpoint, is_host_part};

/// The shortest name that is put in a host, as in botocore.
const SHORTEST: usize = 3;

/// Whether a bucket's name is sent in the host or in the path, if the service is declared with
/// `virtual_host`.
///
/// A name that cannot be in a host is always sent in the path. That is a name with upper-case letters,
/// underscores or dots, or of less than 3 characters. Dots are allowed in the host at an `http://` endpoint
/// of your own. They are not allowed with TLS, because a certificate covers only one level of names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressingStyle {
    /// In the host at the service's endpoints, and in the path at an endpoint of your own. This is the
    /// default.
    #[default]
    Auto,
    /// In the path.
    Path,
    /// In the host, also at an endpoint of your own, except an IP address.
    Virtual,
}

impl AddressingStyle {
    /// Whether `name` is put before the host of `endpoint`, which is the client's own or the service's.
    pub(crate) fn is_in_host(self, name: &str, endpoint: &Endpoint, is_own: bool) -> bool {
        let wanted = match self {
            Self::Auto => !is_own,
            Self::Path => false,
            Self::Virtual => true,
        };
        let with_dots = is_own && !endpoint.is_tls();
        wanted && !endpoint.is_address() && can_be_in_host(name, with_dots)
    }
}

fn can_be_in_host(name: &str, with_dots: bool) -> bool {
    let has_capitals = name.contains(|c: char| c.is_ascii_uppercase());
    if name.len() < SHORTEST || has_capitals || name.parse::<Ipv4Addr>().is_ok() {
        return false;
    }
    if with_dots { name.split('.').all(is_host_part) } else { is_host_part(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_host_if_they_can_be() {
        let long = "a".repeat(64);
        for (name, plain, with_dots) in [
            ("my-bucket", true, true),
            ("abc", true, true),
            ("123", true, true),
            ("a.b", false, true),
            ("ab", false, false),
            ("Bucket", false, false),
            ("a_b", false, false),
            ("-ab", false, false),
            ("ab-", false, false),
            ("a..b", false, false),
            ("192.168.5.4", false, false),
            ("büc", false, false),
            ("", false, false),
            (long.as_str(), false, false),
        ] {
            assert_eq!(can_be_in_host(name, false), plain, "{name}");
            assert_eq!(can_be_in_host(name, true), with_dots, "{name}");
        }
    }

    #[test]
    fn styles_are_botocores() -> Result<(), String> {
        use AddressingStyle::{Auto, Path, Virtual};
        for (style, url, name, is_own, in_host) in [
            (Auto, "https://s3.amazonaws.com", "my-bucket", false, true),
            (Auto, "https://s3.amazonaws.com", "my.bucket", false, false),
            (Auto, "https://store.test", "my-bucket", true, false),
            (Path, "https://s3.amazonaws.com", "my-bucket", false, false),
            (Virtual, "https://store.test", "my-bucket", true, true),
            (Virtual, "https://store.test", "my.bucket", true, false),
            (Virtual, "http://store.test", "my.bucket", true, true),
            (Virtual, "http://127.0.0.1:9000", "my-bucket", true, false),
            (Virtual, "http://[::1]:9000", "my-bucket", true, false),
        ] {
            let found = style.is_in_host(name, &Endpoint::parse(url)?, is_own);
            assert_eq!(found, in_host, "{style:?} {url} {name}");
        }
        Ok(())
    }
}
