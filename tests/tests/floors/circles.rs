//! The circles that arrows close.

use std::collections::BTreeSet;
use std::fmt;

/// Some files of one module name another module.
pub struct Arrow {
    from: String,
    to: String,
    pub files: BTreeSet<String>,
}

impl Arrow {
    pub fn new(from: String, to: String) -> Self {
        Self { from, to, files: BTreeSet::new() }
    }
}

/// Modules each of which leads to each other, and the arrows between them.
pub struct Circle {
    arrows: Vec<Arrow>,
}

/// An arrow a line, with the files that it comes from.
impl fmt::Display for Circle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Arrow { from, to, files } in &self.arrows {
            let files: Vec<&str> = files.iter().map(String::as_str).collect();
            writeln!(formatter, "{from} -> {to} ({})", files.join(", "))?;
        }
        Ok(())
    }
}

/// The circles of `arrows`, each as large as it is.
pub fn circles(mut arrows: Vec<Arrow>) -> Vec<Circle> {
    let mut circles = Vec::new();
    while let Some(modules) = arrows.iter().find_map(|arrow| circle(&arrows, &arrow.from)) {
        let inside = |arrow: &Arrow| modules.contains(&arrow.from) && modules.contains(&arrow.to);
        let (closing, others) = arrows.into_iter().partition(inside);
        arrows = others;
        circles.push(Circle { arrows: closing });
    }
    circles
}

/// The circle that `module` is in.
fn circle(arrows: &[Arrow], module: &str) -> Option<BTreeSet<String>> {
    let ahead = reached(module, |at| {
        arrows.iter().filter(move |arrow| arrow.from == at).map(|arrow| &*arrow.to).collect()
    });
    let behind = reached(module, |at| {
        arrows.iter().filter(move |arrow| arrow.to == at).map(|arrow| &*arrow.from).collect()
    });
    let both: BTreeSet<String> = ahead.intersection(&behind).map(|name| name.to_string()).collect();
    (!both.is_empty()).then_some(both)
}

/// What `step` leads to from `start`, which is there if there is a way back.
fn reached<'a>(start: &'a str, step: impl Fn(&'a str) -> Vec<&'a str>) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
    while let Some(at) = open.pop() {
        open.extend(step(at).into_iter().filter(|next| seen.insert(*next)));
    }
    seen
}
