// Client::delete_resource_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_resource_policy.h"

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

constexpr internal::Schema delete_resource_policy_schema =
    internal::structure_schema<DeleteResourcePolicyView>("DeleteResourcePolicyResponse");
constexpr internal::OutputSchema delete_resource_policy_output{
    .view = &delete_resource_policy_schema,
    .body = &delete_resource_policy_schema,
};
constexpr internal::Operation delete_resource_policy_operation{
    .service = &common::service,
    .name = "DeleteResourcePolicy",
    .errors = common::errors,
    .output = &delete_resource_policy_output,
};

internal::HttpRequest encode(const DeleteResourcePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/resourcepolicy/"};
  out.label("resourceArn", in.resource_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteResourcePolicyRequest& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteResourcePolicyView*) { return delete_resource_policy_schema; }

Response<DeleteResourcePolicyView> Client::delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<DeleteResourcePolicyView>(*connection_, delete_resource_policy_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteResourcePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_resource_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
