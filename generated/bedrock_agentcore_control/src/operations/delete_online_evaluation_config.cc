// Client::delete_online_evaluation_config: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_online_evaluation_config.h"

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

constexpr internal::Field delete_online_evaluation_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(DeleteOnlineEvaluationConfigView, online_evaluation_config_arn), internal::Slot::plain},
    {"onlineEvaluationConfigId", &internal::string_type,
     offsetof(DeleteOnlineEvaluationConfigView, online_evaluation_config_id), internal::Slot::plain},
    {"status", &schemas::online_evaluation_config_status_type, offsetof(DeleteOnlineEvaluationConfigView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_online_evaluation_config_schema =
    internal::structure_schema<DeleteOnlineEvaluationConfigView>("DeleteOnlineEvaluationConfigResponse",
                                                                 delete_online_evaluation_config_fields);
constexpr internal::OutputSchema delete_online_evaluation_config_output{
    .view = &delete_online_evaluation_config_schema,
    .body = &delete_online_evaluation_config_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_online_evaluation_config_operation{
    .service = &common::service,
    .name = "DeleteOnlineEvaluationConfig",
    .errors = common::errors,
    .output = &delete_online_evaluation_config_output,
};

internal::HttpRequest encode(const DeleteOnlineEvaluationConfigRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/online-evaluation-configs/"};
  out.label("onlineEvaluationConfigId", in.online_evaluation_config_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteOnlineEvaluationConfigRequest& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteOnlineEvaluationConfigView*) {
  return delete_online_evaluation_config_schema;
}

Response<DeleteOnlineEvaluationConfigView> Client::delete_online_evaluation_config(
    const DeleteOnlineEvaluationConfigRequest& request, const CallOptions& options) const {
  return internal::call<DeleteOnlineEvaluationConfigView>(*connection_, delete_online_evaluation_config_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteOnlineEvaluationConfigRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_online_evaluation_config_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
