// Client::create_configuration_bundle: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_configuration_bundle.h"

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

constexpr internal::Field create_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(CreateConfigurationBundleView, bundle_arn), internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(CreateConfigurationBundleView, bundle_id), internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(CreateConfigurationBundleView, version_id), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateConfigurationBundleView, created_at),
     internal::Slot::plain},
};
constexpr internal::Schema create_configuration_bundle_schema =
    internal::structure_schema<CreateConfigurationBundleView>("CreateConfigurationBundleResponse",
                                                              create_configuration_bundle_fields);
constexpr internal::OutputSchema create_configuration_bundle_output{
    .view = &create_configuration_bundle_schema,
    .body = &create_configuration_bundle_schema,
    .needs_body = true,
};
constexpr internal::Operation create_configuration_bundle_operation{
    .service = &common::service,
    .name = "CreateConfigurationBundle",
    .errors = common::errors,
    .output = &create_configuration_bundle_output,
};

internal::HttpRequest encode(const CreateConfigurationBundleRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/configuration-bundles/create"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("bundleName", in.bundle_name);
    writer.member("description", in.description);
    writer.required("components", in.components);
    writer.member("branchName", in.branch_name);
    writer.member("commitMessage", in.commit_message);
    writer.member("createdBy", in.created_by);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateConfigurationBundleRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("bundleName", in.bundle_name);
  writer.sensitive().member("description", in.description);
  writer.sensitive().member("components", in.components);
  writer.member("branchName", in.branch_name);
  writer.member("commitMessage", in.commit_message);
  writer.member("createdBy", in.created_by);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateConfigurationBundleView*) { return create_configuration_bundle_schema; }

Response<CreateConfigurationBundleView> Client::create_configuration_bundle(
    const CreateConfigurationBundleRequest& request, const CallOptions& options) const {
  return internal::call<CreateConfigurationBundleView>(*connection_, create_configuration_bundle_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateConfigurationBundleRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_configuration_bundle_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
