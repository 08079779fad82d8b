//! Writes values that have no members.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Number, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::model::Kind;

/// The value as an expression, or what it should have been.
pub(super) fn literal(kind: &Kind, value: &Value) -> Result<TokenStream, &'static str> {
    match kind {
        Kind::Boolean => {
            let value = value.as_bool().ok_or("a boolean")?;
            Ok(quote!(#value))
        }
        Kind::Byte => integer(value, Literal::i8_suffixed, "a byte"),
        Kind::Short => integer(value, Literal::i16_suffixed, "a short integer"),
        Kind::Integer => integer(value, Literal::i32_suffixed, "an integer"),
        Kind::Long => integer(value, Literal::i64_suffixed, "a long integer"),
        Kind::Float => float(value, &quote!(f32)),
        Kind::Double => float(value, &quote!(f64)),
        Kind::BigInteger => big_number(value, "BigInteger", "a big integer"),
        Kind::BigDecimal => big_number(value, "BigDecimal", "a big decimal"),
        Kind::String => {
            let text = value.as_str().ok_or("a string")?;
            Ok(quote!(String::from(#text)))
        }
        Kind::Blob => {
            let bytes = bytes(value)?;
            Ok(quote!(Blob::from(#bytes)))
        }
        Kind::Timestamp => timestamp(value),
        Kind::Document => {
            // What is written cannot fail: the text is that of a value.
            let json = value.to_string();
            Ok(quote!(aws_operation::Document::from(
                serde_json::from_str::<serde_json::Value>(#json).unwrap()
            )))
        }
        _ => Err("a value that can be written"),
    }
}

fn integer<T: TryFrom<i64>>(
    value: &Value,
    write: impl Fn(T) -> Literal,
    expected: &'static str,
) -> Result<TokenStream, &'static str> {
    let value = value.as_i64().and_then(|value| T::try_from(value).ok()).ok_or(expected)?;
    let literal = write(value);
    Ok(quote!(#literal))
}

fn float(value: &Value, ty: &TokenStream) -> Result<TokenStream, &'static str> {
    match value {
        Value::Number(number) => {
            let number = number.as_f64().ok_or("a float")?;
            let (sign, number) = (number.is_sign_negative(), Literal::f64_unsuffixed(number.abs()));
            let sign = sign.then(|| quote!(-));
            Ok(quote!((#sign #number)))
        }
        Value::String(text) => match text.as_str() {
            "NaN" => Ok(quote!(#ty::NAN)),
            "Infinity" => Ok(quote!(#ty::INFINITY)),
            "-Infinity" => Ok(quote!(#ty::NEG_INFINITY)),
            _ => Err("a float"),
        },
        _ => Err("a float"),
    }
}

/// Digits, or a number that has all of its own.
fn big_number(
    value: &Value,
    ty: &str,
    expected: &'static str,
) -> Result<TokenStream, &'static str> {
    let digits = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return Err(expected),
    };
    let is_whole = digits.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let is_number = serde_json::from_str::<Number>(&digits).is_ok();
    if !is_number || (ty == "BigInteger" && !is_whole) {
        return Err(expected);
    }
    let ty = format_ident!("{ty}");
    // What is written cannot fail: the text is one of a number.
    Ok(quote!(#digits.parse::<#ty>().unwrap()))
}

/// The bytes, as what is made of them takes them.
pub(super) fn bytes(value: &Value) -> Result<TokenStream, &'static str> {
    match value {
        Value::String(text) => Ok(quote!(#text)),
        Value::Array(bytes) => {
            let bytes = bytes.iter().map(|byte| u8::try_from(byte.as_u64()?).ok());
            let bytes: Vec<u8> = bytes.collect::<Option<_>>().ok_or("bytes")?;
            Ok(quote!(vec![#(#bytes),*]))
        }
        _ => Err("bytes"),
    }
}

fn timestamp(value: &Value) -> Result<TokenStream, &'static str> {
    match value {
        Value::Number(number) => {
            let (seconds, nanos) = instant(number).ok_or("a timestamp")?;
            timestamp_at(seconds, nanos)
        }
        Value::String(text) => {
            let time = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| "a timestamp")?;
            timestamp_at(time.unix_timestamp(), time.nanosecond())
        }
        _ => Err("a timestamp"),
    }
}

/// What is written cannot fail: the seconds are of a year that a `Timestamp` holds.
fn timestamp_at(seconds: i64, nanos: u32) -> Result<TokenStream, &'static str> {
    let year = OffsetDateTime::from_unix_timestamp(seconds).map(OffsetDateTime::year);
    year.ok().filter(|year| (0..=9999).contains(year)).ok_or("a timestamp")?;
    Ok(quote!(Timestamp::new(#seconds, #nanos).unwrap()))
}

/// Whole seconds and nanoseconds after them, read off the digits: a float has not all of them.
fn instant(number: &Number) -> Option<(i64, u32)> {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let seconds: i64 = whole.parse().ok()?;
    let nanos: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    if nanos > 0 && text.starts_with('-') {
        return Some((seconds - 1, 1_000_000_000 - nanos));
    }
    Some((seconds, nanos))
}
