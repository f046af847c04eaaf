// Client::stop_batch_evaluation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/stop_batch_evaluation.h"

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

constexpr internal::Field stop_batch_evaluation_fields[] = {
    {"batchEvaluationId", &internal::string_type, offsetof(StopBatchEvaluationView, batch_evaluation_id),
     internal::Slot::plain},
    {"batchEvaluationArn", &internal::string_type, offsetof(StopBatchEvaluationView, batch_evaluation_arn),
     internal::Slot::plain},
    {"status", &schemas::batch_evaluation_status_type, offsetof(StopBatchEvaluationView, status),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(StopBatchEvaluationView, description), internal::Slot::optional},
};
constexpr internal::Schema stop_batch_evaluation_schema =
    internal::structure_schema<StopBatchEvaluationView>("StopBatchEvaluationResponse", stop_batch_evaluation_fields);
constexpr internal::OutputSchema stop_batch_evaluation_output{
    .view = &stop_batch_evaluation_schema,
    .body = &stop_batch_evaluation_schema,
    .needs_body = true,
};
constexpr internal::Operation stop_batch_evaluation_operation{
    .service = &common::service,
    .name = "StopBatchEvaluation",
    .errors = common::errors,
    .output = &stop_batch_evaluation_output,
};

internal::HttpRequest encode(const StopBatchEvaluationRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluations/batch-evaluate/"};
  out.label("batchEvaluationId", in.batch_evaluation_id).segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopBatchEvaluationRequest& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.end_object();
}

const internal::Schema& schema_of(const StopBatchEvaluationView*) { return stop_batch_evaluation_schema; }

Response<StopBatchEvaluationView> Client::stop_batch_evaluation(const StopBatchEvaluationRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<StopBatchEvaluationView>(*connection_, stop_batch_evaluation_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopBatchEvaluationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_batch_evaluation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
