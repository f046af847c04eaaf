// Makes ABTestSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/ab_test_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/ab_test_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ABTestSummary to_owned(const ABTestSummaryView& view) {
  ABTestSummary owned;
  internal::own(owned.ab_test_id, view.ab_test_id);
  internal::own(owned.ab_test_arn, view.ab_test_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.description, view.description);
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ABTestSummary& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.member("abTestArn", in.ab_test_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("description", in.description);
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
