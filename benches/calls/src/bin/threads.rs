//! `threads serve` is a server on loopback, and `threads KIND THREADS COUNT URL` makes so many calls of it on each of
//! so many threads, or tasks, for a program that counts what they cost.

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use aws_operation::{Blob, Client, Credentials, blocking};
use aws_operation_benches::things::GetThing;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve"] => serve(),
        [kind, threads, count, url] => calls(kind, threads.parse()?, count.parse()?, url),
        _ => {
            Err("usage: threads serve, or threads current|multi|blocking THREADS COUNT URL".into())
        }
    }
}

fn calls(kind: &str, threads: usize, count: usize, url: &str) -> Outcome {
    let client = Client::builder()
        .region("us-west-2")
        .service("things")
        .endpoint_url(url)
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .build()?;
    let runtime = match kind {
        "current" => tokio::runtime::Builder::new_current_thread().enable_all().build()?,
        "multi" => tokio::runtime::Builder::new_multi_thread().enable_all().build()?,
        "blocking" => return in_threads(client.into(), threads, count),
        _ => return Err(format!("`{kind}` is not a kind of calls").into()),
    };
    runtime.block_on(in_tasks(&client, threads, count))
}

fn thing() -> GetThing {
    GetThing { id: "a".to_owned() }
}

fn check(data: &Blob) -> Outcome {
    if data.as_ref().len() == BODY { Ok(()) } else { Err("it is another thing".into()) }
}

async fn in_tasks(client: &Client, tasks: usize, count: usize) -> Outcome {
    let task = |_| {
        let client = client.clone();
        tokio::spawn(async move {
            for _ in 0..count {
                check(&client.send(thing()).await?.data)?;
            }
            Outcome::Ok(())
        })
    };
    for task in (0..tasks).map(task).collect::<Vec<_>>() {
        task.await??;
    }
    Ok(())
}

fn in_threads(client: blocking::Client, threads: usize, count: usize) -> Outcome {
    thread::scope(|scope| {
        let thread = |_| {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..count {
                    check(&client.send(thing())?.data)?;
                }
                Outcome::Ok(())
            })
        };
        let running = (0..threads).map(thread).collect::<Vec<_>>();
        running.into_iter().try_for_each(|thread| thread.join().map_err(|_| "it panicked")?)
    })
}

/// How long the body of each answer is.
const BODY: usize = 1024;

/// A thread for each connection, which gives the same answer to each request without a body.
fn serve() -> Outcome {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("http://{}", listener.local_addr()?);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {BODY}\r\n\r\n");
    let answer: Arc<[u8]> = [head.as_bytes(), &[b'x'; BODY]].concat().into();
    for connection in listener.incoming() {
        let (connection, answer) = (connection?, Arc::clone(&answer));
        thread::spawn(move || answer_all(connection, &answer));
    }
    Ok(())
}

fn answer_all(mut connection: TcpStream, answer: &[u8]) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    loop {
        match connection.read(&mut part)? {
            0 => return Ok(()),
            read => request.extend_from_slice(&part[..read]),
        }
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            connection.write_all(answer)?;
        }
    }
}
