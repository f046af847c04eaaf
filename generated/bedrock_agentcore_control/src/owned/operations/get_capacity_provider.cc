// Makes GetCapacityProvider: the output of Client::get_capacity_provider, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_capacity_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetCapacityProvider to_owned(const GetCapacityProviderView& view) {
  GetCapacityProvider owned;
  internal::own(owned.capacity_provider_id, view.capacity_provider_id);
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.status_code, view.status_code);
  internal::own(owned.status_reason, view.status_reason);
  internal::own(owned.permissions_configuration, view.permissions_configuration);
  internal::own(owned.compute_configuration, view.compute_configuration);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetCapacityProvider& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("capacityProviderArn", in.capacity_provider_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.sensitive().member("description", in.description);
  writer.member("statusCode", in.status_code);
  writer.member("statusReason", in.status_reason);
  writer.member("permissionsConfiguration", in.permissions_configuration);
  writer.member("computeConfiguration", in.compute_configuration);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
