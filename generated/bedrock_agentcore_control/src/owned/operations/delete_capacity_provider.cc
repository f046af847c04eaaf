// Makes DeleteCapacityProvider: the output of Client::delete_capacity_provider, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_capacity_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_capacity_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteCapacityProvider to_owned(const DeleteCapacityProviderView& view) {
  DeleteCapacityProvider owned;
  internal::own(owned.capacity_provider_id, view.capacity_provider_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteCapacityProvider& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
