//! Waiters: from each matcher, in both formats.

use cargo_aws_operation::{Model, Options};

use crate::support::Result;

/// The shapes of both formats, with the differences filled in.
const BOTOCORE: &str = r#"{
    "metadata": {"endpointPrefix": "a", "protocol": "rest-json", "serviceId": "A"},
    "operations": {
        "Get": {
            "http": {"method": "GET", "requestUri": "/x"},
            "input": {"shape": "GetInput"}, "output": {"shape": "GetOutput"}
        },
        "Ping": {"http": {"method": "GET", "requestUri": "/y"}}
    },
    "shapes": {
        "GetInput": {"type": "structure", "members": {
            "Wanted": {"shape": "Integer", "location": "querystring", "locationName": "wanted"}
        }},
        "GetOutput": {"type": "structure", "members": {
            "State": {"shape": "State"}, "Text": {"shape": "String"}, "Done": {"shape": "Boolean"},
            "Count": {"shape": "Integer"}, "Part": {"shape": "Part"}, "Parts": {"shape": "Parts"},
            "Named": {"shape": "Named"}, "Texts": {"shape": "Texts"}, "Ratio": {"shape": "Double"}
        }},
        "Part": {"type": "structure", "members": {
            "State": {"shape": "State"}, "Text": {"shape": "String"}, "Parts": {"shape": "Parts"},
            "Least": {"shape": "Integer"}, "Most": {"shape": "Integer"}
        }},
        "Parts": {"type": "list", "member": {"shape": "Part"}},
        "Named": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Part"}},
        "Texts": {"type": "list", "member": {"shape": "String"}},
        "State": {"type": "string", "enum": ["READY", "BROKEN", "GONE"]},
        "String": {"type": "string"}, "Boolean": {"type": "boolean"}, "Integer": {"type": "integer"},
        "Double": {"type": "double"}
    }
}"#;

/// The functions and the notes for waiters of `Get` with these acceptors, if they ask every 2 seconds.
fn written(acceptors: &str) -> Result<(String, Vec<String>)> {
    written_of(&format!(
        r#""IsReady": {{"operation": "Get", "delay": 2, "maxAttempts": 30, "acceptors": [{acceptors}]}}"#
    ))
}

fn written_of(waiters: &str) -> Result<(String, Vec<String>)> {
    let waiters = format!(r#"{{"version": 2, "waiters": {{{waiters}}}}}"#);
    let model = Model::read(BOTOCORE.as_bytes())?.with_waiters(waiters.as_bytes())?;
    let import = model.import_all(Options::new().without_docs())?;
    let (_, functions) = import.text.split_once("\npub fn ").unwrap_or_default();
    let notes = import.notes.iter().map(ToString::to_string).collect();
    Ok((format!("pub fn {functions}"), notes))
}

/// The only rule for one acceptor, in one line.
pub fn rule(acceptor: &str) -> Result<String> {
    let (function, notes) = written(acceptor)?;
    assert_eq!(notes, Vec::<String>::new(), "{acceptor}");
    let lines: Vec<&str> = function.split_whitespace().collect();
    let function = lines.join(" ").replace(" .", ".");
    let (_, rules) = function.split_once("client.wait(operation)").ok_or("no wait")?;
    let (rule, _) = rules.split_once(".min_delay(").ok_or("no delay")?;
    Ok(rule.to_owned())
}

pub fn path(matcher: &str, argument: &str, expected: &str) -> String {
    format!(
        r#"{{"state": "success", "matcher": "{matcher}", "argument": "{argument}", "expected": {expected}}}"#
    )
}

#[test]
fn a_function_is_laid_out_as_rustfmt_does() -> Result {
    let failure = r#"{"state": "failure", "matcher": "path", "argument": "Part.State", "expected": "BROKEN"}"#;
    let gone = r#"{"state": "success", "matcher": "error", "expected": "Gone"}"#;
    let ready = path("pathAll", "Parts[].Parts[].State", r#""READY""#);
    let (function, notes) = written(&[&ready, failure, gone].join(","))?;
    assert_eq!(notes, Vec::<String>::new());
    assert_eq!(
        function,
        "\
pub fn is_ready(client: &Client, operation: Get) -> Wait<Get, Option<GetOutput>> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output
                .parts
                .iter()
                .flat_map(|it| &it.parts)
                .filter_map(|it| it.state.as_ref())
                .peekable();
            found.peek().is_some() && found.all(|it| *it == State::Ready)
        })
        .fail_if(|output| output.part.as_ref().is_some_and(|it| it.state == Some(State::Broken)))
        .or_error(\"Gone\")
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(60))
}
"
    );
    Ok(())
}

#[test]
fn other_matchers_are_of_outputs_and_errors() -> Result {
    let acceptor = |state: &str, matcher: &str, expected: &str| {
        format!(r#"{{"state": "{state}", "matcher": "{matcher}", "expected": {expected}}}"#)
    };
    for (matcher, expected, rule_of_success) in [
        ("status", "200", ".until(|_| true)"),
        ("status", "404", ".or_error_if(|error| error.status() == Some(404))"),
        ("error", "false", ".until(|_| true)"),
        ("error", "true", ".or_error_if(|error| error.code().is_some())"),
        ("error", r#""Gone""#, r#".or_error("Gone")"#),
    ] {
        assert_eq!(rule(&acceptor("success", matcher, expected))?, rule_of_success);
        let both = [acceptor("retry", matcher, expected), path("path", "Done", "true")].join(",");
        let until = ".until(|output| output.done == Some(true))";
        let goes_on = match rule_of_success.strip_prefix(".until(") {
            // What is hidden is not written.
            Some(_) => {
                let (_, notes) = written(&both)?;
                assert_eq!(
                    notes,
                    ["`Get`: its waiter `IsReady` is not written: it has no success"]
                );
                continue;
            }
            None => rule_of_success.replace("or_error", "while_error"),
        };
        assert_eq!(rule(&both)?, goes_on + until);
    }
    Ok(())
}

#[test]
fn what_changes_nothing_is_not_written() -> Result {
    let of = |state: &str, argument: &str, expected: &str| {
        path("path", argument, expected).replace("success", state)
    };
    let until = ".until(|output| output.state == Some(State::Ready))";
    let retry = of("retry", "State", r#""BROKEN""#);
    let ready = of("success", "State", r#""READY""#);
    // The values exclude each other.
    assert_eq!(rule(&[&*retry, &ready].join(","))?, until);
    assert_eq!(rule(&[&*ready, &retry].join(","))?, until);
    let failure = r#"{"state": "failure", "matcher": "error", "expected": "Gone"}"#;
    assert_eq!(rule(&[failure, &ready].join(","))?, until);
    // Both may hold.
    let other = of("retry", "Text", r#""x""#);
    let goes_on = r#".go_on_if(|output| output.text.as_deref() == Some("x"))"#;
    assert_eq!(rule(&[&*other, &ready].join(","))?, format!("{goes_on}{until}"));
    // Neighbours are one.
    let broken =
        [of("failure", "State", r#""BROKEN""#), of("failure", "State", r#""GONE""#)].join(",");
    let fails = ".fail_if(|output| matches!(output.state, Some(State::Broken | State::Gone)))";
    assert_eq!(rule(&[&*ready, &broken].join(","))?, format!("{until}{fails}"));
    let texts = ["x", "y"].map(|text| path("pathAll", "Texts", &format!("{text:?}"))).join(",");
    let all = r#".until(|output| { let mut found = output.texts.iter().map(String::as_str); let first = found.next(); matches!(first, Some("x" | "y")) && found.all(|it| Some(it) == first) })"#;
    assert_eq!(rule(&texts)?, all);
    Ok(())
}

#[test]
fn what_cannot_be_written_is_told() -> Result {
    for (acceptor, reason) in [
        (path("path", "Nothing", "true"), "`Nothing`: there is no member `Nothing`"),
        (path("path", "State", "true"), "`true` is not of the type of the member"),
        (
            path("path", "join(Texts)", "true"),
            "`join(Texts)`: the function `join` is not supported",
        ),
        (path("path", "State | Text", "true"), "`State | Text`: `|` is not expected"),
        (path("pathAll", "Parts[*].Parts[*].State", r#""READY""#), "it has lists of lists"),
        (path("path", "Count == Text", "true"), "it compares values of two types"),
        (path("odd", "State", "true"), "the matcher `odd` is not supported"),
        (
            r#"{"state": "failure", "matcher": "error", "expected": "Gone"},
               {"state": "success", "matcher": "status", "expected": 404}"#
                .to_owned(),
            "an error ends it that other rules are about too",
        ),
    ] {
        let (function, notes) = written(&acceptor)?;
        let [note] = &notes[..] else { return Err(format!("{acceptor}: {notes:?}").into()) };
        assert!(note.starts_with("`Get`: its waiter `IsReady` is not written: "), "{note}");
        assert!(note.ends_with(reason), "{note}");
        assert_eq!(function, "pub fn ", "{acceptor}");
    }
    let broken = Model::read(BOTOCORE.as_bytes())?.with_waiters(b"{}").map(|_| ());
    let broken = broken.map_err(|error| error.to_string());
    assert!(broken.is_err_and(|error| error.starts_with("the waiters cannot be read: ")));
    Ok(())
}

#[test]
fn names_do_not_meet() -> Result {
    let waiter = |name: &str| {
        format!(
            r#""{name}": {{"operation": "Ping", "delay": 60, "maxAttempts": 61, "description": "Wait for it",
            "acceptors": [{{"state": "success", "matcher": "status", "expected": 200}}]}}"#
        )
    };
    let waiters = format!(r#"{{"waiters": {{{}, {}}}}}"#, waiter("pingReady"), waiter("PingReady"));
    let model = BOTOCORE.replace(r#""Part""#, r#""Client""#).replace(r#""State""#, r#""Duration""#);
    let model = model.replace("GetOutput", "Wait");
    let model = Model::read(model.as_bytes())?.with_waiters(waiters.as_bytes())?;
    let text = model.import_all(Options::new())?.text;
    for expected in [
        "/// Wait for it.\n///\n/// Asks every minute, for up to 1 hour and 1 minute.\npub fn ping_ready(",
        "pub fn ping_ready2(",
        "    client: &aws_operation::Client,\n    operation: Ping,\n) -> aws_operation::wait::Wait<Ping> {\n",
        ".timeout(std::time::Duration::from_secs(3660))",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    // A waiter of an operation that is not imported is not written.
    let text = model.import(&["Get"], Options::new())?.text;
    assert!(!text.contains("pub fn "), "{text}");
    Ok(())
}

#[test]
fn smithys_trait_is_read() -> Result {
    let model = |waiters: &str| {
        format!(
            r#"{{"smithy": "2.0", "shapes": {{
                "a#A": {{
                    "type": "service", "operations": [{{"target": "a#Get"}}],
                    "traits": {{"aws.protocols#restJson1": {{}}}}
                }},
                "a#Get": {{
                    "type": "operation", "input": {{"target": "a#In"}}, "output": {{"target": "a#Out"}},
                    "errors": [{{"target": "a#Gone"}}],
                    "traits": {{
                        "smithy.api#http": {{"method": "HEAD", "uri": "/x"}},
                        "smithy.waiters#waitable": {{{waiters}}}
                    }}
                }},
                "a#In": {{"type": "structure", "members": {{"id": {{
                    "target": "smithy.api#String", "traits": {{"smithy.api#httpQuery": "id"}}
                }}}}}},
                "a#Out": {{"type": "structure", "members": {{
                    "id": {{"target": "smithy.api#String"}}, "done": {{"target": "smithy.api#Boolean"}},
                    "ids": {{"target": "a#Ids"}}
                }}}},
                "a#Ids": {{"type": "list", "member": {{"target": "smithy.api#String"}}}},
                "a#Gone": {{"type": "structure", "traits": {{
                    "smithy.api#error": "client", "smithy.api#httpError": 410
                }}}}
            }}}}"#
        )
    };
    let acceptor = |matcher: &str| {
        format!(r#""IsDone": {{"acceptors": [{{"state": "success", "matcher": {matcher}}}]}}"#)
    };
    let output = |path: &str, comparator: &str, expected: &str| {
        format!(
            r#"{{"output": {{"path": "{path}", "comparator": "{comparator}", "expected": "{expected}"}}}}"#
        )
    };
    let of_both = output("input.id == output.id", "booleanEquals", "true").replacen(
        "output",
        "inputOutput",
        1,
    );
    for (matcher, rule) in [
        (
            output("id", "stringEquals", "x"),
            r#"client.wait(operation).until(|output| output.id.as_deref() == Some("x"))"#,
        ),
        (
            output("done", "booleanEquals", "false"),
            "client.wait(operation).until(|output| output.done == Some(false))",
        ),
        (
            output("ids", "anyStringEquals", "x"),
            r#"client.wait(operation).until(|output| output.ids.iter().any(|it| it == "x"))"#,
        ),
        (
            output("ids[]", "allStringEquals", "x"),
            "client\n        .wait(operation)\n        .until(|output| {\n            let mut found = \
             output.ids.iter().peekable();\n            found.peek().is_some() && found.all(|it| it == \"x\")\n        })",
        ),
        (r#"{"success": true}"#.to_owned(), "client.wait(operation).until(|_| true)"),
        (
            r#"{"success": false}"#.to_owned(),
            "client.wait(operation).or_error_if(|error| error.code().is_some())",
        ),
        (r#"{"errorType": "a#Lost"}"#.to_owned(), r#"client.wait(operation).or_error("Lost")"#),
        // The response to HEAD has no body with the code.
        (
            r#"{"errorType": "Gone"}"#.to_owned(),
            "client.wait(operation).or_error_if(|error| error.status() == Some(410))",
        ),
        (
            of_both,
            "let input = operation.clone();\n    client.wait(operation).until(move |output| input.id == output.id)",
        ),
    ] {
        let import = Model::read(model(&acceptor(&matcher)).as_bytes())?;
        let import = import.import_all(Options::new())?;
        assert!(import.notes.is_empty(), "{:?}", import.notes);
        let end = format!("{rule}\n}}\n");
        assert!(import.text.ends_with(&end), "{end}: {}", import.text);
        let docs = "/// The waiter `IsDone`: asks again after 2 to 120 seconds, for up to 10 minutes.\npub fn is_done(";
        assert!(import.text.contains(docs), "{}", import.text);
    }
    let told = r#""IsDone": {"documentation": "<p>Until it is <code>done</code>.</p>", "minDelay": 1, "acceptors": [
        {"state": "success", "matcher": {"success": true}}
    ]}"#;
    let text = Model::read(model(told).as_bytes())?.import_all(Options::new())?.text;
    let docs = "/// Until it is `done`.\n///\n/// Asks again after 1 to 120 seconds, for up to 10 minutes.\n";
    assert!(text.contains(docs), "{text}");
    assert!(text.ends_with(".until(|_| true).min_delay(Duration::from_secs(1))\n}\n"), "{text}");
    for odd in [r#"{"not": {}}"#.to_owned(), output("id", "oddEquals", "x")] {
        let import = Model::read(model(&acceptor(&odd)).as_bytes())?.import_all(Options::new())?;
        let notes: Vec<String> = import.notes.iter().map(ToString::to_string).collect();
        assert!(notes.len() == 1 && notes[0].ends_with("is not supported"), "{notes:?}");
    }
    Ok(())
}
