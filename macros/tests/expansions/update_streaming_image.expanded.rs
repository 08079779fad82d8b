impl ::aws_operation::Operation for UpdateStreamingImage {
    type Service = Nimble;
    type Output = UpdateStreamingImageOutput;
    type Error = <Nimble as ::aws_operation::Service>::Error;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("UpdateStreamingImage", "PATCH");
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        body: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <Option<
            String,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        <Option<String> as __aws::HasLength>::check(&self.name, "name", 0, 64, request);
        <Option<
            String,
        > as __aws::HasLength>::check(&self.description, "description", 0, 256, request);
        <Option<
            String,
        > as __aws::HasLength>::check(&self.client_token, "clientToken", 1, 64, request);
        request.path("/2020-08-01/studios/");
        <String as __aws::LabelValue>::bind(&self.studio_id, "studioId", request);
        request.path("/streaming-images/");
        <String as __aws::LabelValue>::bind(
            &self.streaming_image_id,
            "streamingImageId",
            request,
        );
        <Option<
            String,
        > as __aws::HeaderMember>::bind(
            &self.client_token,
            "x-amz-client-token",
            "clientToken",
            request,
        );
        __aws::RequestBody::open(body);
        <Option<String> as __aws::BodyMember>::write(&self.name, "name", body);
        <Option<
            String,
        > as __aws::BodyMember>::write(&self.description, "description", body);
    }
}
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
