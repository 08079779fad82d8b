impl ::aws_operation::Operation for UpdateStudio {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ();
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("UpdateStudio", "PATCH");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        (),
    > {
        <() as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        body: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::NoBytes>::check(__aws::Kind::of(&self.display_name).kind());
        let token_client_token = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        request.path("/studios/");
        <__aws::TypeOf<
            _,
        > as __aws::LabelValue>::bind(&self.studio_id, "studioId", request);
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(
            token_client_token,
            "x-amz-client-token",
            "clientToken",
            request,
        );
        __aws::RequestBody::open(body);
        <__aws::TypeOf<_> as __aws::BodyMember>::write(&self.tags, "tags", body);
        <__aws::TypeOf<
            _,
        > as __aws::BodyMember>::write(&self.display_name, "displayName", body);
    }
}
impl ::aws_operation::__private::ErrorsOfService for UpdateStudio {}
/// The required members of [`UpdateStudio`].
///
/// Write `UpdateStudio { .., ..UpdateStudioRequired { studio_id, .. }.into() }`: what you do not name is `None`.
#[allow(rustdoc::broken_intra_doc_links)]
#[allow(deprecated, unused_qualifications)]
pub struct UpdateStudioRequired {
    /// The studio's id. Its name is [`Self::display_name`].
    pub studio_id: String,
    /// As in [`UpdateStudio`].
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
