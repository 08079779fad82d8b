impl ::aws_operation::Operation for UpdateStreamingImage {
    type Service = Nimble;
    type Output = UpdateStreamingImageOutput;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "UpdateStreamingImage",
        "PATCH",
        "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Member::new("studioId"),
                __aws::Member::new("streamingImageId"),
                __aws::Member::with(
                    "name",
                    &__aws::Facts::NONE.length(0, 64).sensitive(),
                ),
                __aws::Member::with(
                    "description",
                    &__aws::Facts::NONE.length(0, 256).sensitive(),
                ),
                __aws::Member::with("clientToken", &__aws::Facts::NONE.length(1, 64)),
            ]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Binding::Label,
                __aws::Binding::Label,
                __aws::Binding::Body,
                __aws::Binding::Body,
                __aws::Binding::Header("x-amz-client-token"),
            ]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        UpdateStreamingImageOutput,
    > {
        <UpdateStreamingImageOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
        let token_client_token = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        <__aws::TypeOf<_> as __aws::HasLength>::admit(__aws::Once(&self.name).in_body());
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::admit(__aws::Once(&self.description).in_body());
        <__aws::TypeOf<_> as __aws::HasLength>::admit(token_client_token);
        request.message().check(4, token_client_token);
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.studio_id, 0, request);
        <__aws::TypeOf<
            _,
        > as __aws::LabelValue>::bind(&self.streaming_image_id, 1, request);
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(token_client_token, 4, request.message());
    }
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.name, 2, to);
        <__aws::TypeOf<_> as __aws::WriteValue>::write_member(&self.description, 3, to);
    }
}
impl ::core::fmt::Debug for UpdateStreamingImage {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_struct("UpdateStreamingImage")
            .field("studio_id", &self.studio_id)
            .field("streaming_image_id", &self.streaming_image_id)
            .field("name", &::aws_operation::__private_0_1_0::Hidden)
            .field("description", &::aws_operation::__private_0_1_0::Hidden)
            .field("client_token", &self.client_token)
            .finish()
    }
}
