impl ::aws_operation::Operation for UpdateStreamingImage {
    type Service = Nimble;
    type Output = UpdateStreamingImageOutput;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("UpdateStreamingImage", "PATCH");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        UpdateStreamingImageOutput,
    > {
        <UpdateStreamingImageOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        body: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::RestProtocol>::check(__aws::ByMethodAndPath::of(&*self).protocol());
        let token_client_token = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::check(
            __aws::InBody(&self.name).value(),
            "name",
            0,
            64,
            request,
        );
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::check(
            __aws::InBody(&self.description).value(),
            "description",
            0,
            256,
            request,
        );
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::check(token_client_token, "clientToken", 1, 64, request);
        request.path("/2020-08-01/studios/");
        <__aws::TypeOf<
            _,
        > as __aws::LabelValue>::bind(&self.studio_id, "studioId", request);
        request.path("/streaming-images/");
        <__aws::TypeOf<
            _,
        > as __aws::LabelValue>::bind(
            &self.streaming_image_id,
            "streamingImageId",
            request,
        );
        <__aws::TypeOf<
            _,
        > as __aws::HeaderMember>::bind(
            token_client_token,
            "x-amz-client-token",
            "clientToken",
            request,
        );
        __aws::RequestBody::open(body);
        <__aws::TypeOf<_> as __aws::BodyMember>::write(&self.name, "name", body);
        <__aws::TypeOf<
            _,
        > as __aws::BodyMember>::write(&self.description, "description", body);
    }
}
impl ::aws_operation::__private::ErrorsOfService for UpdateStreamingImage {}
impl ::core::fmt::Debug for UpdateStreamingImage {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter
            .debug_struct("UpdateStreamingImage")
            .field("studio_id", &self.studio_id)
            .field("streaming_image_id", &self.streaming_image_id)
            .field("name", &::aws_operation::__private::Hidden)
            .field("description", &::aws_operation::__private::Hidden)
            .field("client_token", &self.client_token)
            .finish()
    }
}
