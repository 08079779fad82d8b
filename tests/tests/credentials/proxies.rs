//! The proxies of the environment, of calls and of the sources of credentials.

use std::net::TcpListener;

use crate::support::home::Home;
use crate::support::server::Server;

/// A home whose calls go to `http://things.test`, with one attempt each.
fn home() -> Home {
    Home::new()
        .set("AWS_ENDPOINT_URL", "http://things.test")
        .set("AWS_MAX_ATTEMPTS", "1")
        .set("AWS_ACCESS_KEY_ID", "AK")
        .set("AWS_SECRET_ACCESS_KEY", "SK")
}

/// A proxy that answers every call itself, and its URL with a password.
fn proxy() -> (Server, String) {
    let proxy = Server::start(|_, _| Some((200, "{}".to_owned())));
    let url = format!("http://user:HUSH%20HUSH@127.0.0.1:{}", proxy.port());
    (proxy, url)
}

/// What became of one call: the error, which shows no password.
fn failed(home: &Home) -> String {
    let found = home.run(&["--send"]).remove(0);
    found.does_not_show("HUSH");
    found.error().to_owned()
}

#[test]
fn a_call_goes_by_the_proxy_with_its_password() {
    let (proxy, url) = proxy();
    for name in ["http_proxy", "HTTP_PROXY", "Http_Proxy"] {
        let home = home().set(name, &format!(" {url}\n"));
        assert_eq!(home.run(&["--send"])[0].0["status"], 200);
        let asked = proxy.take();
        assert_eq!(asked[0].line, "GET http://things.test/functions");
        assert_eq!(asked[0].header("proxy-authorization"), Some("Basic dXNlcjpIVVNIIEhVU0g="));
        home.find().does_not_show("HUSH");
    }
}

#[test]
fn a_call_of_an_excluded_host_does_not() {
    let (proxy, url) = proxy();
    let server = Server::start(|_, _| Some((200, "{}".to_owned())));
    let with_port = format!("localhost:{}", server.port());
    let by_name = format!("http://{with_port}");
    for (endpoint, name, value) in [
        (&by_name, "NO_PROXY", "*"),
        (&by_name, "NO_PROXY", &*with_port),
        (&by_name, "no_proxy", ".localhost"),
        (&by_name, "no_proxy", "x, LOCALHOST"),
        (&by_name, "http_proxy", ""),
        (&server.url(), "no_proxy", "127.0.0.0/8"),
        (&server.url(), "no_proxy", "*"),
    ] {
        let home = home().set("AWS_ENDPOINT_URL", endpoint).set("HTTP_PROXY", &url);
        let found = home.set("ALL_PROXY", &url).set(name, value).run(&["--send"]).remove(0);
        assert_eq!(found.0["status"], 200, "{name}={value}: {found:?}");
        assert_eq!(server.take().len(), 1);
    }
    let all = home().set("AWS_ENDPOINT_URL", &by_name).set("ALL_PROXY", &url);
    assert_eq!(all.set("all_proxy", &url).run(&["--send"])[0].0["status"], 200);
    assert!(proxy.take().is_empty());
}

#[test]
fn a_dead_proxy_is_told_from_a_dead_service() {
    // A port that was free a moment ago.
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let proxy = format!("http://user:HUSH@localhost:{port}");
    for (endpoint, name) in
        [("http://things.test", "http_proxy"), ("https://things.test", "HTTPS_PROXY")]
    {
        let home = home().set("AWS_ENDPOINT_URL", endpoint).set(name, &proxy);
        let said = failed(&home);
        let named = format!("things.test through the proxy localhost:{port} (`{name}`): ");
        assert!(said.contains(&named), "{said}");
        let excluded = failed(&home.set("NO_PROXY", "things.test"));
        assert!(!excluded.contains("the proxy"), "{excluded}");
    }
}

#[test]
fn a_proxy_that_refuses_is_named() {
    let proxy = Server::start(|_, _| Some((407, String::new())));
    let url = format!("http://user:HUSH@127.0.0.1:{}", proxy.port());
    let home = home().set("AWS_ENDPOINT_URL", "https://things.test").set("https_proxy", &url);
    let said = failed(&home);
    let named = format!("through the proxy 127.0.0.1:{} (`https_proxy`)", proxy.port());
    assert!(said.contains(&named), "{said}");
    assert_eq!(proxy.lines(), ["CONNECT things.test:443"]);
}

#[test]
fn a_silent_proxy_is_not_waited_for_longer_than_a_connection() {
    let proxy = Server::start(|_, _| None);
    let home = home().set("AWS_ENDPOINT_URL", "https://things.test");
    let said = failed(&home.set("https_proxy", &proxy.url()));
    let named = format!(
        "things.test through the proxy 127.0.0.1:{} (`https_proxy`): not connected within 3.1s \
         (`connect_timeout`)",
        proxy.port()
    );
    assert!(said.contains(&named), "{said}");
}

/// `proxy-variables`
#[test]
fn a_variable_that_names_no_proxy_is_told_when_it_is_needed() {
    for odd in [" ", "socks5://user:HUSH@127.0.0.1:1", "http://user:HUSH#HUSH@127.0.0.1:1"] {
        let said = failed(&home().set("http_proxy", odd));
        let expected = "`http_proxy` is not the URL of an HTTP proxy";
        assert!(said.contains("was not sent") && said.contains(expected), "{said}");
        let server = Server::start(|_, _| Some((200, "{}".to_owned())));
        let home = home().set("AWS_ENDPOINT_URL", &server.url()).set("https_proxy", odd);
        assert_eq!(home.run(&["--send"])[0].0["status"], 200);
    }
}
