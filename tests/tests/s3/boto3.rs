//! boto3, in a process of its own.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Stdio};

use aws_operation_tests::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::place::Place;
use crate::servers::Python;

/// A client of boto3's for one server.
pub struct Boto3 {
    process: Child,
    said: BufReader<ChildStdout>,
}

/// What became of a call.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Ok(Value),
    /// What the server said.
    Refused(String),
}

impl Boto3 {
    /// Starts the process.
    pub fn of(python: &Python, place: &Place) -> Result<Self, Problem> {
        let mut process = python
            .command()
            .args(["-c", include_str!("boto3.py"), &place.url, place.key_id, place.secret])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let said = process.stdout.take().ok_or("there is no standard output")?;
        Ok(Self { process, said: BufReader::new(said) })
    }

    /// Makes these calls, several at a time.
    pub fn call(&mut self, calls: &[(&str, Value)]) -> Result<Vec<Outcome>, Problem> {
        let input = self.process.stdin.as_mut().ok_or("there is no standard input")?;
        serde_json::to_writer(&mut *input, calls)?;
        input.write_all(b"\n")?;
        input.flush()?;
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        let outcomes: Vec<Outcome> = serde_json::from_str(&line)?;
        assert_eq!(outcomes.len(), calls.len());
        Ok(outcomes)
    }

    /// Makes these calls, of which none is refused.
    pub fn call_all(&mut self, calls: &[(&str, Value)]) -> Result<Vec<Value>, Problem> {
        let outcomes = self.call(calls)?.into_iter().zip(calls);
        let value = |(outcome, call)| match outcome {
            Outcome::Ok(value) => Ok(value),
            Outcome::Refused(why) => Err(format!("boto3 {call:?}: {why}").into()),
        };
        outcomes.map(value).collect()
    }

    /// All keys of a bucket.
    pub fn keys(&mut self, bucket: &str) -> Result<Vec<String>, Problem> {
        let mut keys = self.call_all(&[("keys", json!({"Bucket": bucket}))])?;
        Ok(serde_json::from_value(keys.remove(0))?)
    }
}

impl Drop for Boto3 {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// A call that puts an object.
pub fn put(bucket: &str, key: &str, body: &[u8]) -> (&'static str, Value) {
    ("put", json!({"Bucket": bucket, "Key": key, "body": STANDARD.encode(body)}))
}

/// A call that gets an object.
pub fn get(bucket: &str, key: &str) -> (&'static str, Value) {
    ("get", json!({"Bucket": bucket, "Key": key}))
}

/// The content of an object that was got.
pub fn content(found: &Value) -> Result<Vec<u8>, Problem> {
    Ok(STANDARD.decode(found["body"].as_str().ok_or("there is no body")?)?)
}
