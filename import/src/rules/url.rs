//! Takes a URL apart, and encodes what goes into one.

use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Value, json};

/// Its parts; `None` where it is no URL of HTTP, or has a query.
pub(super) fn parse(text: &str) -> Option<Value> {
    let (scheme, rest) = text.split_once("://")?;
    if !matches!(scheme, "http" | "https") || rest.contains(['?', '#']) {
        return None;
    }
    let at = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(at);
    let host = match authority.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')) {
        Some((host, port)) => {
            port.parse::<u16>().ok()?;
            host
        }
        None => authority,
    };
    let v6 = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let is_ip =
        host.parse::<Ipv4Addr>().is_ok() || v6.is_some_and(|host| host.parse::<Ipv6Addr>().is_ok());
    let normalized = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
    Some(json!({
        "scheme": scheme, "authority": authority, "path": path, "normalizedPath": normalized,
        "isIp": is_ip,
    }))
}

/// The text with everything escaped but letters, digits and `-._~`.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
