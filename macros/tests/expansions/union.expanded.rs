impl ::aws_operation::__private_0_1_0::Structure for Source {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Member::new("bucket"),
            __aws::Member::with("At", &__aws::Facts::NONE.date_time().sensitive()),
        ]
    };
}
impl ::aws_operation::__private_0_1_0::WriteValue for Source {
    const ROOT: ::core::option::Option<
        &'static ::aws_operation::__private_0_1_0::Root,
    > = ::core::option::Option::Some(
        &::aws_operation::__private_0_1_0::Root::named("Source"),
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
        match self {
            Self::Bucket(value) => {
                __aws::Once(value).write_member(0, &mut to);
            }
            Self::Time(value) => {
                <__aws::TypeOf<
                    _,
                > as __aws::HoldsTimestamp>::admit(__aws::Once(value).in_shape());
                __aws::Once(value).write_member(1, &mut to);
            }
            Self::Unknown(member) => __aws::MemberWriter::unknown(&mut to, member),
        }
        __aws::MemberWriter::end(to);
    }
}
impl ::aws_operation::__private_0_1_0::ReadValue for Source {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        _: &'static ::aws_operation::__private_0_1_0::Facts,
        from: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        ::aws_operation::__private_0_1_0::ReadUnion::of_members(
            <Self as ::aws_operation::__private_0_1_0::Structure>::MEMBERS,
            from,
        )
    }
}
impl ::aws_operation::__private_0_1_0::DocumentValue for Source {}
impl ::aws_operation::__private_0_1_0::ReadUnion for Source {
    fn read_variant<__R: ::aws_operation::__private_0_1_0::MemberReader>(
        index: ::core::primitive::usize,
        _: ::core::option::Option<Self>,
        from: &mut __R,
    ) -> ::core::result::Result<
        ::core::option::Option<Self>,
        ::aws_operation::ReadError,
    > {
        use ::aws_operation::__private_0_1_0 as __aws;
        ::core::result::Result::Ok(
            match index {
                0 => {
                    let mut value = ::core::option::Option::None;
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut value, from)?;
                    value.map(Self::Bucket)
                }
                1 => {
                    let mut value = ::core::option::Option::None;
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut value, from)?;
                    value.map(Self::Time)
                }
                _ => ::core::option::Option::None,
            },
        )
    }
    fn unknown(member: ::aws_operation::UnknownMember) -> Self {
        Self::Unknown(member)
    }
}
impl ::core::fmt::Debug for Source {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Bucket(value) => formatter.debug_tuple("Bucket").field(value).finish(),
            Self::Time(_) => {
                formatter
                    .debug_tuple("Time")
                    .field(&::aws_operation::__private_0_1_0::Hidden)
                    .finish()
            }
            Self::Unknown(member) => {
                formatter.debug_tuple("Unknown").field(&member.name).finish()
            }
        }
    }
}
