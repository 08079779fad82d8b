impl ::aws_operation::__private::Newtype for Password {
    type Inner = String;
    fn inner(&self) -> &Self::Inner {
        &self.0
    }
    fn wrap(inner: Self::Inner) -> Self {
        Self(inner)
    }
}
impl ::aws_operation::__private::Serialize for Password {
    fn serialize<__S: ::aws_operation::__private::Serializer>(
        &self,
        serializer: __S,
    ) -> ::core::result::Result<__S::Ok, __S::Error> {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<_> as __aws::BodyMember>::serialize(&self.0, serializer)
    }
}
impl ::core::fmt::Debug for Password {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_tuple("Password")
            .field(&::aws_operation::__private::Hidden)
            .finish()
    }
}
