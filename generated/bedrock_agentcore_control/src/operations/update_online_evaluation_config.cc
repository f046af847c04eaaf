// Client::update_online_evaluation_config: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_online_evaluation_config.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field update_online_evaluation_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(UpdateOnlineEvaluationConfigView, online_evaluation_config_arn), internal::Slot::plain},
    {"onlineEvaluationConfigId", &internal::string_type,
     offsetof(UpdateOnlineEvaluationConfigView, online_evaluation_config_id), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateOnlineEvaluationConfigView, updated_at),
     internal::Slot::plain},
    {"status", &schemas::online_evaluation_config_status_type, offsetof(UpdateOnlineEvaluationConfigView, status),
     internal::Slot::plain},
    {"executionStatus", &schemas::online_evaluation_execution_status_type,
     offsetof(UpdateOnlineEvaluationConfigView, execution_status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(UpdateOnlineEvaluationConfigView, failure_reason),
     internal::Slot::optional},
};
constexpr internal::Schema update_online_evaluation_config_schema =
    internal::structure_schema<UpdateOnlineEvaluationConfigView>("UpdateOnlineEvaluationConfigResponse",
                                                                 update_online_evaluation_config_fields);
constexpr internal::OutputSchema update_online_evaluation_config_output{
    .view = &update_online_evaluation_config_schema,
    .body = &update_online_evaluation_config_schema,
    .needs_body = true,
};
constexpr internal::Operation update_online_evaluation_config_operation{
    .service = &common::service,
    .name = "UpdateOnlineEvaluationConfig",
    .errors = common::errors,
    .output = &update_online_evaluation_config_output,
};

internal::HttpRequest encode(const UpdateOnlineEvaluationConfigRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/online-evaluation-configs/"};
  out.label("onlineEvaluationConfigId", in.online_evaluation_config_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("rule", in.rule);
    writer.member("dataSourceConfig", in.data_source_config);
    writer.member("evaluators", in.evaluators);
    writer.member("insights", in.insights);
    writer.member("clusteringConfig", in.clustering_config);
    writer.member("outputConfig", in.output_config);
    writer.member("evaluationExecutionRoleArn", in.evaluation_execution_role_arn);
    writer.member("executionStatus", in.execution_status);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateOnlineEvaluationConfigRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.sensitive().member("description", in.description);
  writer.member("rule", in.rule);
  writer.member("dataSourceConfig", in.data_source_config);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("clusteringConfig", in.clustering_config);
  writer.member("outputConfig", in.output_config);
  writer.member("evaluationExecutionRoleArn", in.evaluation_execution_role_arn);
  writer.member("executionStatus", in.execution_status);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateOnlineEvaluationConfigView*) {
  return update_online_evaluation_config_schema;
}

Response<UpdateOnlineEvaluationConfigView> Client::update_online_evaluation_config(
    const UpdateOnlineEvaluationConfigRequest& request, const CallOptions& options) const {
  return internal::call<UpdateOnlineEvaluationConfigView>(*connection_, update_online_evaluation_config_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateOnlineEvaluationConfigRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_online_evaluation_config_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
