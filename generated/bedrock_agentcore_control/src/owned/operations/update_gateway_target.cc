// Makes UpdateGatewayTarget: the output of Client::update_gateway_target, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_gateway_target.h"

#include "outcrop/bedrock_agentcore_control/operations/update_gateway_target.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateGatewayTarget to_owned(const UpdateGatewayTargetView& view) {
  UpdateGatewayTarget owned;
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.target_id, view.target_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reasons, view.status_reasons);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.target_configuration, view.target_configuration);
  internal::own(owned.credential_provider_configurations, view.credential_provider_configurations);
  internal::own(owned.last_synchronized_at, view.last_synchronized_at);
  internal::own(owned.metadata_configuration, view.metadata_configuration);
  internal::own(owned.private_endpoint, view.private_endpoint);
  internal::own(owned.private_endpoint_managed_resources, view.private_endpoint_managed_resources);
  internal::own(owned.authorization_data, view.authorization_data);
  internal::own(owned.protocol_type, view.protocol_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateGatewayTarget& in) {
  writer.begin_object();
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("targetId", in.target_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("statusReasons", in.status_reasons);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("targetConfiguration", in.target_configuration);
  writer.member("credentialProviderConfigurations", in.credential_provider_configurations);
  writer.member("lastSynchronizedAt", in.last_synchronized_at, TimestampFormat::date_time);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.member("privateEndpointManagedResources", in.private_endpoint_managed_resources);
  writer.member("authorizationData", in.authorization_data);
  writer.member("protocolType", in.protocol_type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
