// Client::update_workload_identity: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_workload_identity.h"

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

constexpr internal::Field update_workload_identity_fields[] = {
    {"name", &internal::string_type, offsetof(UpdateWorkloadIdentityView, name), internal::Slot::plain},
    {"workloadIdentityArn", &internal::string_type, offsetof(UpdateWorkloadIdentityView, workload_identity_arn),
     internal::Slot::plain},
    {"allowedResourceOauth2ReturnUrls", &internal::string_list_type,
     offsetof(UpdateWorkloadIdentityView, allowed_resource_oauth2_return_urls), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(UpdateWorkloadIdentityView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(UpdateWorkloadIdentityView, last_updated_time),
     internal::Slot::plain},
};
constexpr internal::Schema update_workload_identity_schema = internal::structure_schema<UpdateWorkloadIdentityView>(
    "UpdateWorkloadIdentityResponse", update_workload_identity_fields);
constexpr internal::OutputSchema update_workload_identity_output{
    .view = &update_workload_identity_schema,
    .body = &update_workload_identity_schema,
    .needs_body = true,
};
constexpr internal::Operation update_workload_identity_operation{
    .service = &common::service,
    .name = "UpdateWorkloadIdentity",
    .errors = common::errors,
    .output = &update_workload_identity_output,
};

internal::HttpRequest encode(const UpdateWorkloadIdentityRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/UpdateWorkloadIdentity"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("allowedResourceOauth2ReturnUrls", in.allowed_resource_oauth2_return_urls);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateWorkloadIdentityRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("allowedResourceOauth2ReturnUrls", in.allowed_resource_oauth2_return_urls);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateWorkloadIdentityView*) { return update_workload_identity_schema; }

Response<UpdateWorkloadIdentityView> Client::update_workload_identity(const UpdateWorkloadIdentityRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<UpdateWorkloadIdentityView>(*connection_, update_workload_identity_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateWorkloadIdentityRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_workload_identity_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
