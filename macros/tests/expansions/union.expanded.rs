impl ::aws_operation::__private::Serialize for Source {
    fn serialize<__S: ::aws_operation::__private::Serializer>(
        &self,
        serializer: __S,
    ) -> ::core::result::Result<__S::Ok, __S::Error> {
        use ::aws_operation::__private as __aws;
        match self {
            Self::Bucket(value) => {
                let mut members = __aws::StructureWriter::new(serializer, "Source", 1);
                __aws::Written(value).write("bucket", &mut members);
                members.end()
            }
            Self::Time(value) => {
                <__aws::TypeOf<
                    _,
                > as __aws::NoBytes>::check(__aws::Kind::of(value).kind());
                let mut members = __aws::StructureWriter::new(serializer, "Source", 1);
                <__aws::TypeOf<
                    _,
                > as __aws::HoldsTimestamp>::admit(__aws::InShape(value).value());
                __aws::Written(value)
                    .write_announced(
                        "$aws_operation::member;timestamp date-time",
                        "At",
                        &mut members,
                    );
                members.end()
            }
            Self::Unknown(member) => __aws::Serialize::serialize(member, serializer),
        }
    }
}
impl<'de> ::aws_operation::__private::ReadUnion<'de> for Source {
    const NAMES: &'static [&'static ::core::primitive::str] = &["bucket", "At"];
    fn read<__A: ::aws_operation::__private::MapAccess<'de>>(
        member: ::core::primitive::usize,
        members: &mut ::aws_operation::__private::MemberReader<'_, __A>,
    ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
        use ::aws_operation::__private as __aws;
        ::core::result::Result::Ok(
            match member {
                0 => {
                    let mut value = ::core::option::Option::None;
                    <__aws::TypeOf<_> as __aws::ShapeMember>::read(&mut value, members)?;
                    value.map(Self::Bucket)
                }
                1 => {
                    let mut value = ::core::option::Option::None;
                    <__aws::TypeOf<_> as __aws::ShapeMember>::read(&mut value, members)?;
                    value.map(Self::Time)
                }
                _ => ::core::option::Option::None,
            },
        )
    }
    fn unknown(member: ::aws_operation::__private::UnknownMember) -> Self {
        Self::Unknown(member)
    }
}
impl<'de> ::aws_operation::__private::Deserialize<'de> for Source {
    fn deserialize<__D: ::aws_operation::__private::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::core::result::Result<Self, __D::Error> {
        ::aws_operation::__private::read_union(deserializer, "Source")
    }
}
impl ::core::fmt::Debug for Source {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Bucket(value) => formatter.debug_tuple("Bucket").field(value).finish(),
            Self::Time(_) => {
                formatter
                    .debug_tuple("Time")
                    .field(&::aws_operation::__private::Hidden)
                    .finish()
            }
            Self::Unknown(member) => {
                formatter.debug_tuple("Unknown").field(&member.name).finish()
            }
        }
    }
}
