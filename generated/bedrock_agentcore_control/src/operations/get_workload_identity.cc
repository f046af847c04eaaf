// Client::get_workload_identity: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_workload_identity.h"

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

constexpr internal::Field get_workload_identity_fields[] = {
    {"name", &internal::string_type, offsetof(GetWorkloadIdentityView, name), internal::Slot::plain},
    {"workloadIdentityArn", &internal::string_type, offsetof(GetWorkloadIdentityView, workload_identity_arn),
     internal::Slot::plain},
    {"allowedResourceOauth2ReturnUrls", &internal::string_list_type,
     offsetof(GetWorkloadIdentityView, allowed_resource_oauth2_return_urls), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(GetWorkloadIdentityView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(GetWorkloadIdentityView, last_updated_time),
     internal::Slot::plain},
};
constexpr internal::Schema get_workload_identity_schema =
    internal::structure_schema<GetWorkloadIdentityView>("GetWorkloadIdentityResponse", get_workload_identity_fields);
constexpr internal::OutputSchema get_workload_identity_output{
    .view = &get_workload_identity_schema,
    .body = &get_workload_identity_schema,
    .needs_body = true,
};
constexpr internal::Operation get_workload_identity_operation{
    .service = &common::service,
    .name = "GetWorkloadIdentity",
    .errors = common::errors,
    .output = &get_workload_identity_output,
};

internal::HttpRequest encode(const GetWorkloadIdentityRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetWorkloadIdentity"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetWorkloadIdentityRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetWorkloadIdentityView*) { return get_workload_identity_schema; }

Response<GetWorkloadIdentityView> Client::get_workload_identity(const GetWorkloadIdentityRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<GetWorkloadIdentityView>(*connection_, get_workload_identity_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetWorkloadIdentityRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_workload_identity_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
