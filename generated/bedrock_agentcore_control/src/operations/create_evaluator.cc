// Client::create_evaluator: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_evaluator.h"

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

constexpr internal::Field create_evaluator_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(CreateEvaluatorView, evaluator_arn), internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(CreateEvaluatorView, evaluator_id), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateEvaluatorView, created_at), internal::Slot::plain},
    {"status", &schemas::evaluator_status_type, offsetof(CreateEvaluatorView, status), internal::Slot::plain},
};
constexpr internal::Schema create_evaluator_schema =
    internal::structure_schema<CreateEvaluatorView>("CreateEvaluatorResponse", create_evaluator_fields);
constexpr internal::OutputSchema create_evaluator_output{
    .view = &create_evaluator_schema,
    .body = &create_evaluator_schema,
    .needs_body = true,
};
constexpr internal::Operation create_evaluator_operation{
    .service = &common::service,
    .name = "CreateEvaluator",
    .errors = common::errors,
    .output = &create_evaluator_output,
};

internal::HttpRequest encode(const CreateEvaluatorRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluators/create"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("evaluatorName", in.evaluator_name);
    writer.member("description", in.description);
    writer.required("evaluatorConfig", in.evaluator_config);
    writer.required("level", in.level);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateEvaluatorRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("evaluatorName", in.evaluator_name);
  writer.sensitive().member("description", in.description);
  writer.member("evaluatorConfig", in.evaluator_config);
  writer.member("level", in.level);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateEvaluatorView*) { return create_evaluator_schema; }

Response<CreateEvaluatorView> Client::create_evaluator(const CreateEvaluatorRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<CreateEvaluatorView>(*connection_, create_evaluator_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEvaluatorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_evaluator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
