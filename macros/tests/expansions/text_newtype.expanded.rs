impl ::aws_operation::HttpText for Address {
    fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
        ::std::borrow::Cow::Owned(
            ::aws_operation::__private_0_1_0::Once(&self.0)
                .by_text()
                .one()
                .unwrap_or_default(),
        )
    }
    fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        <Self as ::aws_operation::HttpText>::parse(text).ok()
    }
    fn parse(
        text: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ::std::string::String> {
        ::aws_operation::__private_0_1_0::Once(text)
            .read::<Self>()
            .map_err(|error| ::std::string::ToString::to_string(&error))
    }
}
impl ::aws_operation::__private_0_1_0::HasLength for Address {}
impl ::aws_operation::__private_0_1_0::WriteValue for Address {
    fn write<__W: ::aws_operation::__private_0_1_0::ValueWriter>(
        &self,
        facts: &'static ::aws_operation::__private_0_1_0::Facts,
        to: __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::Once(&self.0).by_text().write(facts, to);
    }
}
impl ::aws_operation::__private_0_1_0::ReadValue for Address {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        facts: &'static ::aws_operation::__private_0_1_0::Facts,
        from: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::by_text::TextValue<__aws::by_text::One>>::read(facts, from)
            .map_err(|error| error.of_sensitive())
            .map(Self)
    }
}
impl ::aws_operation::__private_0_1_0::DocumentValue for Address {}
impl ::core::fmt::Debug for Address {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_tuple("Address")
            .field(&::aws_operation::__private_0_1_0::Hidden)
            .finish()
    }
}
