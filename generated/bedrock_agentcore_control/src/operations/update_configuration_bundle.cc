// Client::update_configuration_bundle: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_configuration_bundle.h"

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

constexpr internal::Field update_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(UpdateConfigurationBundleView, bundle_arn), internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(UpdateConfigurationBundleView, bundle_id), internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(UpdateConfigurationBundleView, version_id), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateConfigurationBundleView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_configuration_bundle_schema =
    internal::structure_schema<UpdateConfigurationBundleView>("UpdateConfigurationBundleResponse",
                                                              update_configuration_bundle_fields);
constexpr internal::OutputSchema update_configuration_bundle_output{
    .view = &update_configuration_bundle_schema,
    .body = &update_configuration_bundle_schema,
    .needs_body = true,
};
constexpr internal::Operation update_configuration_bundle_operation{
    .service = &common::service,
    .name = "UpdateConfigurationBundle",
    .errors = common::errors,
    .output = &update_configuration_bundle_output,
};

internal::HttpRequest encode(const UpdateConfigurationBundleRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/configuration-bundles/"};
  out.label("bundleId", in.bundle_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("bundleName", in.bundle_name);
    writer.member("description", in.description);
    writer.member("components", in.components);
    writer.required("parentVersionIds", in.parent_version_ids);
    writer.member("branchName", in.branch_name);
    writer.member("commitMessage", in.commit_message);
    writer.member("createdBy", in.created_by);
    writer.member("kmsKeyArn", in.kms_key_arn);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateConfigurationBundleRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("bundleId", in.bundle_id);
  writer.member("bundleName", in.bundle_name);
  writer.sensitive().member("description", in.description);
  writer.sensitive().member("components", in.components);
  writer.member("parentVersionIds", in.parent_version_ids);
  writer.member("branchName", in.branch_name);
  writer.member("commitMessage", in.commit_message);
  writer.member("createdBy", in.created_by);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateConfigurationBundleView*) { return update_configuration_bundle_schema; }

Response<UpdateConfigurationBundleView> Client::update_configuration_bundle(
    const UpdateConfigurationBundleRequest& request, const CallOptions& options) const {
  return internal::call<UpdateConfigurationBundleView>(*connection_, update_configuration_bundle_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateConfigurationBundleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_configuration_bundle_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
