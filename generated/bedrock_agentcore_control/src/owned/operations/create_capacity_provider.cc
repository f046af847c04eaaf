// Makes CreateCapacityProvider: the output of Client::create_capacity_provider, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_capacity_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/create_capacity_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateCapacityProvider to_owned(const CreateCapacityProviderView& view) {
  CreateCapacityProvider owned;
  internal::own(owned.capacity_provider_id, view.capacity_provider_id);
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateCapacityProvider& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("capacityProviderArn", in.capacity_provider_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
