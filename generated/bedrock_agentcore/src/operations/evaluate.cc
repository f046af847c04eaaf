// Client::evaluate: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/evaluate.h"

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

constexpr internal::Type evaluate_evaluation_results_type =
    internal::list_type<EvaluationResultContentView>(schemas::evaluation_result_content_type);
constexpr internal::Field evaluate_fields[] = {
    {"evaluationResults", &evaluate_evaluation_results_type, offsetof(EvaluateView, evaluation_results),
     internal::Slot::plain},
};
constexpr internal::Schema evaluate_schema =
    internal::structure_schema<EvaluateView>("EvaluateResponse", evaluate_fields);
constexpr internal::OutputSchema evaluate_output{
    .view = &evaluate_schema,
    .body = &evaluate_schema,
    .needs_body = true,
};
constexpr internal::Operation evaluate_operation{
    .service = &common::service,
    .name = "Evaluate",
    .errors = common::errors,
    .output = &evaluate_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const EvaluateRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluations/evaluate/"};
  out.label("evaluatorId", in.evaluator_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("evaluationInput", in.evaluation_input);
    writer.member("evaluationTarget", in.evaluation_target);
    writer.member("evaluationReferenceInputs", in.evaluation_reference_inputs);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EvaluateRequest& in) {
  writer.begin_object();
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("evaluationInput", in.evaluation_input);
  writer.member("evaluationTarget", in.evaluation_target);
  writer.sensitive().member("evaluationReferenceInputs", in.evaluation_reference_inputs);
  writer.end_object();
}

const internal::Schema& schema_of(const EvaluateView*) { return evaluate_schema; }

Response<EvaluateView> Client::evaluate(const EvaluateRequest& request, const CallOptions& options) const {
  return internal::call<EvaluateView>(*connection_, evaluate_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EvaluateRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, evaluate_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
