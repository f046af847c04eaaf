// Makes GetABTest: the output of Client::get_ab_test, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_ab_test.h"

#include "outcrop/bedrock_agentcore/operations/get_ab_test.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetABTest to_owned(const GetABTestView& view) {
  GetABTest owned;
  internal::own(owned.ab_test_id, view.ab_test_id);
  internal::own(owned.ab_test_arn, view.ab_test_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.variants, view.variants);
  internal::own(owned.gateway_filter, view.gateway_filter);
  internal::own(owned.evaluation_config, view.evaluation_config);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.current_run_id, view.current_run_id);
  internal::own(owned.error_details, view.error_details);
  internal::own(owned.started_at, view.started_at);
  internal::own(owned.stopped_at, view.stopped_at);
  internal::own(owned.max_duration_expires_at, view.max_duration_expires_at);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.results, view.results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetABTest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.member("abTestArn", in.ab_test_arn);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("variants", in.variants);
  writer.member("gatewayFilter", in.gateway_filter);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.member("roleArn", in.role_arn);
  writer.member("currentRunId", in.current_run_id);
  writer.member("errorDetails", in.error_details);
  writer.member("startedAt", in.started_at, TimestampFormat::epoch_seconds);
  writer.member("stoppedAt", in.stopped_at, TimestampFormat::epoch_seconds);
  writer.member("maxDurationExpiresAt", in.max_duration_expires_at, TimestampFormat::epoch_seconds);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("results", in.results);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
