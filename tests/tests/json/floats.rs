//! Floats are the nearest to their digits, whatever type they are read as.

use aws_operation::__testing::read_output;
use aws_operation::{Document, RestJson1, aws_output};
use bytes::Bytes;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

/// One number as each type that it can be.
#[aws_output]
struct Numbers {
    double: f64,
    float: f32,
    doubles: Vec<f64>,
    document: Document,
    value: Option<Value>,
}

fn numbers(digits: &str) -> Numbers {
    let body = format!(
        "{{\"double\":{digits},\"float\":{digits},\"doubles\":[{digits},\"{digits}\"],\
         \"document\":{digits},\"value\":{digits}}}"
    );
    let response = http::Response::new(Bytes::from(body));
    read_output::<Numbers, RestJson1>(&response).unwrap_or_else(|error| panic!("{digits}: {error}"))
}

fn check(digits: &str) {
    let numbers = numbers(digits);
    let (double, float): (f64, f32) = (digits.parse().unwrap(), digits.parse().unwrap());
    let same = |ours: f64| ours.to_bits() == double.to_bits();
    assert!(same(numbers.double), "{digits}: {:?}", numbers.double);
    assert_eq!(numbers.float.to_bits(), float.to_bits(), "{digits}: {:?}", numbers.float);
    assert!(numbers.doubles.iter().copied().all(same), "{digits}: {:?}", numbers.doubles);
    assert_eq!(numbers.document.as_f64(), Some(double), "{digits}");
    assert_eq!(numbers.value.and_then(|value| value.as_f64()), Some(double), "{digits}");
}

/// Digits of every length, which are seldom a double's own.
fn digits() -> impl Strategy<Value = String> {
    let long = ("-?(0|[1-9][0-9]{0,30})", "(\\.[0-9]{1,30})?", -290_i32..270);
    prop_oneof![
        long.prop_map(|(whole, fraction, exponent)| format!("{whole}{fraction}e{exponent}")),
        any::<f64>()
            .prop_filter("digits", |double| double.is_finite())
            .prop_map(|d| format!("{d:?}")),
    ]
}

fn try_cases<S: Strategy<Value = String>>(cases: u32, strategy: &S) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(strategy, |digits| {
        check(&digits);
        Ok(())
    });
    run.unwrap_or_else(|problem| panic!("{problem}"));
}

pub fn doubles() {
    try_cases(2_000, &digits());
}

/// Digits near to the middle of two floats, where to round twice is wrong.
pub fn floats() {
    // The nearest double is in the middle of 1 and the next float, and that rounds to 1.
    check("1.000000059604644775390626");
    let float = any::<f32>().prop_filter("digits", |f| f.is_normal() && f.abs() < 1e30);
    let near = (float, "[0-9]{1,6}", any::<bool>()).prop_map(|(float, more, is_above)| {
        let next = f32::from_bits(float.to_bits() + 1);
        let middle = f64::midpoint(float.into(), next.into());
        // All digits of the middle, and some behind them.
        let exact = format!("{middle:.60}");
        if is_above { format!("{exact}{more}1") } else { exact }
    });
    try_cases(2_000, &near);
}

/// serde_json without its feature `float_roundtrip` is a bit off.
pub fn known_doubles() {
    for digits in [
        "53.630839129292724",
        "-101.97727183301467",
        "106.97291691523361",
        "8.304891351744663e+102",
    ] {
        check(digits);
    }
}
