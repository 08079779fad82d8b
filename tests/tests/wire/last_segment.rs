//! The key `last_segment`: what is sent of an ID that is written as a path.

use aws_operation::{RestXml, aws_operation, aws_service};
use aws_operation_tests::{body, preview, refused, target};

#[aws_service(id = "Zones", protocol = RestXml)]
struct Zones;

#[aws_operation(method = "POST", path = "/zones/{id}", service = Zones, output = ())]
#[derive(Clone, Default)]
struct ChangeZone {
    #[aws(last_segment, length(max = 4))]
    id: String,
    #[aws(query, last_segment)]
    set: Option<String>,
    #[aws(header = "x-zone", last_segment)]
    zone: Option<String>,
    #[aws(last_segment)]
    change: Option<String>,
}

#[test]
fn only_the_last_segment_is_sent_whatever_the_place() {
    for (given, sent) in [("/zone/Z1", "Z1"), ("Z1", "Z1"), ("https://a/b/Z1", "Z1")] {
        let given = || Some(given.to_owned());
        let operation = ChangeZone {
            id: given().unwrap_or_default(),
            set: given(),
            zone: given(),
            change: given(),
        };
        let request = preview(operation.clone());
        assert_eq!(request.headers()["x-zone"], sent);
        assert!(body(operation.clone()).contains(&format!("<change>{sent}</change>")));
        assert_eq!(target(operation), format!("/zones/{sent}?set={sent}"));
    }
}

#[test]
fn what_is_cut_off_is_not_measured_and_what_is_left_is_a_label() {
    let to = |id: &str| ChangeZone { id: id.to_owned(), ..ChangeZone::default() };
    assert_eq!(target(to("/hostedzone/Z123")), "/zones/Z123");
    for id in ["/hostedzone/Z1234", "/hostedzone/", "/hostedzone/.."] {
        let reason = refused(to(id));
        assert!(reason.contains("`id`"), "{id}: {reason}");
    }
}
