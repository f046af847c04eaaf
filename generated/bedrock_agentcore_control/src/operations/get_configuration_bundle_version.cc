// Client::get_configuration_bundle_version: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_configuration_bundle_version.h"

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

constexpr internal::Type get_configuration_bundle_version_components_type =
    internal::map_type<ComponentConfigurationView>(schemas::component_configuration_type);
constexpr internal::Field get_configuration_bundle_version_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(GetConfigurationBundleVersionView, bundle_arn),
     internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(GetConfigurationBundleVersionView, bundle_id), internal::Slot::plain},
    {"bundleName", &internal::string_type, offsetof(GetConfigurationBundleVersionView, bundle_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetConfigurationBundleVersionView, description),
     internal::Slot::optional, true},
    {"versionId", &internal::string_type, offsetof(GetConfigurationBundleVersionView, version_id),
     internal::Slot::plain},
    {"components", &get_configuration_bundle_version_components_type,
     offsetof(GetConfigurationBundleVersionView, components), internal::Slot::plain, true},
    {"lineageMetadata", &schemas::version_lineage_metadata_type,
     offsetof(GetConfigurationBundleVersionView, lineage_metadata), internal::Slot::reference},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetConfigurationBundleVersionView, created_at),
     internal::Slot::plain},
    {"versionCreatedAt", &internal::epoch_seconds_type, offsetof(GetConfigurationBundleVersionView, version_created_at),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(GetConfigurationBundleVersionView, kms_key_arn),
     internal::Slot::optional},
};
constexpr internal::Schema get_configuration_bundle_version_schema =
    internal::structure_schema<GetConfigurationBundleVersionView>("GetConfigurationBundleVersionResponse",
                                                                  get_configuration_bundle_version_fields);
constexpr internal::OutputSchema get_configuration_bundle_version_output{
    .view = &get_configuration_bundle_version_schema,
    .body = &get_configuration_bundle_version_schema,
    .needs_body = true,
};
constexpr internal::Operation get_configuration_bundle_version_operation{
    .service = &common::service,
    .name = "GetConfigurationBundleVersion",
    .errors = common::errors,
    .output = &get_configuration_bundle_version_output,
};

internal::HttpRequest encode(const GetConfigurationBundleVersionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/configuration-bundles/"};
  out.label("bundleId", in.bundle_id).segment("/versions/").label("versionId", in.version_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetConfigurationBundleVersionRequest& in) {
  writer.begin_object();
  writer.member("bundleId", in.bundle_id);
  writer.member("versionId", in.version_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetConfigurationBundleVersionView*) {
  return get_configuration_bundle_version_schema;
}

Response<GetConfigurationBundleVersionView> Client::get_configuration_bundle_version(
    const GetConfigurationBundleVersionRequest& request, const CallOptions& options) const {
  return internal::call<GetConfigurationBundleVersionView>(*connection_, get_configuration_bundle_version_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetConfigurationBundleVersionRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_configuration_bundle_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
