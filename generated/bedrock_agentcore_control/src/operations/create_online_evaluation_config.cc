// Client::create_online_evaluation_config: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_online_evaluation_config.h"

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

constexpr internal::Field create_online_evaluation_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(CreateOnlineEvaluationConfigView, online_evaluation_config_arn), internal::Slot::plain},
    {"onlineEvaluationConfigId", &internal::string_type,
     offsetof(CreateOnlineEvaluationConfigView, online_evaluation_config_id), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateOnlineEvaluationConfigView, created_at),
     internal::Slot::plain},
    {"outputConfig", &schemas::output_config_type, offsetof(CreateOnlineEvaluationConfigView, output_config),
     internal::Slot::reference},
    {"status", &schemas::online_evaluation_config_status_type, offsetof(CreateOnlineEvaluationConfigView, status),
     internal::Slot::plain},
    {"executionStatus", &schemas::online_evaluation_execution_status_type,
     offsetof(CreateOnlineEvaluationConfigView, execution_status), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(CreateOnlineEvaluationConfigView, failure_reason),
     internal::Slot::optional},
};
constexpr internal::Schema create_online_evaluation_config_schema =
    internal::structure_schema<CreateOnlineEvaluationConfigView>("CreateOnlineEvaluationConfigResponse",
                                                                 create_online_evaluation_config_fields);
constexpr internal::OutputSchema create_online_evaluation_config_output{
    .view = &create_online_evaluation_config_schema,
    .body = &create_online_evaluation_config_schema,
    .needs_body = true,
};
constexpr internal::Operation create_online_evaluation_config_operation{
    .service = &common::service,
    .name = "CreateOnlineEvaluationConfig",
    .errors = common::errors,
    .output = &create_online_evaluation_config_output,
};

internal::HttpRequest encode(const CreateOnlineEvaluationConfigRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/online-evaluation-configs/create"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("onlineEvaluationConfigName", in.online_evaluation_config_name);
    writer.member("description", in.description);
    writer.required("rule", in.rule);
    writer.required("dataSourceConfig", in.data_source_config);
    writer.member("evaluators", in.evaluators);
    writer.member("insights", in.insights);
    writer.member("clusteringConfig", in.clustering_config);
    writer.member("outputConfig", in.output_config);
    writer.required("evaluationExecutionRoleArn", in.evaluation_execution_role_arn);
    writer.required("enableOnCreate", in.enable_on_create);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateOnlineEvaluationConfigRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("onlineEvaluationConfigName", in.online_evaluation_config_name);
  writer.sensitive().member("description", in.description);
  writer.member("rule", in.rule);
  writer.member("dataSourceConfig", in.data_source_config);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("clusteringConfig", in.clustering_config);
  writer.member("outputConfig", in.output_config);
  writer.member("evaluationExecutionRoleArn", in.evaluation_execution_role_arn);
  writer.member("enableOnCreate", in.enable_on_create);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateOnlineEvaluationConfigView*) {
  return create_online_evaluation_config_schema;
}

Response<CreateOnlineEvaluationConfigView> Client::create_online_evaluation_config(
    const CreateOnlineEvaluationConfigRequest& request, const CallOptions& options) const {
  return internal::call<CreateOnlineEvaluationConfigView>(*connection_, create_online_evaluation_config_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateOnlineEvaluationConfigRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_online_evaluation_config_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
