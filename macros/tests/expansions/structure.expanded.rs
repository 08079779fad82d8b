impl ::aws_operation::__private::Serialize for Address {
    fn serialize<__S: ::aws_operation::__private::Serializer>(
        &self,
        serializer: __S,
    ) -> ::core::result::Result<__S::Ok, __S::Error> {
        use ::aws_operation::__private as __aws;
        let mut members = ::aws_operation::__private::StructureWriter::new(
            serializer,
            "Address",
            2,
        );
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::admit(__aws::InShape(&self.street).value());
        __aws::Written(&self.street)
            .write_announced(
                "$aws_operation::member;length 1 18446744073709551615",
                "street",
                &mut members,
            );
        __aws::Written(&self.zip).write("ZIP", &mut members);
        members.end()
    }
}
impl ::aws_operation::__private::Structure for Address {}
impl<'de> ::aws_operation::__private::ReadMembers<'de> for Address {
    const NAMES: &'static [&'static ::core::primitive::str] = &["street", "ZIP"];
    fn read<__A: ::aws_operation::__private::MapAccess<'de>>(
        members: &mut ::aws_operation::__private::MemberReader<'_, __A>,
    ) -> ::core::result::Result<Self, __A::Error> {
        use ::aws_operation::__private as __aws;
        let mut slot_0 = ::core::option::Option::None;
        let mut slot_1 = ::core::option::Option::None;
        while let ::core::option::Option::Some(member) = members.next()? {
            match member {
                0 => {
                    <__aws::TypeOf<_> as __aws::ShapeMember>::read(&mut slot_0, members)?
                }
                1 => {
                    <__aws::TypeOf<_> as __aws::ShapeMember>::read(&mut slot_1, members)?
                }
                _ => {}
            }
        }
        ::core::result::Result::Ok(Self {
            street: <__aws::TypeOf<_> as __aws::ShapeMember>::take(slot_0, "street")?,
            zip: <__aws::TypeOf<_> as __aws::ShapeMember>::take(slot_1, "ZIP")?,
        })
    }
}
impl<'de> ::aws_operation::__private::Deserialize<'de> for Address {
    fn deserialize<__D: ::aws_operation::__private::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::core::result::Result<Self, __D::Error> {
        ::aws_operation::__private::read_structure(deserializer, "Address")
    }
}
impl ::aws_operation::Output for Address {
    fn read<__P: ::aws_operation::Protocol>(
        answer: &::aws_operation::__private::Answer<'_>,
    ) -> ::core::result::Result<Self, ::aws_operation::__private::ReadError> {
        __P::read_structure(answer)
    }
}
