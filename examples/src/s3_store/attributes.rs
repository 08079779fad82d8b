//! The attributes of an object. Their members have the same names in every operation.

/// Sets the members of an operation.
macro_rules! set_attributes {
    ($operation:ident, $attributes:expr) => {
        for (attribute, value) in $attributes {
            let value = value.to_string();
            match attribute {
                Attribute::CacheControl => $operation.cache_control = Some(value),
                Attribute::ContentDisposition => $operation.content_disposition = Some(value),
                Attribute::ContentEncoding => $operation.content_encoding = Some(value),
                Attribute::ContentLanguage => $operation.content_language = Some(value),
                Attribute::ContentType => $operation.content_type = Some(value),
                Attribute::StorageClass => {
                    $operation.storage_class = Some(StorageClass::Unknown(value));
                }
                Attribute::Metadata(name) => {
                    let metadata = $operation.metadata.get_or_insert_default();
                    metadata.insert(name.to_string(), value);
                }
                other => return Err(not_supported(format!("{other:?} is not supported"))),
            }
        }
    };
}

pub(super) use set_attributes;
