// Makes CreateGateway: the output of Client::create_gateway, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_gateway.h"

#include "outcrop/bedrock_agentcore_control/operations/create_gateway.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateGateway to_owned(const CreateGatewayView& view) {
  CreateGateway owned;
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.gateway_id, view.gateway_id);
  internal::own(owned.gateway_url, view.gateway_url);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reasons, view.status_reasons);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.protocol_type, view.protocol_type);
  internal::own(owned.protocol_configuration, view.protocol_configuration);
  internal::own(owned.authorizer_type, view.authorizer_type);
  internal::own(owned.authorizer_configuration, view.authorizer_configuration);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  internal::own(owned.custom_transform_configuration, view.custom_transform_configuration);
  internal::own(owned.interceptor_configurations, view.interceptor_configurations);
  internal::own(owned.policy_engine_configuration, view.policy_engine_configuration);
  internal::own(owned.workload_identity_details, view.workload_identity_details);
  internal::own(owned.exception_level, view.exception_level);
  internal::own(owned.web_acl_arn, view.web_acl_arn);
  internal::own(owned.waf_configuration, view.waf_configuration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateGateway& in) {
  writer.begin_object();
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("gatewayId", in.gateway_id);
  writer.member("gatewayUrl", in.gateway_url);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("statusReasons", in.status_reasons);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("roleArn", in.role_arn);
  writer.member("protocolType", in.protocol_type);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("customTransformConfiguration", in.custom_transform_configuration);
  writer.member("interceptorConfigurations", in.interceptor_configurations);
  writer.member("policyEngineConfiguration", in.policy_engine_configuration);
  writer.member("workloadIdentityDetails", in.workload_identity_details);
  writer.member("exceptionLevel", in.exception_level);
  writer.member("webAclArn", in.web_acl_arn);
  writer.member("wafConfiguration", in.waf_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
