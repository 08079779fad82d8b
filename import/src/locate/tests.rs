//! What is declared leads where the rules of all of botocore's services say.

use std::path::{Path, PathBuf};
use std::{fs, mem};

use aws_operation_words::Partition;

use super::place::{Place, filled, served};
use super::told::told;
use super::{asked, location};
use crate::model::{Clients, Destination, Location, Switches, Variant};
use crate::read;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

#[test]
#[ignore = "needs botocore's models, in AWS_OPERATION_BOTOCORE"]
fn declarations_lead_where_the_rules_say() -> Result {
    let root = std::env::var("AWS_OPERATION_BOTOCORE")?;
    let mut right = 0;
    for path in models(Path::new(&root))? {
        let rules =
            read::read_rules(&fs::read(path.with_file_name("endpoint-rule-set-1.json.gz"))?)?;
        let mut service = read::read(&fs::read(&path)?, None, None)?;
        let default = service.location.clone();
        let mut known = Vec::new();
        for operation in mem::take(&mut service.operations).values_mut() {
            let unknown = |what: crate::rules::Unknown| format!("{}: {what}", path.display());
            let asked = asked(&mut service, operation, &rules).map_err(unknown)?;
            if known.contains(&asked) {
                continue;
            }
            let Ok(location) = location(&rules, &asked, &default).map_err(unknown)? else {
                continue;
            };
            for (fips, dual_stack) in [(false, false), (false, true), (true, false), (true, true)] {
                let switches = Switches { fips, dual_stack };
                for told in told(&rules, &asked, switches, &default).map_err(unknown)? {
                    let found = declared(&location, switches, &told.region);
                    if found == told.place.as_ref().ok().map(|place| place.url.clone()) {
                        right += 1;
                        continue;
                    }
                    let at = format!("{}, {switches:?}, {}", operation.name, told.region);
                    let told = told.place.map(|place| place.url);
                    let wrong = format!("{}: {at}: {found:?}, not {told:?}", path.display());
                    return Err(wrong.into());
                }
            }
            known.push(asked);
        }
    }
    println!("{right} hosts are right");
    assert!(right > 40_000, "{right}");
    Ok(())
}

/// The models that have endpoint rules.
fn models(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for service in fs::read_dir(root)? {
        let Ok(versions) = fs::read_dir(service?.path()) else { continue };
        for version in versions {
            let folder = version?.path();
            let model = ["service-2.json", "service-2.json.gz"].map(|file| folder.join(file));
            let model = model.into_iter().find(|model| model.exists());
            if folder.join("endpoint-rule-set-1.json.gz").exists() {
                found.extend(model);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The URL by the location and its variants, as the runtime finds it.
fn declared(location: &Location, switches: Switches, region: &str) -> Option<String> {
    let applies = |variant: &&Variant| {
        variant.switches == switches
            && match &variant.clients {
                Clients::All => true,
                Clients::InPartition(name) => Partition::of(region).name == *name,
                Clients::InRegion(name) => name == region,
            }
    };
    let variant = location.variants.iter().filter(applies).max_by_key(|variant| &variant.clients);
    match variant.map(|variant| &variant.destination) {
        None => Place::at(location, region, switches).map(|place| place.url),
        Some(Destination::Unavailable(_)) => None,
        Some(Destination::Endpoint { url, region: own }) => Some(filled(
            url,
            region,
            match own.as_deref() {
                Some("{clientRegion}") => region,
                Some(own) => own,
                None => served(location, region),
            },
        )),
    }
}
