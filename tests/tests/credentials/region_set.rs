//! The set of regions that SigV4A signs for, from the environment and the shared files.

use crate::support::home::Home;

fn home() -> Home {
    Home::new().credentials("[default]\naws_access_key_id = AK\naws_secret_access_key = SK\n")
}

#[test]
fn a_set_is_the_variables_then_the_profiles_then_the_region() {
    let profile = "[default]\nsigv4a_signing_region_set = us-east-1,eu-*\n";
    for (home, expected) in [
        (home(), "us-west-2"),
        (home().config(profile), "us-east-1,eu-*"),
        (home().config("[default]\nsigv4a_signing_region_set =\n"), "us-west-2"),
        (home().config(profile).set("AWS_SIGV4A_SIGNING_REGION_SET", "*"), "*"),
        (home().config(profile).set("AWS_SIGV4A_SIGNING_REGION_SET", ""), "us-east-1,eu-*"),
        (
            home().set("AWS_SIGV4A_SIGNING_REGION_SET", "us-west-2, us-east-1"),
            "us-west-2, us-east-1",
        ),
    ] {
        let found = home.find();
        assert_eq!(found.0["region_set"], expected, "{}", found.0);
    }
}

#[test]
fn what_is_no_set_is_told() {
    let found = home().set("AWS_SIGV4A_SIGNING_REGION_SET", "us-west-2;us-east-1").find();
    assert!(
        found.error().contains("`us-west-2;us-east-1` is not a valid set of regions"),
        "{}",
        found.0
    );
}
