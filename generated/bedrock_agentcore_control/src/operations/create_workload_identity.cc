// Client::create_workload_identity: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_workload_identity.h"

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

constexpr internal::Field create_workload_identity_fields[] = {
    {"name", &internal::string_type, offsetof(CreateWorkloadIdentityView, name), internal::Slot::plain},
    {"workloadIdentityArn", &internal::string_type, offsetof(CreateWorkloadIdentityView, workload_identity_arn),
     internal::Slot::plain},
    {"allowedResourceOauth2ReturnUrls", &internal::string_list_type,
     offsetof(CreateWorkloadIdentityView, allowed_resource_oauth2_return_urls), internal::Slot::plain},
};
constexpr internal::Schema create_workload_identity_schema = internal::structure_schema<CreateWorkloadIdentityView>(
    "CreateWorkloadIdentityResponse", create_workload_identity_fields);
constexpr internal::OutputSchema create_workload_identity_output{
    .view = &create_workload_identity_schema,
    .body = &create_workload_identity_schema,
    .needs_body = true,
};
constexpr internal::Operation create_workload_identity_operation{
    .service = &common::service,
    .name = "CreateWorkloadIdentity",
    .errors = common::errors,
    .output = &create_workload_identity_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateWorkloadIdentityRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CreateWorkloadIdentity"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("allowedResourceOauth2ReturnUrls", in.allowed_resource_oauth2_return_urls);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateWorkloadIdentityRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("allowedResourceOauth2ReturnUrls", in.allowed_resource_oauth2_return_urls);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateWorkloadIdentityView*) { return create_workload_identity_schema; }

Response<CreateWorkloadIdentityView> Client::create_workload_identity(const CreateWorkloadIdentityRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreateWorkloadIdentityView>(*connection_, create_workload_identity_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateWorkloadIdentityRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_workload_identity_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
