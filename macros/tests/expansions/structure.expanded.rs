impl ::aws_operation::__private_0_1_0::Structure for Address {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Member::with(
                "street",
                &__aws::Facts::NONE.length(1, ::core::primitive::u64::MAX),
            ),
            __aws::Member::new("ZIP"),
        ]
    };
}
impl ::aws_operation::__private_0_1_0::WriteValue for Address {
    const IS_STRUCTURE: bool = true;
    const ROOT: ::core::option::Option<
        &'static ::aws_operation::__private_0_1_0::Root,
    > = ::core::option::Option::Some(
        &::aws_operation::__private_0_1_0::Root::named("Address"),
    );
    fn write<__W: ::aws_operation::__private_0_1_0::ValueWriter>(
        &self,
        _: &'static ::aws_operation::__private_0_1_0::Facts,
        to: __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        let mut to = __aws::ValueWriter::structure(
            to,
            <Self as __aws::Structure>::MEMBERS,
        );
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::admit(__aws::Once(&self.street).in_shape());
        __aws::Once(&self.street).write_member(0, &mut to);
        __aws::Once(&self.zip).write_member(1, &mut to);
        __aws::MemberWriter::end(to);
    }
}
impl ::aws_operation::__private_0_1_0::ReadValue for Address {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        _: &'static ::aws_operation::__private_0_1_0::Facts,
        from: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        let mut from = __aws::ValueReader::structure(
            from,
            <Self as __aws::Structure>::MEMBERS,
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
        ::core::result::Result::Ok(Self {
            street: <__aws::TypeOf<_> as __aws::DocumentValue>::take(slot_0, "street")?,
            zip: <__aws::TypeOf<_> as __aws::DocumentValue>::take(slot_1, "ZIP")?,
        })
    }
}
impl ::aws_operation::__private_0_1_0::DocumentValue for Address {}
impl ::aws_operation::Output for Address {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        _: ::aws_operation::__private_0_1_0::Response<'_>,
        document: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        <Self as ::aws_operation::__private_0_1_0::ReadValue>::read(
            &::aws_operation::__private_0_1_0::Facts::NONE,
            document,
        )
    }
}
impl ::aws_operation::__private_0_1_0::WriteOutput for Address {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = <Self as ::aws_operation::__private_0_1_0::Structure>::MEMBERS;
    const BINDINGS: &'static [::aws_operation::__private_0_1_0::Binding] = &[];
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        response: &mut ::aws_operation::__private_0_1_0::ResponseBinder,
    ) {
        response.document::<__C, Self>(self)
    }
}
