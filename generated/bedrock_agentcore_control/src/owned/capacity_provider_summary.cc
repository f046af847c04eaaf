// Makes CapacityProviderSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/capacity_provider_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/capacity_provider_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CapacityProviderSummary to_owned(const CapacityProviderSummaryView& view) {
  CapacityProviderSummary owned;
  internal::own(owned.capacity_provider_id, view.capacity_provider_id);
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CapacityProviderSummary& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("capacityProviderArn", in.capacity_provider_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
