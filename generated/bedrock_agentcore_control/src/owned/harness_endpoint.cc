// Makes HarnessEndpoint of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

HarnessEndpoint to_owned(const HarnessEndpointView& view) {
  HarnessEndpoint owned;
  internal::own(owned.harness_id, view.harness_id);
  internal::own(owned.harness_name, view.harness_name);
  internal::own(owned.endpoint_name, view.endpoint_name);
  internal::own(owned.arn, view.arn);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.live_version, view.live_version);
  internal::own(owned.target_version, view.target_version);
  internal::own(owned.description, view.description);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessEndpoint& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("harnessName", in.harness_name);
  writer.member("endpointName", in.endpoint_name);
  writer.member("arn", in.arn);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("liveVersion", in.live_version);
  writer.member("targetVersion", in.target_version);
  writer.member("description", in.description);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
