// Client::get_configuration_bundle: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_configuration_bundle.h"

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

constexpr internal::Type get_configuration_bundle_components_type =
    internal::map_type<ComponentConfigurationView>(schemas::component_configuration_type);
constexpr internal::Field get_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(GetConfigurationBundleView, bundle_arn), internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(GetConfigurationBundleView, bundle_id), internal::Slot::plain},
    {"bundleName", &internal::string_type, offsetof(GetConfigurationBundleView, bundle_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetConfigurationBundleView, description), internal::Slot::optional,
     true},
    {"versionId", &internal::string_type, offsetof(GetConfigurationBundleView, version_id), internal::Slot::plain},
    {"components", &get_configuration_bundle_components_type, offsetof(GetConfigurationBundleView, components),
     internal::Slot::plain, true},
    {"lineageMetadata", &schemas::version_lineage_metadata_type, offsetof(GetConfigurationBundleView, lineage_metadata),
     internal::Slot::reference},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetConfigurationBundleView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetConfigurationBundleView, updated_at),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(GetConfigurationBundleView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_configuration_bundle_schema = internal::structure_schema<GetConfigurationBundleView>(
    "GetConfigurationBundleResponse", get_configuration_bundle_fields);
constexpr internal::OutputSchema get_configuration_bundle_output{
    .view = &get_configuration_bundle_schema,
    .body = &get_configuration_bundle_schema,
    .needs_body = true,
};
constexpr internal::Operation get_configuration_bundle_operation{
    .service = &common::service,
    .name = "GetConfigurationBundle",
    .errors = common::errors,
    .output = &get_configuration_bundle_output,
};

internal::HttpRequest encode(const GetConfigurationBundleRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/configuration-bundles/"};
  out.label("bundleId", in.bundle_id).query("branchName", in.branch_name);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetConfigurationBundleRequest& in) {
  writer.begin_object();
  writer.member("bundleId", in.bundle_id);
  writer.member("branchName", in.branch_name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetConfigurationBundleView*) { return get_configuration_bundle_schema; }

Response<GetConfigurationBundleView> Client::get_configuration_bundle(const GetConfigurationBundleRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<GetConfigurationBundleView>(*connection_, get_configuration_bundle_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetConfigurationBundleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_configuration_bundle_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
