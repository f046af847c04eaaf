// Makes UpdateCapacityProvider: the output of Client::update_capacity_provider, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_capacity_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/update_capacity_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateCapacityProvider to_owned(const UpdateCapacityProviderView& view) {
  UpdateCapacityProvider owned;
  internal::own(owned.capacity_provider_id, view.capacity_provider_id);
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateCapacityProvider& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("capacityProviderArn", in.capacity_provider_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
