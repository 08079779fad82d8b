impl ::aws_operation::Operation for UpdateStudio {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ();
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "UpdateStudio",
        "PATCH",
        "/studios/{studioId}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Member::new("studioId"),
                __aws::Member::new("tags"),
                __aws::Member::new("displayName"),
                __aws::Member::new("clientToken"),
            ]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Binding::Label,
                __aws::Binding::Body,
                __aws::Binding::Body,
                __aws::Binding::Header("x-amz-client-token"),
            ]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        (),
    > {
        <() as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        let token_client_token = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.studio_id, 0, request);
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(token_client_token, 3, request.message());
    }
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.tags, 1, to);
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.display_name, 2, to);
    }
}
/// The required members of [`UpdateStudio`].
///
/// Write `UpdateStudio { .., ..UpdateStudioRequired { studio_id, .. }.into() }`. Members that you do not name are `None`.
#[allow(rustdoc::broken_intra_doc_links)]
#[allow(deprecated, unused_qualifications)]
pub struct UpdateStudioRequired {
    /// The studio's id. Its name is [`Self::display_name`].
    pub studio_id: String,
    /// The same member as in [`UpdateStudio`].
    pub(crate) tags: Vec<String>,
}
impl ::core::convert::From<UpdateStudioRequired> for UpdateStudio {
    fn from(required: UpdateStudioRequired) -> Self {
        Self {
            studio_id: required.studio_id,
            tags: required.tags,
            display_name: ::core::option::Option::None,
            client_token: ::core::option::Option::None,
        }
    }
}
