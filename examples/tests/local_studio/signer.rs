//! A signer for Signature Version 4 that shares no code with the studio's check.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_operation_examples::local_studio::{LocalCredentials, LocalStudio};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// A request to be signed, and tampered with.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// What a signature is made for.
#[derive(Clone, Debug)]
pub struct Scope {
    pub time: SystemTime,
    pub region: &'static str,
    pub service: &'static str,
    /// The scope's date where it is not that of `time`.
    pub date: Option<String>,
}

impl Scope {
    pub fn now() -> Self {
        Self { time: SystemTime::now(), region: "us-east-1", service: "nimble", date: None }
    }
}

impl Request {
    pub fn new(studio: &LocalStudio, method: &str, target: &str, body: &str) -> Self {
        let host = studio.endpoint_url().strip_prefix("http://").unwrap();
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: vec![("host".to_owned(), host.to_owned())],
            body: body.to_owned(),
        }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn signed(self, credentials: LocalCredentials) -> Self {
        self.signed_for(credentials, &Scope::now())
    }

    /// Signs all headers there are; names are in lower case here.
    pub fn signed_for(mut self, credentials: LocalCredentials, scope: &Scope) -> Self {
        let timestamp = basic_timestamp(scope.time);
        let day = scope.date.clone().unwrap_or(timestamp[..8].to_owned());
        self = self.header("x-amz-date", &timestamp);
        self.headers.sort();
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(";");

        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let mut parameters: Vec<_> = query.split('&').collect();
        parameters.sort_unstable();
        let mut canonical = format!("{}\n{}\n", self.method, encode_path(path));
        writeln!(canonical, "{}", parameters.join("&")).unwrap();
        for (name, value) in &self.headers {
            writeln!(canonical, "{name}:{value}").unwrap();
        }
        write!(canonical, "\n{names}\n{}", hex(&Sha256::digest(&self.body))).unwrap();

        let place = format!("{day}/{}/{}/aws4_request", scope.region, scope.service);
        let digest = hex(&Sha256::digest(canonical));
        let text = format!("AWS4-HMAC-SHA256\n{timestamp}\n{place}\n{digest}");
        let secret = format!("AWS4{}", credentials.secret_access_key).into_bytes();
        let key = place.split('/').fold(secret, |key, part| mac(&key, part));
        let signature = hex(&mac(&key, &text));
        let id = credentials.access_key_id;
        self.header(
            "authorization",
            &format!(
                "AWS4-HMAC-SHA256 Credential={id}/{place}, SignedHeaders={names}, \
                 Signature={signature}"
            ),
        )
    }

    pub fn to_bytes(&self, more_headers: &str) -> String {
        let mut text = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            write!(text, "{name}: {value}\r\n").unwrap();
        }
        let (length, body) = (self.body.len(), &self.body);
        write!(text, "{more_headers}Content-Length: {length}\r\n\r\n{body}").unwrap();
        text
    }
}

fn encode_path(path: &str) -> String {
    path.chars()
        .map(|character| match character {
            '%' => "%25".to_owned(),
            _ => character.to_string(),
        })
        .collect()
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.chain_update(text).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `20150830T123600Z`, counted out month by month.
pub fn basic_timestamp(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap().as_secs();
    let (mut year, mut month, mut days) = (1970, 1, seconds / 86_400);
    loop {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if days < length {
            break;
        }
        days -= length;
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let day = days + 1;
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}
