//! Which proxy a request goes by, as the variables are written.

use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use http::Uri;

use super::proxies::Proxies;
use super::{ConfigureHttp, HttpLimits, HttpSettings, HttpTransport, Transport};
use crate::stream::ByteStream;

fn of(variables: &[(&str, &str)]) -> Proxies {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Proxies::of(&variables.iter().map(owned).collect::<Vec<_>>())
}

/// The proxy that a URL is requested by, or what is wrong with it.
fn to(proxies: &Proxies, url: &str) -> Option<String> {
    let uri: Uri = url.parse().unwrap_or_default();
    let proxy = proxies.to(&uri)?;
    Some(proxy.check().map_or_else(|problem| problem, |()| proxy.to_string()))
}

const HTTP: &str = "http://things.test/x";

/// Each seen in botocore.
#[test]
fn the_variable_of_the_scheme_names_the_proxy() {
    for (variables, port) in [
        (&[("http_proxy", "http://p:1")][..], Some(1)),
        (&[("HTTP_PROXY", "http://p:1")], Some(1)),
        (&[("Http_Proxy", "http://p:1")], Some(1)),
        (&[("HTTP_PROXY", "http://p:1"), ("http_proxy", "http://p:2")], Some(2)),
        (&[("http_proxy", "http://p:2"), ("HTTP_PROXY", "http://p:1")], Some(2)),
        (&[("http_proxy", "http://p:2"), ("HTTP_PROXY", "")], Some(2)),
        (&[("HTTP_PROXY", "http://p:1"), ("http_proxy", "")], None),
        (&[("http_proxy", "")], None),
        (&[("ALL_PROXY", "http://p:1"), ("all_proxy", "http://p:1")], None),
        (&[("https_proxy", "http://p:1")], None),
        (&[("HTTP_PROXY", "http://p:1"), ("REQUEST_METHOD", "GET")], None),
        (&[("http_proxy", "http://p:1"), ("REQUEST_METHOD", "GET")], Some(1)),
        (&[("http_proxy", "p:1")], Some(1)),
        (&[("http_proxy", "//p:1")], Some(1)),
        (&[("http_proxy", "http://p")], Some(80)),
        (&[("http_proxy", "https://p")], Some(443)),
        (&[("http_proxy", "http://p:1/path?x")], Some(1)),
        (&[("http_proxy", "http://u:a%23b%2Fc@p:1/")], Some(1)),
    ] {
        let found = to(&of(variables), HTTP);
        let named = port.map(|port| format!("the proxy p:{port} (`"));
        match (&found, &named) {
            (Some(found), Some(named)) => assert!(found.starts_with(named), "{found}"),
            _ => assert_eq!(found, named, "{variables:?}"),
        }
    }
    let https = of(&[("HTTPS_PROXY", "http://p:1")]);
    assert_eq!(to(&https, "https://x.test").as_deref(), Some("the proxy p:1 (`HTTPS_PROXY`)"));
}

/// botocore gives up on white space and upper case too.
#[test]
fn a_value_may_be_surrounded_by_white_space_but_must_be_a_url() {
    for url in [" http://p:1", "http://p:1 ", "http://p:1\n", "HTTP://p:1", " p:1"] {
        let found = to(&of(&[("http_proxy", url)]), HTTP);
        assert_eq!(found.as_deref(), Some("the proxy p:1 (`http_proxy`)"), "{url:?}");
    }
    for url in [
        " ",
        "socks5://u:SECRET@p:1",
        "http://u:SECRET#@p:1",
        "http://u:12#SECRET@p:1",
        "http://u:12/SECRET@p:1",
        "http://u:12?SECRET@p:1",
        "http://u:12\\SECRET@p:1",
        "https://u/SECRET@p:1",
        "//u:12#SECRET@p:1",
        "u:12#SECRET@p:1",
        "http:////u:SECRET@p:1",
        "http://",
        "a b",
        "p:x",
    ] {
        let found = to(&of(&[("http_proxy", url)]), HTTP).unwrap_or_default();
        assert!(found.starts_with("`http_proxy` is not the URL of"), "{url:?}: {found}");
        assert!(found.ends_with(r"percent-encode `/`, `?`, `#` and `\` in a user or password"));
        assert!(!found.contains("SECRET"), "{found}");
        // It is not missed if no request needs it.
        assert_eq!(to(&of(&[("http_proxy", url)]), "https://things.test"), None);
        assert_eq!(to(&of(&[("http_proxy", url), ("no_proxy", "*")]), HTTP), None);
    }
}

/// Each seen in botocore, except the ranges and `::1`.
#[test]
fn hosts_of_no_proxy_are_reached_directly() {
    for (no, url, direct) in [
        ("*", "http://localhost:8000", true),
        ("*", "http://127.0.0.1:8000", true),
        ("x,*", "http://localhost:8000", false),
        ("localhost", "http://localhost:8000", true),
        ("LOCALHOST", "http://localhost:8000", true),
        ("localhost", "http://LOCALHOST:8000", true),
        ("localhost:8000", "http://localhost:8000", true),
        ("localhost:8001", "http://localhost:8000", false),
        ("localhost:80", "http://localhost", true),
        (".localhost", "http://localhost:8000", true),
        ("..localhost", "http://localhost:8000", true),
        ("host", "http://localhost:8000", false),
        (" x , localhost ,", "http://localhost:8000", true),
        (",", "http://localhost:8000", false),
        (".", "http://localhost:8000", false),
        ("x localhost", "http://localhost:8000", false),
        ("*.localhost", "http://localhost:8000", false),
        ("things.test", "http://a.things.test", true),
        (".things.test", "http://a.things.test", true),
        ("things.test:80", "http://a.things.test", true),
        ("things.test", "http://nothings.test", false),
        ("127.0.0.1", "http://127.0.0.1:8000", true),
        ("127.0.0.1:8000", "http://127.0.0.1:8000", true),
        ("127.*", "http://127.0.0.1:8000", false),
        ("127.0.0.0/8", "http://127.1.2.3", true),
        ("127.0.0.0/8", "http://128.1.2.3", false),
        ("127.0.0.1/32", "http://127.0.0.1", true),
        ("127.0.0.1/32", "http://127.0.0.2", false),
        ("0.0.0.0/0", "http://9.9.9.9", true),
        ("10.0.0.0/99", "http://10.0.0.1", false),
        ("10.0.0.0/x", "http://10.0.0.0", false),
        ("[::1]", "http://[::1]:8000", true),
        ("[::1]:8000", "http://[::1]:8000", true),
        ("::1", "http://[::1]:8000", true),
        ("fd00::/8", "http://[fd00:ec2::254]", true),
        ("fd00::/8", "http://[fe00::1]", false),
        ("::/0", "http://[fe00::1]", true),
        ("::/0", "http://127.0.0.1", false),
    ] {
        for name in ["no_proxy", "NO_PROXY"] {
            let proxies = of(&[("http_proxy", "http://p:1"), (name, no)]);
            assert_eq!(to(&proxies, url).is_none(), direct, "{no} {url}");
        }
    }
}

#[test]
fn no_password_is_shown() {
    let proxies = of(&[("http_proxy", "http://SECRET:SECRET@p:1")]);
    let shown = format!("{proxies:?} {:?}", to(&proxies, HTTP));
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(shown.contains("the proxy p:1"), "{shown}");
}

#[test]
fn the_users_no_proxy_takes_them_away() {
    let proxies = of(&[("http_proxy", "http://p:1")]);
    let left = |configure: &ConfigureHttp| to(&proxies.clone().unless_removed(configure), HTTP);
    assert_eq!(left(&|http| http.no_proxy()), None);
    assert!(left(&|http| http.pool_max_idle_per_host(1)).is_some());
}

/// The URL of a server that gives every request this status.
fn server(status: u16) -> std::io::Result<String> {
    answering(format!("HTTP/1.1 {status} x\r\nConnection: close\r\n\r\n"))
}

/// The URL of a server that gives every request this answer, and then hangs up.
fn answering(answer: String) -> std::io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    Ok(url)
}

fn through(proxy: &str) -> HttpSettings {
    let second = Duration::from_secs(1);
    HttpSettings {
        limits: HttpLimits { connect_timeout: second, read_timeout: second },
        roots: None,
        proxies: of(&[("http_proxy", proxy)]),
    }
}

#[tokio::test]
async fn a_proxy_that_breaks_off_in_a_body_is_named() -> Result<(), Box<dyn Error>> {
    let url = answering("HTTP/1.1 200 x\r\nContent-Length: 9\r\n\r\nabc".to_owned())?;
    let transport = HttpTransport::new(None, through(&url))?;
    let request = http::Request::get(HTTP).body(ByteStream::default())?;
    let mut body = transport.send(request).await?.into_body();
    let mut fault = String::new();
    while let Some(part) = body.next().await {
        if let Err(error) = part {
            fault = error.to_string();
            break;
        }
    }
    let proxy = url.trim_start_matches("http://");
    let named = format!("things.test through the proxy {proxy} (`http_proxy`): ");
    assert!(fault.starts_with(&named), "{fault}");
    Ok(())
}

#[tokio::test]
async fn the_users_own_proxy_comes_before_that_of_the_environment() -> Result<(), Box<dyn Error>> {
    let (of_environment, of_user) = (server(201)?, reqwest::Proxy::http(server(202)?)?);
    let settings = through(&of_environment);
    let own: Arc<ConfigureHttp> = Arc::new(move |http| http.proxy(of_user.clone()));
    let neither: Arc<ConfigureHttp> = Arc::new(|http| http.referer(true));
    for (configure, status) in [(None, 201), (Some(neither), 201), (Some(own), 202)] {
        let transport = HttpTransport::new(configure, settings.clone())?;
        let request = http::Request::get(HTTP).body(ByteStream::default())?;
        assert_eq!(transport.send(request).await?.status(), status);
    }
    Ok(())
}
