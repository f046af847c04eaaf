// Makes HarnessVersionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/harness_version_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/harness_version_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

HarnessVersionSummary to_owned(const HarnessVersionSummaryView& view) {
  HarnessVersionSummary owned;
  internal::own(owned.harness_id, view.harness_id);
  internal::own(owned.harness_name, view.harness_name);
  internal::own(owned.arn, view.arn);
  internal::own(owned.harness_version, view.harness_version);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessVersionSummary& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("harnessName", in.harness_name);
  writer.member("arn", in.arn);
  writer.member("harnessVersion", in.harness_version);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
