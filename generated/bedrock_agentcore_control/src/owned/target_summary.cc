// Makes TargetSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/target_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/target_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

TargetSummary to_owned(const TargetSummaryView& view) {
  TargetSummary owned;
  internal::own(owned.target_id, view.target_id);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.resource_priority, view.resource_priority);
  internal::own(owned.last_synchronized_at, view.last_synchronized_at);
  internal::own(owned.authorization_data, view.authorization_data);
  internal::own(owned.target_type, view.target_type);
  internal::own(owned.listing_mode, view.listing_mode);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TargetSummary& in) {
  writer.begin_object();
  writer.member("targetId", in.target_id);
  writer.sensitive().member("name", in.name);
  writer.member("status", in.status);
  writer.sensitive().member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("resourcePriority", in.resource_priority);
  writer.member("lastSynchronizedAt", in.last_synchronized_at, TimestampFormat::date_time);
  writer.member("authorizationData", in.authorization_data);
  writer.member("targetType", in.target_type);
  writer.member("listingMode", in.listing_mode);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
