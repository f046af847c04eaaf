// Client::delete_batch_evaluation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_batch_evaluation.h"

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

constexpr internal::Field delete_batch_evaluation_fields[] = {
    {"batchEvaluationId", &internal::string_type, offsetof(DeleteBatchEvaluationView, batch_evaluation_id),
     internal::Slot::plain},
    {"batchEvaluationArn", &internal::string_type, offsetof(DeleteBatchEvaluationView, batch_evaluation_arn),
     internal::Slot::plain},
    {"status", &schemas::batch_evaluation_status_type, offsetof(DeleteBatchEvaluationView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_batch_evaluation_schema = internal::structure_schema<DeleteBatchEvaluationView>(
    "DeleteBatchEvaluationResponse", delete_batch_evaluation_fields);
constexpr internal::OutputSchema delete_batch_evaluation_output{
    .view = &delete_batch_evaluation_schema,
    .body = &delete_batch_evaluation_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_batch_evaluation_operation{
    .service = &common::service,
    .name = "DeleteBatchEvaluation",
    .errors = common::errors,
    .output = &delete_batch_evaluation_output,
};

internal::HttpRequest encode(const DeleteBatchEvaluationRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/evaluations/batch-evaluate/"};
  out.label("batchEvaluationId", in.batch_evaluation_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteBatchEvaluationRequest& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteBatchEvaluationView*) { return delete_batch_evaluation_schema; }

Response<DeleteBatchEvaluationView> Client::delete_batch_evaluation(const DeleteBatchEvaluationRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<DeleteBatchEvaluationView>(*connection_, delete_batch_evaluation_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBatchEvaluationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_batch_evaluation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
