// Client::put_resource_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/put_resource_policy.h"

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

constexpr internal::Field put_resource_policy_fields[] = {
    {"policy", &internal::string_type, offsetof(PutResourcePolicyView, policy), internal::Slot::plain},
};
constexpr internal::Schema put_resource_policy_schema =
    internal::structure_schema<PutResourcePolicyView>("PutResourcePolicyResponse", put_resource_policy_fields);
constexpr internal::OutputSchema put_resource_policy_output{
    .view = &put_resource_policy_schema,
    .body = &put_resource_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation put_resource_policy_operation{
    .service = &common::service,
    .name = "PutResourcePolicy",
    .errors = common::errors,
    .output = &put_resource_policy_output,
};

internal::HttpRequest encode(const PutResourcePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/resourcepolicy/"};
  out.label("resourceArn", in.resource_arn);
  out.json_object([&](internal::JsonWriter& writer) { writer.required("policy", in.policy); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutResourcePolicyRequest& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.member("policy", in.policy);
  writer.end_object();
}

const internal::Schema& schema_of(const PutResourcePolicyView*) { return put_resource_policy_schema; }

Response<PutResourcePolicyView> Client::put_resource_policy(const PutResourcePolicyRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<PutResourcePolicyView>(*connection_, put_resource_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutResourcePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_resource_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
