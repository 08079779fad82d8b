//! The struct of the required members is there whatever the item's surroundings, and quiet.

#![deny(warnings, unused_qualifications, unreachable_pub, missing_debug_implementations)]

use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "PATCH", path = "/images/{id}", output = (), required = UpdateImageRequired)]
#[derive(Clone, Debug, PartialEq)]
struct UpdateImage {
    id: String,
    r#type: Vec<Tag>,
    name: Option<String>,
    #[cfg(any())]
    size: u64,
    #[cfg(any())]
    owner: Option<String>,
}

#[aws_shape(input, required = TagRequired)]
#[derive(Clone, Debug, PartialEq)]
#[allow(unused_qualifications)]
struct Tag {
    /// Of the team.
    key: std::string::String,
    value: std::option::Option<String>,
}

/// Optional members may be absent here, and present in another configuration.
#[aws_shape(input, required = OwnerRequired)]
#[derive(Clone, Debug, PartialEq)]
struct Owner {
    id: String,
    #[cfg(any())]
    name: Option<String>,
}

mod hidden {
    use aws_operation::aws_shape;

    #[aws_shape(input, required = SecretRequired)]
    #[doc(hidden)]
    pub(super) struct Secret {
        #[aws(sensitive)]
        pub(super) text: String,
        #[allow(deprecated)]
        pub(super) old: Old,
        pub(super) hint: Option<String>,
    }

    #[aws_shape(input)]
    #[deprecated]
    #[derive(Debug)]
    pub(super) struct Old(pub(super) String);
}

macro_rules! declare {
    ($name:ident, $required:ident, $key:ident: $ty:ty, $($left:ident: $out:ty),*) => {
        #[aws_shape(input, required = $required)]
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            $key: $ty,
            $($left: $out,)*
        }
    };
}
declare!(Volume, VolumeRequired, size: u64, kind: Option<String>, name: Option<String>);

#[test]
fn holds() {
    let tag = Tag { value: Some("a".to_owned()), ..TagRequired { key: "b".to_owned() }.into() };
    let required = || UpdateImageRequired { id: "c".to_owned(), r#type: vec![tag.clone()] };
    let update = UpdateImage { name: Some("d".to_owned()), ..required().into() };
    assert_eq!(
        update,
        UpdateImage { id: "c".to_owned(), r#type: vec![tag.clone()], name: Some("d".to_owned()) }
    );
    assert_eq!(UpdateImage::from(required()).name, None);
    assert_eq!(Owner::from(OwnerRequired { id: "e".to_owned() }), Owner { id: "e".to_owned() });
    let volume = Volume { kind: None, ..VolumeRequired { size: 1 }.into() };
    assert_eq!(volume, Volume { size: 1, kind: None, name: None });

    #[allow(deprecated)]
    let old = hidden::Old("f".to_owned());
    let secret: hidden::Secret = hidden::SecretRequired { text: "g".to_owned(), old }.into();
    assert!(
        secret.hint.is_none() && secret.text == "g" && format!("{:?}", secret.old) == "Old(\"f\")"
    );

    #[aws_operation(method = "GET", path = "/{id}", output = (), required = InsideRequired)]
    struct Inside {
        id: String,
        #[aws(query)]
        detail: Option<bool>,
    }
    assert_eq!(Inside::from(InsideRequired { id: "h".to_owned() }).detail, None);
}
