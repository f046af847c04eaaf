// Client::create_registry: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_registry.h"

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

constexpr internal::Field create_registry_fields[] = {
    {"registryArn", &internal::string_type, offsetof(CreateRegistryView, registry_arn), internal::Slot::plain},
};
constexpr internal::Schema create_registry_schema =
    internal::structure_schema<CreateRegistryView>("CreateRegistryResponse", create_registry_fields);
constexpr internal::OutputSchema create_registry_output{
    .view = &create_registry_schema,
    .body = &create_registry_schema,
    .needs_body = true,
};
constexpr internal::Operation create_registry_operation{
    .service = &common::service,
    .name = "CreateRegistry",
    .errors = common::errors,
    .output = &create_registry_output,
};

internal::HttpRequest encode(const CreateRegistryRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/registries"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("authorizerType", in.authorizer_type);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("approvalConfiguration", in.approval_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateRegistryRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("clientToken", in.client_token);
  writer.member("approvalConfiguration", in.approval_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateRegistryView*) { return create_registry_schema; }

Response<CreateRegistryView> Client::create_registry(const CreateRegistryRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<CreateRegistryView>(*connection_, create_registry_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateRegistryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_registry_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
