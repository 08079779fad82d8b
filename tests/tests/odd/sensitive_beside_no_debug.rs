//! A sensitive member beside one whose type has no `Debug`, which nobody asked for.

use aws_operation::{aws_operation, aws_output};

#[derive(serde::Serialize)]
struct NoDebug;

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Shown {
    it: u8,
}

#[aws_operation(method = "POST", path = "/")]
struct Create {
    #[aws(sensitive)]
    secret: String,
    #[aws(serde)]
    hidden: NoDebug,
    #[aws(serde)]
    shown: Option<Shown>,
    plain: Vec<String>,
}

#[aws_output(output)]
#[allow(dead_code)]
struct Created {
    #[aws(sensitive, serde)]
    secret: NoDebugEither,
    #[aws(serde)]
    shown: Shown,
}

#[derive(serde::Deserialize)]
struct NoDebugEither;

#[test]
fn holds() {
    let create = Create {
        secret: "s".into(),
        hidden: NoDebug,
        shown: Some(Shown { it: 1 }),
        plain: vec!["p".into()],
    };
    assert_eq!(
        format!("{create:?}"),
        r#"Create { secret: <sensitive>, hidden: .., shown: Some(Shown { it: 1 }), plain: ["p"] }"#
    );
    let created = Created { secret: NoDebugEither, shown: Shown { it: 2 } };
    assert_eq!(format!("{created:?}"), "Created { secret: <sensitive>, shown: Shown { it: 2 } }");
}
