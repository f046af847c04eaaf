// Client::start_batch_evaluation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/start_batch_evaluation.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type start_batch_evaluation_evaluators_type =
    internal::list_type<EvaluatorView>(schemas::evaluator_type);
constexpr internal::Type start_batch_evaluation_insights_type = internal::list_type<InsightView>(schemas::insight_type);
constexpr internal::Field start_batch_evaluation_fields[] = {
    {"batchEvaluationId", &internal::string_type, offsetof(StartBatchEvaluationView, batch_evaluation_id),
     internal::Slot::plain},
    {"batchEvaluationArn", &internal::string_type, offsetof(StartBatchEvaluationView, batch_evaluation_arn),
     internal::Slot::plain},
    {"batchEvaluationName", &internal::string_type, offsetof(StartBatchEvaluationView, batch_evaluation_name),
     internal::Slot::plain},
    {"evaluators", &start_batch_evaluation_evaluators_type, offsetof(StartBatchEvaluationView, evaluators),
     internal::Slot::plain},
    {"insights", &start_batch_evaluation_insights_type, offsetof(StartBatchEvaluationView, insights),
     internal::Slot::plain},
    {"status", &schemas::batch_evaluation_status_type, offsetof(StartBatchEvaluationView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(StartBatchEvaluationView, created_at), internal::Slot::plain},
    {"outputConfig", &schemas::output_config_type, offsetof(StartBatchEvaluationView, output_config),
     internal::Slot::reference},
    {"tags", &internal::string_map_type, offsetof(StartBatchEvaluationView, tags), internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(StartBatchEvaluationView, kms_key_arn), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(StartBatchEvaluationView, description), internal::Slot::optional},
};
constexpr internal::Schema start_batch_evaluation_schema =
    internal::structure_schema<StartBatchEvaluationView>("StartBatchEvaluationResponse", start_batch_evaluation_fields);
constexpr internal::OutputSchema start_batch_evaluation_output{
    .view = &start_batch_evaluation_schema,
    .body = &start_batch_evaluation_schema,
    .needs_body = true,
};
constexpr internal::Operation start_batch_evaluation_operation{
    .service = &common::service,
    .name = "StartBatchEvaluation",
    .errors = common::errors,
    .output = &start_batch_evaluation_output,
};

internal::HttpRequest encode(const StartBatchEvaluationRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluations/batch-evaluate"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("batchEvaluationName", in.batch_evaluation_name);
    writer.member("evaluators", in.evaluators);
    writer.member("insights", in.insights);
    writer.required("dataSourceConfig", in.data_source_config);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("evaluationMetadata", in.evaluation_metadata);
    writer.member("tags", in.tags);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("description", in.description);
    writer.member("outputConfig", in.output_config);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartBatchEvaluationRequest& in) {
  writer.begin_object();
  writer.member("batchEvaluationName", in.batch_evaluation_name);
  writer.member("evaluators", in.evaluators);
  writer.member("insights", in.insights);
  writer.member("dataSourceConfig", in.data_source_config);
  writer.member("clientToken", in.client_token);
  writer.member("evaluationMetadata", in.evaluation_metadata);
  writer.member("tags", in.tags);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("description", in.description);
  writer.member("outputConfig", in.output_config);
  writer.end_object();
}

const internal::Schema& schema_of(const StartBatchEvaluationView*) { return start_batch_evaluation_schema; }

Response<StartBatchEvaluationView> Client::start_batch_evaluation(const StartBatchEvaluationRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<StartBatchEvaluationView>(*connection_, start_batch_evaluation_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartBatchEvaluationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_batch_evaluation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
