//! Finds the operation that a request is for, and the values of its labels, from what declarations say
//! as data and nothing else: what a server has to do first.

use aws_operation::__testing::{OperationSpec, Route};

/// The operation of a request, and its labels with their values, decoded.
pub struct Routed {
    pub operation: &'static OperationSpec,
    pub labels: Vec<(&'static str, String)>,
}

/// Routes a request among `specs`. Of several operations whose path fits, the one whose path is
/// constant for longest has it.
pub fn route(
    specs: &[&'static OperationSpec],
    method: &str,
    path: &str,
    query: &str,
) -> Option<Routed> {
    let fitting = specs.iter().filter_map(|operation| {
        let Route::Rest { method: own, path: template } = operation.route() else { return None };
        let (template, constant) = template.split_once('?').unwrap_or((template, ""));
        let is_asked = constant.is_empty() || query.split('&').any(|asked| asked == constant);
        let fits = own == method && is_asked;
        let values = fits.then(|| values(template, path)).flatten()?;
        let names = operation.labels().map(|(name, _)| name);
        let labels = names.zip(values.into_iter().map(decoded)).collect();
        Some((!constant.is_empty(), shape(template), Routed { operation, labels }))
    });
    let best = fitting.max_by_key(|(is_asked, shape, _)| (*is_asked, shape.clone()));
    best.map(|(_, _, routed)| routed)
}

/// What stands in the place of each label.
fn values<'p>(template: &str, path: &'p str) -> Option<Vec<&'p str>> {
    let mut values = Vec::new();
    let mut rest = Some(path.strip_prefix('/')?);
    for part in template.strip_prefix('/')?.split('/') {
        let left = rest?;
        if part.ends_with("+}") {
            values.push(left);
            rest = None;
            continue;
        }
        let (segment, after) =
            left.split_once('/').map_or((left, None), |(segment, after)| (segment, Some(after)));
        rest = after;
        if part.starts_with('{') {
            values.push(segment);
        } else if part != segment {
            return None;
        }
    }
    (rest.is_none() && values.iter().all(|value| !value.is_empty())).then_some(values)
}

/// Whether each segment is constant, then a label, then a greedy one: the first is more.
fn shape(template: &str) -> Vec<u8> {
    let rank =
        |part: &str| if part.ends_with("+}") { 0 } else { u8::from(!part.starts_with('{')) + 1 };
    template.split('/').skip(1).map(rank).collect()
}

/// Without escapes.
fn decoded(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        let escape = (byte == b'%').then(|| {
            let digits = [bytes.next()?, bytes.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()
        });
        decoded.extend(escape.flatten().or((byte != b'%').then_some(byte)));
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
