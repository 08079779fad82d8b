impl ::aws_operation::__private_0_1_0::Newtype for Password {
    type Inner = String;
    fn inner(&self) -> &Self::Inner {
        &self.0
    }
    fn wrap(inner: Self::Inner) -> Self {
        Self(inner)
    }
}
impl ::aws_operation::__private_0_1_0::WriteValue for Password {
    const IS_STRUCTURE: ::core::primitive::bool = <String as ::aws_operation::__private_0_1_0::WriteValue>::IS_STRUCTURE;
    const ROOT: ::core::option::Option<
        &'static ::aws_operation::__private_0_1_0::Root,
    > = <String as ::aws_operation::__private_0_1_0::WriteValue>::ROOT;
    fn write<__W: ::aws_operation::__private_0_1_0::ValueWriter>(
        &self,
        facts: &'static ::aws_operation::__private_0_1_0::Facts,
        to: __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write(&self.0, facts, to);
    }
}
impl ::core::fmt::Debug for Password {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_tuple("Password")
            .field(&::aws_operation::__private_0_1_0::Hidden)
            .finish()
    }
}
