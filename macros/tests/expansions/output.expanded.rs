impl ::aws_operation::Output for GetThingOutput {
    fn read<__P: ::aws_operation::Protocol>(
        answer: &::aws_operation::__private::Answer<'_>,
    ) -> ::core::result::Result<Self, ::aws_operation::__private::ReadError> {
        __P::read_structure(answer)
    }
}
impl<'de> ::aws_operation::__private::ReadMembers<'de> for GetThingOutput {
    const NAMES: &'static [&'static ::core::primitive::str] = &["name", "secret"];
    fn read<__A: ::aws_operation::__private::MapAccess<'de>>(
        members: &mut ::aws_operation::__private::MemberReader<'_, __A>,
    ) -> ::core::result::Result<Self, __A::Error> {
        use ::aws_operation::__private as __aws;
        let mut slot_0 = ::core::option::Option::None;
        let mut slot_1 = ::core::option::Option::None;
        while let ::core::option::Option::Some(member) = members.next()? {
            match member {
                0 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentMember>::read(&mut slot_0, members)?
                }
                1 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentMember>::read(&mut slot_1, members)?
                }
                _ => {}
            }
        }
        ::core::result::Result::Ok(Self {
            e_tag: <__aws::TypeOf<
                _,
            > as __aws::HeaderOutput>::read::<__A::Error>("etag", members.answer()?)?,
            name: <__aws::TypeOf<_> as __aws::DocumentMember>::take(slot_0, "name")?,
            secret: <__aws::TypeOf<_> as __aws::DocumentMember>::take(slot_1, "secret")?,
        })
    }
}
impl ::core::fmt::Debug for GetThingOutput {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_struct("GetThingOutput")
            .field("e_tag", &self.e_tag)
            .field("name", &self.name)
            .field("secret", &::aws_operation::__private::Hidden)
            .finish()
    }
}
