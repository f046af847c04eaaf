// Makes ListCapacityProviders: the output of Client::list_capacity_providers, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_capacity_providers.h"

#include "outcrop/bedrock_agentcore_control/operations/list_capacity_providers.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListCapacityProviders to_owned(const ListCapacityProvidersView& view) {
  ListCapacityProviders owned;
  internal::own(owned.capacity_providers, view.capacity_providers);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListCapacityProviders& in) {
  writer.begin_object();
  writer.member("capacityProviders", in.capacity_providers);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
