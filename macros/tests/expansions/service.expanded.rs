impl ::aws_operation::Service for Iam {
    type Protocol = RestJson1;
    type Error = IamError;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("IAM", "iam", "iam")
        .signing_region("us-east-1")
        .endpoint("https://iam.amazonaws.com");
}
impl ::aws_operation::Service for Billing {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("Billing", "billing", "billing")
        .region("us-east-1")
        .dual_stack();
}
impl ::aws_operation::Service for KeyValueStore {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("CloudFront KeyValueStore", "cloudfrontkeyvaluestore", "cloudfrontkeyvaluestore")
        .signing_region("*")
        .signed_by(::aws_operation::__private_0_1_0::sigv4a::ALGORITHM);
}
impl ::aws_operation::Service for Foreign {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("Foreign", "foreign", "foreign")
        .without_endpoint();
}
impl ::aws_operation::Service for CodeCatalyst {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("CodeCatalyst", "codecatalyst", "codecatalyst")
        .auth(
            ::aws_operation::__private_0_1_0::Auth::Token(
                &::aws_operation::__private_0_1_0::Bearer,
            ),
        );
}
impl ::aws_operation::Service for Weather {
    type Protocol = ::aws_operation::RestJson1;
    type Error = ::aws_operation::Unmodeled;
    const SPEC: &'static ::aws_operation::__private_0_1_0::ServiceSpec = &::aws_operation::__private_0_1_0::ServiceSpec::new::<
        Self,
    >("Weather", "weather", "weather")
        .auth(
            ::aws_operation::__private_0_1_0::Auth::Token(
                &::aws_operation::__private_0_1_0::ApiKey(
                    ::aws_operation::__private_0_1_0::ApiKeyPlace::Header(
                        "authorization",
                        ::core::option::Option::Some("ApiKey"),
                    ),
                ),
            ),
        );
}
impl ::aws_operation::Operation for GetMap {
    type Service = Weather;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >("GetMap", "GET", "/maps", &[], &[])
        .auth(
            ::aws_operation::__private_0_1_0::Auth::Token(
                &::aws_operation::__private_0_1_0::ApiKey(
                    ::aws_operation::__private_0_1_0::ApiKeyPlace::Query("key"),
                ),
            ),
        );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
        <__aws::TypeOf<
            _,
        > as __aws::ValueProtocol>::check(__aws::Once(&*self).protocol());
    }
}
impl ::aws_operation::Operation for GetRadar {
    type Service = Weather;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >("GetRadar", "GET", "/radar", &[], &[])
        .signed_by(::aws_operation::__private_0_1_0::sigv4::ALGORITHM);
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
        <__aws::TypeOf<
            _,
        > as __aws::ValueProtocol>::check(__aws::Once(&*self).protocol());
    }
}
impl ::aws_operation::Operation for ListJobs {
    type Service = Billing;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >("ListJobs", "GET", "/jobs", &[], &[])
        .signed_by(::aws_operation::__private_0_1_0::sigv4a::ALGORITHM);
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
        <__aws::TypeOf<
            _,
        > as __aws::ValueProtocol>::check(__aws::Once(&*self).protocol());
    }
}
