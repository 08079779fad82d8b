impl ::aws_operation::Output for GetThingOutput {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        response: ::aws_operation::__private_0_1_0::Response<'_>,
        document: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        let mut from = __aws::ValueReader::structure(
            document,
            const { <Self as __aws::WriteOutput>::MEMBERS.split_at(2).0 },
        )?;
        let mut slot_0 = ::core::option::Option::None;
        let mut slot_1 = ::core::option::Option::None;
        while let ::core::option::Option::Some(member) = __aws::MemberReader::next(
            &mut from,
        )? {
            match member {
                0 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut slot_0, &mut from)?
                }
                1 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut slot_1, &mut from)?
                }
                _ => {}
            }
        }
        let mut header_0 = ::core::option::Option::None;
        <__aws::TypeOf<
            _,
        > as __aws::HeaderOutput>::receive(&mut header_0, "etag", response)?;
        ::core::result::Result::Ok(Self {
            e_tag: <__aws::TypeOf<_> as __aws::HeaderOutput>::take(header_0, "etag")?,
            name: <__aws::TypeOf<_> as __aws::DocumentValue>::take(slot_0, "name")?,
            secret: <__aws::TypeOf<_> as __aws::DocumentValue>::take(slot_1, "secret")?,
        })
    }
}
impl ::aws_operation::__private_0_1_0::WriteOutput for GetThingOutput {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Member::new("name"),
            __aws::Member::with("secret", &__aws::Facts::NONE.sensitive()),
            __aws::Member::new("eTag"),
        ]
    };
    const BINDINGS: &'static [::aws_operation::__private_0_1_0::Binding] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[__aws::Binding::Body, __aws::Binding::Body, __aws::Binding::Header("etag")]
    };
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        response: &mut ::aws_operation::__private_0_1_0::ResponseBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::Once(&self.e_tag).bind_header(2, response);
    }
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::Once(&self.name).write_member(0, to);
        __aws::Once(&self.secret).write_member(1, to);
    }
}
impl ::core::fmt::Debug for GetThingOutput {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_struct("GetThingOutput")
            .field("e_tag", &self.e_tag)
            .field("name", &self.name)
            .field("secret", &::aws_operation::__private_0_1_0::Hidden)
            .finish()
    }
}
