// Client::update_evaluator: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_evaluator.h"

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

constexpr internal::Field update_evaluator_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(UpdateEvaluatorView, evaluator_arn), internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(UpdateEvaluatorView, evaluator_id), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateEvaluatorView, updated_at), internal::Slot::plain},
    {"status", &schemas::evaluator_status_type, offsetof(UpdateEvaluatorView, status), internal::Slot::plain},
};
constexpr internal::Schema update_evaluator_schema =
    internal::structure_schema<UpdateEvaluatorView>("UpdateEvaluatorResponse", update_evaluator_fields);
constexpr internal::OutputSchema update_evaluator_output{
    .view = &update_evaluator_schema,
    .body = &update_evaluator_schema,
    .needs_body = true,
};
constexpr internal::Operation update_evaluator_operation{
    .service = &common::service,
    .name = "UpdateEvaluator",
    .errors = common::errors,
    .output = &update_evaluator_output,
};

internal::HttpRequest encode(const UpdateEvaluatorRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/evaluators/"};
  out.label("evaluatorId", in.evaluator_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
    writer.member("evaluatorConfig", in.evaluator_config);
    writer.member("level", in.level);
    writer.member("kmsKeyArn", in.kms_key_arn);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateEvaluatorRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("evaluatorId", in.evaluator_id);
  writer.sensitive().member("description", in.description);
  writer.member("evaluatorConfig", in.evaluator_config);
  writer.member("level", in.level);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateEvaluatorView*) { return update_evaluator_schema; }

Response<UpdateEvaluatorView> Client::update_evaluator(const UpdateEvaluatorRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<UpdateEvaluatorView>(*connection_, update_evaluator_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateEvaluatorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_evaluator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
