//! A shape of thirty members that holds itself, on stacks of 64 to 256 KiB.
//!
//! The frames that read, write, drop and show it are large. A response ends as an output that can be used
//! on that stack, or as an error.

use std::thread::Builder;

use aws_operation::{ErrorKind, aws_operation};
use aws_operation_tests::Problem;
use aws_operation_tests::wide::{LEVELS, Outer, Wide};
use libtest_mimic::Trial;

use crate::own::{Deep, block_on, client};
use crate::usual_stack;

/// The sizes of the stacks.
const STACKS: [usize; 3] = [64 << 10, 128 << 10, 256 << 10];

/// How deep it is, if any of the stacks has room, if some have, if none has.
const ON_ANY: [usize; 2] = [0, 5];
const ON_SOME: [usize; 9] = [20, 35, 50, 65, 80, 100, 130, 160, 300];
const ON_NONE: [usize; 2] = [990, 100_000];

#[aws_operation(method = "GET", path = "/", service = Deep, output = Wide, auth = none)]
struct Get;

#[aws_operation(method = "PUT", path = "/", service = Deep, output = (), auth = none)]
struct Put {
    wide: Wide,
}

pub fn trials() -> Vec<Trial> {
    let trial = |name: String, test: Box<dyn Fn() -> Result<(), Problem> + Send>| {
        Trial::test(name, move || test().map_err(|problem| problem.to_string().into()))
    };
    let dropped = "what was read before a mistake is dropped".to_owned();
    let mut trials = vec![trial(dropped, Box::new(what_was_read_is_dropped))];
    for stack in STACKS {
        for (prefix, suffix, outer) in LEVELS {
            let name = format!("wide: {prefix} on {} KiB", stack >> 10);
            let read = Box::new(move || is_used_or_refused(stack, prefix, suffix));
            trials.push(trial(format!("{name}, read"), read));
            trials.push(trial(format!("{name}, sent"), Box::new(move || is_sent(stack, outer))));
        }
    }
    trials
}

fn is_used_or_refused(
    stack: usize,
    prefix: &'static str,
    suffix: &'static str,
) -> Result<(), Problem> {
    let any = ON_ANY.map(|rounds| (rounds, Some(true))).into_iter();
    let some = ON_SOME.map(|rounds| (rounds, None));
    let none = ON_NONE.map(|rounds| (rounds, Some(false)));
    for (rounds, expected) in any.chain(some).chain(none) {
        let thread = Builder::new().stack_size(stack).spawn(move || {
            used_or_refused(format!("{}{{}}{}", prefix.repeat(rounds), suffix.repeat(rounds)))
        })?;
        let is_read = thread.join().map_err(|_| "a panic")??;
        if expected.is_some_and(|expected| expected != is_read) {
            return Err(format!("{rounds} rounds: {is_read}").into());
        }
    }
    Ok(())
}

/// Whether it is read. If it is, all that an output is used for.
fn used_or_refused(body: String) -> Result<bool, Problem> {
    let (gets, _) = client(200, body.clone())?;
    let wide = match block_on(gets.send(Get))? {
        Ok(wide) => wide,
        Err(error) if error.to_string().contains("levels deep") => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let (gets, _) = client(200, body)?;
    let again = block_on(gets.send(Get))??;
    assert!(again == wide);
    assert!(!format!("{again:?}").is_empty());
    assert!(!format!("{again:#?}").is_empty());
    let (puts, transport) = client(200, "{}".to_owned())?;
    block_on(puts.send(Put { wide }))??;
    assert_eq!(transport.requests().len(), 1);
    Ok(true)
}

/// It is deeper than what would be read there. The call takes and drops it.
fn is_sent(stack: usize, outer: Outer) -> Result<(), Problem> {
    let thread = Builder::new().stack_size(stack).spawn(move || {
        let wide = (0..900).fold(Wide::default(), |inner, _| outer(inner));
        let (puts, transport) = client(200, "{}".to_owned())?;
        block_on(puts.send(Put { wide }))??;
        Ok(transport.requests().first().map_or(0, |request| request.body().len()))
    })?;
    let sent: Result<usize, Problem> = thread.join().map_err(|_| "a panic")?;
    if sent? < 900 { Err("it is not sent whole".into()) } else { Ok(()) }
}

/// Wherever on a piece of stack the mistake is found, there is room to drop all that was read.
fn what_was_read_is_dropped() -> Result<(), Problem> {
    usual_stack::run(|| {
        for outside in (1..=980).step_by(15) {
            let inside = 985 - outside;
            let read = format!("{}{{}}{}", "{\"a\":".repeat(inside), "}".repeat(inside));
            let wrong = format!("{{\"maps\":{{\"a\":{read},\"b\":1}}}}");
            let body = format!("{}{wrong}{}", "{\"b7\":".repeat(outside), "}".repeat(outside));
            let (gets, _) = client(200, body)?;
            let kind = block_on(gets.send(Get))?.err().map(|error| error.kind());
            assert_eq!(kind, Some(ErrorKind::Unreadable));
        }
        Ok(())
    })
}
