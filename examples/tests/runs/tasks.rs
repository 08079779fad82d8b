//! The examples of one task each, run as a user runs them.

use crate::example::{command, run};

#[test]
fn a_list_is_read_to_its_last_page() {
    let (said, _) = run(&mut command("list_studios"));
    assert_eq!(said, "localstudio\nanimation\ncompositing\n");
}

#[test]
fn a_wait_ends_when_the_image_is_ready() {
    let (said, complaints) = run(&mut command("wait_with_a_bar"));
    assert_eq!((said.as_str(), complaints.as_str()), ("READY\n", ""));
}

#[test]
fn calls_are_made_without_async() {
    let (said, complaints) = run(&mut command("blocking"));
    let expected = "2 images\nRocky 8\nRocky 9\nimage-1 is being deleted\n";
    assert_eq!((said.as_str(), complaints.as_str()), (expected, ""));
}

#[test]
fn modeled_errors_are_told_apart() {
    let (said, _) = run(&mut command("modeled_errors"));
    let expected = "\
image-1 may not be deleted (READ_ONLY_CREDENTIALS)
image-2 does not exist, so there is nothing to do
image-1 is being deleted
";
    assert_eq!(said, expected);
}
