// Client::get_resource_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_resource_policy.h"

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

constexpr internal::Field get_resource_policy_fields[] = {
    {"policy", &internal::string_type, offsetof(GetResourcePolicyView, policy), internal::Slot::optional},
};
constexpr internal::Schema get_resource_policy_schema =
    internal::structure_schema<GetResourcePolicyView>("GetResourcePolicyResponse", get_resource_policy_fields);
constexpr internal::OutputSchema get_resource_policy_output{
    .view = &get_resource_policy_schema,
    .body = &get_resource_policy_schema,
};
constexpr internal::Operation get_resource_policy_operation{
    .service = &common::service,
    .name = "GetResourcePolicy",
    .errors = common::errors,
    .output = &get_resource_policy_output,
};

internal::HttpRequest encode(const GetResourcePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/resourcepolicy/"};
  out.label("resourceArn", in.resource_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetResourcePolicyRequest& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetResourcePolicyView*) { return get_resource_policy_schema; }

Response<GetResourcePolicyView> Client::get_resource_policy(const GetResourcePolicyRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetResourcePolicyView>(*connection_, get_resource_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_resource_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
