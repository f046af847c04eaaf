// Client::delete_configuration_bundle: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_configuration_bundle.h"

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

constexpr internal::Field delete_configuration_bundle_fields[] = {
    {"bundleId", &internal::string_type, offsetof(DeleteConfigurationBundleView, bundle_id), internal::Slot::plain},
    {"status", &schemas::configuration_bundle_status_type, offsetof(DeleteConfigurationBundleView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_configuration_bundle_schema =
    internal::structure_schema<DeleteConfigurationBundleView>("DeleteConfigurationBundleResponse",
                                                              delete_configuration_bundle_fields);
constexpr internal::OutputSchema delete_configuration_bundle_output{
    .view = &delete_configuration_bundle_schema,
    .body = &delete_configuration_bundle_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_configuration_bundle_operation{
    .service = &common::service,
    .name = "DeleteConfigurationBundle",
    .errors = common::errors,
    .output = &delete_configuration_bundle_output,
};

internal::HttpRequest encode(const DeleteConfigurationBundleRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/configuration-bundles/"};
  out.label("bundleId", in.bundle_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteConfigurationBundleRequest& in) {
  writer.begin_object();
  writer.member("bundleId", in.bundle_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteConfigurationBundleView*) { return delete_configuration_bundle_schema; }

Response<DeleteConfigurationBundleView> Client::delete_configuration_bundle(
    const DeleteConfigurationBundleRequest& request, const CallOptions& options) const {
  return internal::call<DeleteConfigurationBundleView>(*connection_, delete_configuration_bundle_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteConfigurationBundleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_configuration_bundle_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
