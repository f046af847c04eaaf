// Client::delete_evaluator: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_evaluator.h"

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

constexpr internal::Field delete_evaluator_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(DeleteEvaluatorView, evaluator_arn), internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(DeleteEvaluatorView, evaluator_id), internal::Slot::plain},
    {"status", &schemas::evaluator_status_type, offsetof(DeleteEvaluatorView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_evaluator_schema =
    internal::structure_schema<DeleteEvaluatorView>("DeleteEvaluatorResponse", delete_evaluator_fields);
constexpr internal::OutputSchema delete_evaluator_output{
    .view = &delete_evaluator_schema,
    .body = &delete_evaluator_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_evaluator_operation{
    .service = &common::service,
    .name = "DeleteEvaluator",
    .errors = common::errors,
    .output = &delete_evaluator_output,
};

internal::HttpRequest encode(const DeleteEvaluatorRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/evaluators/"};
  out.label("evaluatorId", in.evaluator_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteEvaluatorRequest& in) {
  writer.begin_object();
  writer.member("evaluatorId", in.evaluator_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteEvaluatorView*) { return delete_evaluator_schema; }

Response<DeleteEvaluatorView> Client::delete_evaluator(const DeleteEvaluatorRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<DeleteEvaluatorView>(*connection_, delete_evaluator_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteEvaluatorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_evaluator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
