// Makes MemorySummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/memory_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/memory_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

MemorySummary to_owned(const MemorySummaryView& view) {
  MemorySummary owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.id, view.id);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.managed_by_resource_arn, view.managed_by_resource_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemorySummary& in) {
  writer.begin_object();
  writer.member("arn", in.arn);
  writer.member("id", in.id);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("managedByResourceArn", in.managed_by_resource_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
