// Makes ManagedResourceDetails of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/managed_resource_details.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/managed_resource_details.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ManagedResourceDetails to_owned(const ManagedResourceDetailsView& view) {
  ManagedResourceDetails owned;
  internal::own(owned.domain, view.domain);
  internal::own(owned.resource_gateway_arn, view.resource_gateway_arn);
  internal::own(owned.resource_association_arn, view.resource_association_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ManagedResourceDetails& in) {
  writer.begin_object();
  writer.member("domain", in.domain);
  writer.member("resourceGatewayArn", in.resource_gateway_arn);
  writer.member("resourceAssociationArn", in.resource_association_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
