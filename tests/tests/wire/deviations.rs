//! `docs/deviations.md` tells of every deviation that the tests know, and of no other.

use crate::support::deviation::Deviation;

const PAGE: &str = include_str!("../../../docs/deviations.md");

#[test]
fn the_page_tells_of_every_deviation_and_of_no_other() {
    let told: Vec<_> = PAGE.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let known: Vec<_> = Deviation::ALL.iter().map(|deviation| deviation.name()).collect();
    assert!(known.iter().all(|name| told.contains(name)), "{known:?}");
    assert!(told.iter().all(|name| known.contains(name)), "{told:?}");
}
