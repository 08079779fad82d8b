//! Names are idiomatic, and no two things have the same.

use crate::support::{Result, botocore};

/// The declaration of the enum with these values.
fn variants(values: &str) -> Result<String> {
    let shapes = format!(r#""Kind": {{"type": "string", "enum": {values}}}"#);
    let text = botocore(r#"{"kind": {"shape": "Kind"}}"#, &shapes)?;
    let (_, item) = text.split_once("\n#[aws_shape").ok_or("there is no shape")?;
    Ok(item.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

#[test]
fn fields_are_snake_case() -> Result {
    for (member, field) in [
        ("studioId", "pub studio_id:"),
        ("ec2ImageId", "pub ec2_image_id:"),
        ("type", "pub r#type:"),
        ("self", "pub self_:"),
        ("crate", "pub crate_:"),
        ("KMSKeyArn", "pub kms_key_arn:"),
        ("IPv6Cidrs", "pub ipv6_cidrs:"),
        ("subnetIDs", "pub subnet_ids:"),
        ("MemorySizeInGBs", "pub memory_size_in_gbs:"),
        ("SizeGiB", "pub size_gib:"),
        ("storageMiBPerVCpu", "pub storage_mib_per_vcpu:"),
        ("vCpuCount", "pub vcpu_count:"),
        ("vCPUs", "pub vcpus:"),
        ("oAuth2GrantType", "pub oauth2_grant_type:"),
        ("OAuthToken", "pub oauth_token:"),
        ("DDoSProtection", "pub ddos_protection:"),
        ("ipV6Address", "pub ipv6_address:"),
        ("Grid2DPoints", "pub grid2d_points:"),
        ("SM2DSA", "pub sm2dsa:"),
        ("clusterARNs", "pub cluster_arns:"),
        ("DNSServers", "pub dns_servers:"),
        ("x-amz-name", "pub x_amz_name:"),
        ("3dModel", "pub n3d_model:"),
        ("gen", "pub r#gen:"),
    ] {
        let text = botocore(&format!(r#"{{"{member}": {{"shape": "String"}}}}"#), "")?;
        assert!(text.contains(field), "{member}:\n{text}");
    }
    Ok(())
}

#[test]
fn members_that_differ_in_case_stay_apart() -> Result {
    let text = botocore(
        r#"{"key": {"shape": "String"}, "Key": {"shape": "String"}, "KEY": {"shape": "String"}}"#,
        "",
    )?;
    let expected = "    pub key: Option<String>,
    #[aws(name = \"Key\")]
    pub key2: Option<String>,
    #[aws(name = \"KEY\")]
    pub key3: Option<String>,";
    assert!(text.contains(expected), "{text}");
    Ok(())
}

#[test]
fn a_label_is_said_where_its_field_would_not_be_found() -> Result {
    let label = r#""location": "uri", "locationName": "id""#;
    for (members, said) in [
        (format!(r#"{{"ID": {{"shape": "String", {label}}}}}"#), false),
        (format!(r#"{{"name": {{"shape": "String", {label}}}}}"#), true),
        (
            format!(r#"{{"id": {{"shape": "String", {label}}}, "i_d": {{"shape": "String"}}}}"#),
            true,
        ),
    ] {
        let text = botocore(&members, "")?;
        assert_eq!(text.contains("#[aws(label = \"id\")]"), said, "{text}");
    }
    Ok(())
}

#[test]
fn a_shape_has_no_name_that_is_used() -> Result {
    for name in [
        "Option",
        "String2",
        "Vec",
        "Blob",
        "ByteStream",
        "Timestamp",
        "Document",
        "Error",
        "Test",
        "Act",
    ] {
        let text = botocore(
            &format!(r#"{{"it": {{"shape": "{name}"}}}}"#),
            &format!(r#""{name}": {{"type": "structure", "members": {{}}}}"#),
        )?;
        let expected = if name == "String2" { name.to_owned() } else { format!("{name}Shape") };
        assert!(text.contains(&format!("pub struct {expected} {{}}")), "{text}");
        assert!(text.contains(&format!("pub it: Option<{expected}>,")), "{text}");
    }
    Ok(())
}

#[test]
fn variants_are_pascal_case() -> Result {
    for (values, expected) in [
        (r#"["InService", "Failed"]"#, "pub enum Kind { InService, Failed, Unknown(String), }"),
        (r#"["IN_SERVICE"]"#, r#"(rename_all = "SCREAMING_SNAKE_CASE")"#),
        (r#"["in-service", "failed"]"#, r#"(rename_all = "kebab-case")"#),
        (r#"["on", "off"]"#, r#"(rename_all = "camelCase")"#),
        (r#"["A", "a", "a "]"#, r#"{ A, #[aws(name = "a")] A2, #[aws(name = "a ")] A3, "#),
        (r#"["1.21", "121"]"#, r#"{ #[aws(name = "1.21")] V1_21, #[aws(name = "121")] V121, "#),
        (r#"["", "*"]"#, r#"{ #[aws(name = "")] V, #[aws(name = "*")] V2, "#),
        (
            r#"["Self", "Unknown"]"#,
            r#"{ #[aws(name = "Self")] SelfValue, #[aws(name = "Unknown")] UnknownValue, "#,
        ),
        (
            r#"["UnknownValue", "Unknown"]"#,
            r#"{ UnknownValue, #[aws(name = "Unknown")] UnknownValue2, "#,
        ),
    ] {
        let item = variants(values)?;
        assert!(item.contains(expected), "{values}:\n{item}");
    }
    Ok(())
}

#[test]
fn a_circle_is_cut_once() -> Result {
    let structure = |name: &str, member: &str| {
        format!(
            r#""{name}": {{"type": "structure", "members": {{"next": {{"shape": "{member}"}}}}}}"#
        )
    };
    let shapes = [structure("A", "B"), structure("B", "C"), structure("C", "A")].join(",");
    let text = botocore(r#"{"b": {"shape": "B"}}"#, &shapes)?;
    assert_eq!(text.matches("Box<").count(), 1, "{text}");
    assert!(text.contains("pub next: Option<Box<A>>,"), "{text}");

    let shapes = format!(
        r#"{}, "Es": {{"type": "list", "member": {{"shape": "E"}}}}"#,
        structure("E", "Es")
    );
    let text = botocore(r#"{"e": {"shape": "E"}}"#, &shapes)?;
    assert!(text.contains("pub next: Option<Vec<E>>,"), "{text}");
    Ok(())
}

#[test]
fn a_type_of_the_model_keeps_its_name_beside_a_struct_of_required_members() -> Result {
    let text = botocore(
        r#"{"next": {"shape": "TagRequired"}, "tag": {"shape": "Tag"}}"#,
        r#""Tag": {
            "type": "structure",
            "required": ["key"],
            "members": {"key": {"shape": "String"}, "value": {"shape": "String"}}
        },
        "TagRequired": {"type": "string", "enum": ["ONE"]}"#,
    )?;
    assert!(text.contains("#[aws_shape(required = TagRequiredMembers)]"), "{text}");
    assert!(text.contains("pub enum TagRequired {"), "{text}");
    Ok(())
}
